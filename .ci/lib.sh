# shellcheck shell=bash disable=SC2034 # the names are the steps' to use
# What every step shares: one check is one line of the report and one in the sum.
# Sourced by .ci/run and by each step, which can be run alone: bash .ci/steps/native.sh

set -euo pipefail

ci=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$ci")
cd "$root"

# A step that is run alone makes its own folder and throws it away.
if [ -z "${CI_WORK:-}" ]; then
  CI_WORK=$(mktemp -d)
  trap 'rm -rf "$CI_WORK"' EXIT
fi
export CI_WORK
work=$CI_WORK
tally=$work/tally
touch "$tally"

jit=$root/artifacts/bin/Validator.Cli/release/armlint.dll
native_folder=$root/artifacts/publish/Validator.Cli/release_linux-x64
native=$native_folder/armlint

export CI=true
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
# A compiler that stays behind would keep the output of this run open.
export MSBUILDDISABLENODEREUSE=1
# Who owns the checkout does not matter, and neither does what the person has configured.
export GIT_CONFIG_GLOBAL=$work/gitconfig
cat >"$GIT_CONFIG_GLOBAL" <<'CONFIG'
[safe]
	directory = *
[user]
	name = ci
	email = ci@localhost
[init]
	defaultBranch = main
CONFIG

# Nothing may hang: every program that could is called with a limit in seconds.
limited() {
  timeout --kill-after=10 "${limit:-900}" "$@"
}

dotnet() {
  limited dotnet "$@"
}

count() { # count passed|failed NUMBER
  printf '%s %s\n' "$1" "$2" >>"$tally"
}

say() { # say NAME LOG STATUS SECONDS
  if [ "$3" -eq 0 ]; then
    printf 'ok      %s (%ss)\n' "$1" "$4"
    count passed 1
  else
    printf 'FAILED  %s (exit code %s, %ss)\n' "$1" "$3" "$4"
    tail -n 60 "$2" | sed 's/^/    | /'
    count failed 1
  fi
}

# check NAME COMMAND…   runs a command or function at the root of the checkout. The status is left in $last.
# Never call it in a condition: bash would then ignore a failure in the middle of the function.
check() {
  local name=$1 log=$work/check.log started=$SECONDS
  shift
  set +e
  (
    set -e
    "$@"
  ) >"$log" 2>&1 </dev/null
  last=$?
  set -e
  say "$name" "$log" "$last" $((SECONDS - started))
}

# require NAME COMMAND…   the same, and the rest of the step makes no sense when it fails.
require() {
  check "$@"
  [ "$last" -eq 0 ] || exit 0
}

expect_exit() { # expect_exit CODE COMMAND…
  local wanted=$1 status=0
  shift
  "$@" || status=$?
  [ "$status" -eq "$wanted" ] || {
    echo "exit code $status, expected $wanted: $*" >&2
    return 1
  }
}
