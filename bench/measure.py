"""Runs programs and measures them; what the scripts beside it share."""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

BICEP_VERSION = "0.49.2"
ROOT = pathlib.Path(__file__).resolve().parent.parent
NATIVE = ROOT / "artifacts/publish/Validator.Cli/release_linux-x64/armlint"
JIT = ROOT / "artifacts/bin/Validator.Cli/release/armlint.dll"
TOKENIZE = ROOT / "artifacts/publish/Tokenize/release_linux-x64/Tokenize"


class Subject:
    """One command, and the wall milliseconds and peak resident mebibytes of its runs."""

    def __init__(self, name, command, exit_codes=(0, 1)):
        self.name = name
        self.command = command
        self.exit_codes = exit_codes
        self.milliseconds = []
        self.mebibytes = []

    def run(self, keep):
        milliseconds, mebibytes, code = run(self.command)
        if code not in self.exit_codes:
            sys.exit(f"exit code {code}: {' '.join(map(str, self.command))}")
        if keep:
            self.milliseconds.append(milliseconds)
            self.mebibytes.append(mebibytes)

    @property
    def min(self):
        return min(self.milliseconds)

    @property
    def median(self):
        return statistics.median(self.milliseconds)

    @property
    def peak(self):
        return max(self.mebibytes)


def take_turns(subjects, rounds, warm_up=2):
    """Runs all of them in every round, so that a busy moment of the machine hits all alike."""
    for round in range(-warm_up, rounds):
        for subject in subjects:
            subject.run(keep=round >= 0)


def run(command, cwd=ROOT):
    # The kernel's own account of one child: a child of this script starts with this script's memory as its peak, so
    # nothing under about 12 MiB can be seen.
    started = time.perf_counter()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=cwd)
    _, status, usage = os.wait4(child.pid, 0)
    elapsed = time.perf_counter() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    return elapsed * 1000, usage.ru_maxrss / 1024, child.returncode


def build():
    """Publishes the native program and the tokenizer, and builds the program that the JIT runs."""
    quiet(["dotnet", "publish", "src/Validator.Cli", "-c", "Release", "-r", "linux-x64"])
    quiet(["dotnet", "build", "src/Validator.Cli", "-c", "Release"])


def build_tokenizer():
    quiet(["dotnet", "publish", "bench/Tokenize", "-c", "Release", "-r", "linux-x64"])


def bicep():
    """Restores the Bicep command line from NuGet with a project that does nothing else."""
    folder = ROOT / "artifacts/bench/bicep"
    folder.mkdir(parents=True, exist_ok=True)
    for stop in ("Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"):
        (folder / stop).write_text("<Project />\n")
    (folder / "bicep.csproj").write_text(
        '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>'
        f'<ItemGroup><PackageDownload Include="Azure.Bicep.CommandLine.linux-x64" Version="[{BICEP_VERSION}]" /></ItemGroup>'
        "</Project>\n"
    )
    quiet(["dotnet", "restore"], folder)
    assets = json.loads((folder / "obj/project.assets.json").read_text())
    for packages in assets["packageFolders"]:
        program = pathlib.Path(packages, "azure.bicep.commandline.linux-x64", BICEP_VERSION, "tools/bicep")
        if program.exists():
            program.chmod(0o755)
            return program
    sys.exit("the package of the Bicep command line holds no tools/bicep")


def quiet(command, cwd=ROOT):
    done = subprocess.run(command, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")


def tokenize(what, rounds, folder):
    """The numbers that bench/Tokenize prints, by their names."""
    return numbers([TOKENIZE, what, str(rounds), folder])


def numbers(command):
    """What a program prints as words and numbers, one of each a line."""
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return {name: float(value) for name, value in (line.split("\t") for line in done.stdout.splitlines())}


def table(header, rows):
    print("| " + " | ".join(header) + " |")
    print("|---" + "|---:" * (len(header) - 1) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
