#!/usr/bin/env bash
# Native code that was trimmed wrongly is silent about it, so it has to give every byte that the JIT gives.
# shellcheck source=.ci/lib.sh
. "$(dirname "$0")/../lib.sh"

bad=testdata/demo/image-template.json
good=testdata/demo/image-template.clean.json

publish() {
  # What was published before would hide its warnings.
  rm -rf artifacts/obj/Validator.Cli/release_linux-x64 "$native_folder"
  dotnet publish src/Validator.Cli -c Release -r linux-x64 | tee "$work/publish.log"
  grep -q 'Generating native code' "$work/publish.log"
}

# Only the two libraries that are rooted whole may warn (src/ARCHITECTURE.md): a new name here is ours to mend.
no_warning_of_our_own() {
  [ -s "$work/publish.log" ]
  ! sed 's/ \[[^]]*\]$//' "$work/publish.log" | grep -E '(warning|error) IL[0-9]+' |
    grep -vE ': (warning|error) IL[0-9]+: (Microsoft\.CodeAnalysis\.Sarif\.|Newtonsoft\.Json\.)' |
    grep -vE "/(Sarif|Newtonsoft\.Json)\.dll : warning IL(2104|3053): Assembly '(Sarif|Newtonsoft\.Json)' "
}

one_small_file() {
  ls -l "$native_folder"
  [ "$(ls "$native_folder")" = armlint ]
  [ "$(stat -c %s "$native")" -le $((45 * 1024 * 1024)) ]
}

# alike CODE INPUT ARGUMENT…   both builds, given the same input and arguments, give the same bytes and this exit code
alike() {
  local wanted=$1 input=$2
  shift 2
  expect_exit "$wanted" dotnet "$jit" "$@" <"$input" >"$work/jit.out" 2>"$work/jit.err" || { cat "$work/jit.err"; return 1; }
  expect_exit "$wanted" limited "$native" "$@" <"$input" >"$work/native.out" 2>"$work/native.err" || { cat "$work/native.err"; return 1; }
  diff "$work/jit.out" "$work/native.out"
  diff "$work/jit.err" "$work/native.err"
}

alike_with_findings() { # the same, and the four headline findings are in the report
  alike "$@"
  local id
  for id in ARM2001 ARM2005 ARM2006 ARM2014; do
    grep -q "$id" "$work/native.out" || { echo "no $id"; return 1; }
  done
}

alike_and_says() { # alike_and_says WORDS CODE INPUT ARGUMENT…   the same, and the words are on one of the streams
  local words=$1
  shift
  alike "$@"
  cat "$work/native.out" "$work/native.err" | grep -F -- "$words"
}

alike_in_a_file() { # the same for a report that is written to a file
  rm -f "$work"/written.*
  expect_exit 1 dotnet "$jit" "$bad" --output "sarif:$work/written.jit"
  expect_exit 1 limited "$native" "$bad" --output "sarif:$work/written.native"
  grep -q ARM2014 "$work/written.native"
  cmp "$work/written.jit" "$work/written.native"
}

require "dotnet publish gives a native program" publish
check "no trim or AOT warning but those of Sarif.Sdk and Newtonsoft.Json" no_warning_of_our_own
check "it is one file of at most 45 MB" one_small_file

for format in text concise json sarif; do
  check "$format, a template with findings" alike_with_findings 1 /dev/null "$bad" --format "$format"
  check "$format, a folder" alike_with_findings 1 /dev/null testdata --format "$format"
  check "$format, standard input" alike_with_findings 1 "$bad" - --stdin-filename "$bad" --format "$format"
  check "$format, a missing file" alike_and_says no-such-file.json 2 /dev/null no-such-file.json --format "$format"
done
check "text, a clean template" alike 0 /dev/null "$good" --format text
check "concise, a clean template" alike 0 /dev/null "$good" --format concise
check "json, a clean template" alike_and_says "[]" 0 /dev/null "$good" --format json
check "sarif, a clean template" alike_and_says '"results"' 0 /dev/null "$good" --format sarif
check "a report in a file" alike_in_a_file
check "colour" alike_with_findings 1 /dev/null "$bad" --color always
check "--fail-on never" alike_with_findings 0 /dev/null "$bad" --fail-on never
check "a folder without a template" alike 0 /dev/null .ci
check "a mistyped option" alike_and_says --format 2 /dev/null "$bad" --fromat json
check "rules" alike_and_says ARM2001 0 /dev/null rules
check "one rule" alike_and_says missing-required-property 0 /dev/null rules ARM2001
check "types" alike_and_says Microsoft.Storage/storageAccounts 0 /dev/null types microsoft.stor
check "a definition" alike_and_says allowBlobPublicAccess 0 /dev/null types Microsoft.Storage/storageAccounts@2023-01-01
check "a definition as JSON Schema" alike_and_says unevaluatedProperties 0 /dev/null \
  types Microsoft.VirtualMachineImages/imageTemplates --format json-schema
check "a mistyped type" alike_and_says "Did you mean" 1 /dev/null types Microsoft.Storage/storageAcounts
check "--help" alike_and_says --stdin-filename 0 /dev/null --help
check "--version" alike_and_says 0. 0 /dev/null --version
