#!/usr/bin/env bash
# The README's first block holds two commands, and the block after it what the first one prints. They are read from
# there, so that what is proved is what a person would type.
# shellcheck source=.ci/lib.sh
. "$(dirname "$0")/../lib.sh"

block() { # block NUMBER   the text of the README's fenced block of that number
  awk -v wanted="$1" '/^```/ { if (inside) { inside = 0 } else { inside = 1; seen++ } ; next } inside && seen == wanted' README.md
}

commands=$(block 1)
lint=$(sed -n 1p <<<"$commands")
tests=$(sed -n '/^dotnet test/p' <<<"$commands")
wanted_exit=$(sed -n 's/.*# exit code \([0-9]\).*/\1/p' <<<"$lint")

first_command() {
  [ -n "$wanted_exit" ] || {
    echo "the README's first block has no command with '# exit code N'"
    return 1
  }
  expect_exit "$wanted_exit" limited bash -c "$lint" >"$work/readme.out"
  cat "$work/readme.out"
  local id
  for id in ARM2001 ARM2005 ARM2006 ARM2014; do
    grep -q "$id" "$work/readme.out" || {
      echo "it does not report $id"
      return 1
    }
  done
}

shown_output() {
  [ -s "$work/readme.out" ]
  block 2 | diff - "$work/readme.out"
}

# Counts every test, not the command: the sums come from the summary that the runner prints.
run_tests() {
  local log=$work/tests.log started=$SECONDS status=0
  limited bash -c "${tests:-false}" >"$log" 2>&1 </dev/null || status=$?
  local total failed succeeded skipped
  total=$(summary total) failed=$(summary failed) succeeded=$(summary succeeded) skipped=$(summary skipped)
  echo "tests   ${succeeded:-0} passed, ${failed:-0} failed, ${skipped:-0} skipped ($((SECONDS - started))s): $tests"
  count passed "${succeeded:-0}"
  count failed "${failed:-0}"
  if [ "${failed:-0}" -gt 0 ]; then
    tail -n 200 "$log" | sed 's/^/    | /'
  elif [ "$status" -ne 0 ] || [ "${total:-0}" -eq 0 ] || [ "${succeeded:-0}" -ne "$total" ]; then
    say "every test was run" "$log" 1 0
  fi
}

summary() { # summary WORD   the number behind the word in the last summary
  sed -n "s/^ *$1: \([0-9][0-9]*\)$/\1/p" "$work/tests.log" | tail -n 1
}

check "the README's first command shows the four headline findings" first_command
check "the README shows what that command prints" shown_output
run_tests
