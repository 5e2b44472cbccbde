#!/usr/bin/env bash
# Installs what the later steps need and the machine lacks.
# shellcheck source=.ci/lib.sh
. "$(dirname "$0")/../lib.sh"

missing=()

needs() { # needs "PACKAGE…" COMMAND…   the packages are missing if the command fails
  local packages=$1
  shift
  # shellcheck disable=SC2206 # the words are package names
  "$@" >/dev/null 2>&1 || missing+=($packages)
}

linker() {
  command -v clang || command -v gcc
}

find_missing() {
  missing=()
  needs "gcc libc6-dev" linker
  needs zlib1g-dev dpkg -s zlib1g-dev
  needs python3-jsonschema /usr/bin/python3 -c 'import jsonschema'
  needs python3-yaml /usr/bin/python3 -c 'import yaml'
  needs pre-commit command -v pre-commit
  needs npm command -v npm
}

install_missing() {
  find_missing
  [ "${#missing[@]}" -gt 0 ] || return 0
  local apt=(limited apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
  "${apt[@]}" update
  "${apt[@]}" install --yes --no-install-recommends "${missing[@]}"
  find_missing
  [ "${#missing[@]}" -eq 0 ] || {
    echo "still missing: ${missing[*]}"
    return 1
  }
}

check "the machine has a linker, python3-jsonschema, python3-yaml, pre-commit and npm" install_missing
