#!/usr/bin/env bash
# What armlint finds in mistakes made in our own Bicep files is what the Bicep command line finds in them.
# shellcheck source=.ci/lib.sh
. "$(dirname "$0")/../lib.sh"

agreement() {
  limited python3 bench/bicep-findings testdata/bicep --armlint "$jit" --mutants 400 --bounds 0.97,0.99 --show 5
}

check "findings in Bicep files agree with the Bicep command line" agreement
