#!/usr/bin/env bash
# The formatter, and the page of every rule that the program writes from its descriptors.
# shellcheck source=.ci/lib.sh
. "$(dirname "$0")/../lib.sh"

formatted() {
  dotnet tool restore
  dotnet csharpier check .
}

pages_fresh() {
  ls rules/docs/*.md
  dotnet "$jit" rules --check-docs rules/docs
}

stale_page_refused() {
  rm -rf "$work/pages"
  cp -r rules/docs "$work/pages"
  echo "A line too many." >>"$(find "$work/pages" -name '*.md' | sort | head -n 1)"
  expect_exit 1 dotnet "$jit" rules --check-docs "$work/pages"
}

missing_page_refused() {
  rm -rf "$work/pages"
  cp -r rules/docs "$work/pages"
  rm "$(find "$work/pages" -name '*.md' | sort | tail -n 1)"
  expect_exit 1 dotnet "$jit" rules --check-docs "$work/pages"
}

check "CSharpier has nothing to change" formatted
check "the page of every rule is fresh" pages_fresh
check "a stale page would be noticed" stale_page_refused
check "a missing page would be noticed" missing_page_refused
