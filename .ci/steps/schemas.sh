#!/usr/bin/env bash
# The type definitions are JSON Schema, and a validator that this project did not write agrees.
# shellcheck source=.ci/lib.sh
. "$(dirname "$0")/../lib.sh"

check "the type definitions are what JSON Schema says" limited .ci/check-schemas
