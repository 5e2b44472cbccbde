"""Judges SARIF logs: by the JSON schema, and by what Microsoft's Multitool wrote about one.

    sarif.py schema SCHEMA LOG      the log matches the schema
    sarif.py verdict LOG            the Multitool's own log holds no error and no warning
    sarif.py spoil region LOG       prints the log without the line of its first result, which GitHub needs
    sarif.py spoil level LOG        prints the log with a level in its first result that SARIF does not have
"""

import json
import sys

import jsonschema


def schema(schema_path, log_path):
    validator = jsonschema.Draft202012Validator(read(schema_path))
    faults = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(read(log_path))]
    report(faults[:20])


def verdict(log_path):
    # The exit code of the Multitool says nothing: it is 0 for a log full of errors.
    run = read(log_path)["runs"][0]
    if not run["results"]:
        # It notes at least that a log names no version control. Of a log that it cannot read it says nothing at all.
        report(["the Multitool did not read the log"])
    rules = {rule["id"]: rule for rule in run["tool"]["driver"].get("rules", [])}
    faults = []
    for result in run["results"]:
        level = level_of(result, rules)
        if level in ("error", "warning") and not is_within_limit(result):
            faults.append(f"{level} {result['ruleId']} {places(result)}: {result['message']}")
    for invocation in run.get("invocations", []):
        for kind in ("toolExecutionNotifications", "toolConfigurationNotifications"):
            faults += [f"{kind}: {n['message']}" for n in invocation.get(kind, []) if n.get("level") == "error"]
    report(faults)


# GitHub shows 5,000 results of a run; the Multitool still warns of the 1,000 that were the limit before.
# https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
def is_within_limit(result):
    arguments = result["message"].get("arguments", [])
    return result["ruleId"] == "GH1004" and arguments[0] == "runs[0].results" and int(arguments[1]) <= 5000


def level_of(result, rules):
    default = rules.get(result["ruleId"], {}).get("defaultConfiguration", {}).get("level", "warning")
    return result.get("level", default)


def places(result):
    regions = [place.get("physicalLocation", {}).get("region", {}) for place in result.get("locations", [])]
    return ", ".join(f"{region.get('startLine', '?')}:{region.get('startColumn', '?')}" for region in regions)


def spoil(what, log_path):
    log = read(log_path)
    result = log["runs"][0]["results"][0]
    if what == "region":
        del result["locations"][0]["physicalLocation"]["region"]["startLine"]
    else:
        result["level"] = "fatal"
    json.dump(log, sys.stdout)


def read(path):
    with open(path, encoding="utf-8-sig") as file:
        return json.load(file)


def report(faults):
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


{"schema": schema, "verdict": verdict, "spoil": spoil}[sys.argv[1]](*sys.argv[2:])
