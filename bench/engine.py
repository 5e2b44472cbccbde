"""The deployment engine that the Bicep command line carries: what it makes of a template, offline. Shared by the scripts beside it."""

import json
import os
import pathlib
import select
import subprocess
import sys
import tempfile

import measure

BICEP_VERSION = "0.49.2"
SUBSCRIPTION = "00000000-0000-0000-0000-000000000001"
GROUP = "rg1"
LOCATION = "westus"
CONTEXT = {
    "tenantId": None,
    "subscriptionId": SUBSCRIPTION,
    "resourceGroup": GROUP,
    "location": LOCATION,
    "deploymentName": None,
}


def fetch_bicep():
    """Restores the Bicep command line from NuGet with a project that does nothing else."""
    folder = measure.ROOT / "artifacts/bench/bicep"
    folder.mkdir(parents=True, exist_ok=True)
    for stop in ("Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"):
        (folder / stop).write_text("<Project />\n")
    (folder / "bicep.csproj").write_text(
        '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>'
        f'<ItemGroup><PackageDownload Include="Azure.Bicep.CommandLine.linux-x64" Version="[{BICEP_VERSION}]" /></ItemGroup>'
        "</Project>\n"
    )
    measure.quiet(["dotnet", "restore"], folder)
    assets = json.loads((folder / "obj/project.assets.json").read_text())
    for packages in assets["packageFolders"]:
        program = pathlib.Path(packages, "azure.bicep.commandline.linux-x64", BICEP_VERSION, "tools/bicep")
        if program.exists():
            program.chmod(0o755)
            return program
    sys.exit("the package of the Bicep command line holds no tools/bicep")


class Engine:
    """One `bicep jsonrpc` that answers as `bicep snapshot` does, in milliseconds each where the command takes a second."""

    def __init__(self, seconds=20):
        self.program = fetch_bicep()
        # Of the processor, so that a busy machine makes no failure.
        self.seconds = seconds
        self.deadline = 0.0
        self.child = None
        self.calls = 0
        self.folder = tempfile.TemporaryDirectory()

    def snapshot(self, parameters, context=None):
        """The text of the snapshot and None, or None and the engine's words. PARAMETERS is a .bicepparam file."""
        request = {"path": str(parameters), "metadata": {**CONTEXT, **(context or {})}, "externalInputs": []}
        try:
            answer = self.call("bicep/getSnapshot", request)
        except (TimeoutError, EOFError, BrokenPipeError) as problem:
            self.stop()
            return None, f"{type(problem).__name__}: the engine gave no answer in {self.seconds} s of processor time"
        if "error" in answer:
            error = answer["error"]
            return None, (error.get("data") or {}).get("message") or error["message"]
        return answer["result"]["snapshot"], None

    def snapshot_of(self, template, assignments="", context=None):
        """The same for a template that is no file yet. ASSIGNMENTS are lines of a .bicepparam file."""
        folder = pathlib.Path(self.folder.name)
        (folder / "template.json").write_text(template if isinstance(template, str) else json.dumps(template))
        parameters = folder / "template.bicepparam"
        parameters.write_text(f"using './template.json'\n{assignments}")
        return self.snapshot(parameters, context)

    def errors(self, parameters):
        """What Bicep has against a .bicepparam: most often that its values and the template's parameters do not fit."""
        answer = self.call("bicep/compileParams", {"path": str(parameters), "parameterOverrides": {}})
        return [f"{one['code']}: {one['message']}" for one in answer["result"]["diagnostics"] if one["level"] == "Error"]

    def call(self, method, parameters):
        if self.child is None:
            self.start()
        self.calls += 1
        self.deadline = self.processor_time() + self.seconds
        body = json.dumps({"jsonrpc": "2.0", "id": self.calls, "method": method, "params": parameters}).encode()
        self.child.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.child.stdin.flush()
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += self.read(1)
        lengths = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
        return json.loads(self.read(int(lengths[0])))

    def start(self):
        self.child = subprocess.Popen(
            [self.program, "jsonrpc", "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )

    def stop(self):
        self.child.kill()
        self.child.wait()
        self.child = None

    def processor_time(self):
        fields = pathlib.Path(f"/proc/{self.child.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def read(self, count):
        got = b""
        while len(got) < count:
            while not select.select([self.child.stdout], [], [], 1)[0]:
                if self.processor_time() > self.deadline:
                    raise TimeoutError
            some = os.read(self.child.stdout.fileno(), count - len(got))
            if not some:
                raise EOFError
            got += some
        return got
