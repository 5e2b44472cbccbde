#!/usr/bin/env bash
# The logs of testdata are judged by Microsoft's Multitool, with GitHub's rules on, and by the JSON schema of SARIF 2.1.0.
# shellcheck source=.ci/lib.sh
. "$(dirname "$0")/../lib.sh"

bad=testdata/demo/image-template.json
multitool=$work/multitool/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
python=/usr/bin/python3

install_multitool() {
  limited npm install --prefix "$work/multitool" --no-save --no-audit --no-fund --ignore-scripts \
    @microsoft/sarif-multitool-linux@5.7.0
  chmod u+x "$multitool"
}

find_schema() {
  local packages version
  packages=$(dotnet nuget locals global-packages --list | sed 's/^global-packages: //')
  version=$(sed -n 's/.*"Sarif\.Sdk" Version="\([^"]*\)".*/\1/p' Directory.Packages.props)
  cp "${packages%/}/sarif.sdk/$version/Schemata/sarif-2.1.0.json" "$work/schema.json"
}

write_log() { # write_log NAME CODE PATH…
  local name=$1 code=$2
  shift 2
  expect_exit "$code" limited "$native" "$@" --format sarif >"$work/$name.sarif"
}

judge() { # judge NAME   the Multitool on a log
  rm -f "$work/verdict.sarif"
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 limited "$multitool" validate "$work/$1.sarif" --rule-kind "Sarif;Ghas" \
    -c "$ci/multitool.xml" -o "$work/verdict.sarif" --log ForceOverwrite --level "Error;Warning;Note" >"$work/multitool.log"
  "$python" "$ci/sarif.py" verdict "$work/verdict.sarif"
}

matches_schema() { # matches_schema NAME
  "$python" "$ci/sarif.py" schema "$work/schema.json" "$work/$1.sarif"
}

# A validator that accepts everything would pass every check above.
notices() { # notices WORDS region|level COMMAND…   the command refuses a log with this fault, in these words
  local words=$1 what=$2
  shift 2
  "$python" "$ci/sarif.py" spoil "$what" "$work/findings.sarif" >"$work/spoilt.sarif"
  expect_exit 1 "$@" spoilt >"$work/spoilt.log"
  cat "$work/spoilt.log"
  grep -q "$words" "$work/spoilt.log"
}

empty_results() {
  "$python" -c 'import json, sys; sys.exit(json.load(open(sys.argv[1]))["runs"][0]["results"] != [])' "$work/clean.sarif"
}

require "a log of a template with findings" write_log findings 1 "$bad"
require "a log of a clean template" write_log clean 0 testdata/demo/image-template.clean.json
require "a log of all testdata" write_log testdata 1 testdata
check "the log of a clean template has an empty list of results" empty_results

check "the SARIF schema is at hand" find_schema
for name in findings clean testdata; do
  check "the schema accepts the log: $name" matches_schema "$name"
done

require "the Multitool can be installed" install_multitool
for name in findings clean testdata; do
  check "the Multitool has no error and no warning: $name" judge "$name"
done
check "a region without a line would be noticed by GitHub's rules" notices GH1003 region judge
check "a log that the Multitool cannot read would be noticed" notices "did not read" level judge
check "an invented level would be noticed by the schema" notices fatal level matches_schema
