#!/usr/bin/env bash
# The exported JSON Schemas judge thousands of instances, valid and changed in one place, and ajv, a validator that this
# project did not write, comes to the verdict of armlint on each.
# shellcheck source=.ci/lib.sh
. "$(dirname "$0")/../lib.sh"

instances=$work/instances
modules=$work/ajv
program=$root/artifacts/bin/Instances/release/Instances.dll
least_types=500
least_instances=15000

install_ajv() {
  limited npm install --prefix "$modules" --no-save --no-audit --no-fund --ignore-scripts ajv@8.20.0
}

build() {
  dotnet restore bench/Instances --locked-mode
  dotnet build bench/Instances --configuration Release --no-restore -warnaserror
}

write_instances() {
  dotnet "$program" "$instances" "$least_types"
}

enough() {
  [ "$(find "$instances" -name '*.schema.json' | wc -l)" -ge "$least_types" ]
  [ "$(wc -l <"$instances/instances.jsonl")" -ge "$least_instances" ]
}

judge() { # judge [spoil]
  limited node "$ci/export.mjs" "$instances" "$modules" "$@"
}

# The fault of the schemas that Azure publishes: it shuts out valid bodies.
notices_closed_bases() {
  expect_exit 1 judge spoil >"$work/spoilt.log"
  tail -n 1 "$work/spoilt.log"
  grep -q "valid: armlint accepts; ajv refuses" "$work/spoilt.log"
}

require "the program that writes instances builds" build
require "instances of types that are drawn at random are written" write_instances
check "there are at least $least_types types and $least_instances instances" enough
require "ajv can be installed" install_ajv
check "ajv and armlint agree on every instance" judge
check "an export that shuts out valid bodies would be noticed" notices_closed_bases
