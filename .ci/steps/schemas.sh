#!/usr/bin/env bash
# The type definitions are JSON Schema, and a validator that this project did not write agrees.
# shellcheck source=.ci/lib.sh
. "$(dirname "$0")/../lib.sh"

check "the type definitions are what JSON Schema says" limited .ci/check-schemas

configuration_schema_fresh() {
  dotnet "$jit" config --check-schema schemas/configuration/armlint.json
}

stale_configuration_schema_refused() {
  sed 's/"severity"/"seriousness"/' schemas/configuration/armlint.json >"$work/stale.json"
  expect_exit 1 dotnet "$jit" config --check-schema "$work/stale.json"
}

check "the schema of configurations is fresh" configuration_schema_fresh
check "a stale schema of configurations would be noticed" stale_configuration_schema_refused
check "the schema and armlint judge configurations alike" limited .ci/check-configuration dotnet "$jit"

pack_schema_fresh() {
  dotnet "$jit" rules --check-schema schemas/configuration/rule-pack.json
}

stale_pack_schema_refused() {
  sed 's/"severity"/"seriousness"/' schemas/configuration/rule-pack.json >"$work/stale.json"
  expect_exit 1 dotnet "$jit" rules --check-schema "$work/stale.json"
}

check "the schema of rule packs is fresh" pack_schema_fresh
check "a stale schema of rule packs would be noticed" stale_pack_schema_refused
check "the schema and armlint judge rule packs alike" limited .ci/check-packs 40 dotnet "$jit"
