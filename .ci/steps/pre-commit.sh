#!/usr/bin/env bash
# The real pre-commit, on a throw-away repository whose hooks come from a clone of this checkout's last commit.
# shellcheck source=.ci/lib.sh
. "$(dirname "$0")/../lib.sh"

hooks=$work/hooks
user=$work/user
bad=$root/testdata/demo/image-template.json
good=$root/testdata/demo/image-template.clean.json
export PRE_COMMIT_HOME=$work/pre-commit-home

# pre-commit takes git's environment away, the configuration of lib.sh with it.
export GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@localhost GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@localhost

clone_hooks() {
  rm -rf "$hooks"
  git clone --quiet --no-hardlinks "file://$root" "$hooks"
  git -C "$hooks" checkout --quiet "$(git rev-parse HEAD)"
}

new_repository() { # new_repository HOOK   a repository with this hook installed and nothing committed
  rm -rf "$user"
  git init --quiet "$user"
  cat >"$user/.pre-commit-config.yaml" <<CONFIG
repos:
  - repo: file://$hooks
    rev: $(git -C "$hooks" rev-parse HEAD)
    hooks:
      - id: $1
CONFIG
  git -C "$user" add .pre-commit-config.yaml
  (cd "$user" && limited pre-commit install --install-hooks)
}

stage() { # stage FILE PATH   a copy of the file at this path of the repository
  mkdir -p "$(dirname "$user/$2")"
  cp "$1" "$user/$2"
  git -C "$user" add "$2"
}

commit() { # commit CODE   commits what is staged; git's exit code is 1 when a hook refuses
  expect_exit "$1" limited git -C "$user" commit --message "a change" >"$work/commit.log" 2>&1 || {
    cat "$work/commit.log"
    return 1
  }
  cat "$work/commit.log"
}

said() { # said WORDS…   each of them is in what the hook said
  local words
  for words in "$@"; do
    grep -qF -- "$words" "$work/commit.log" || {
      echo "it does not say: $words"
      return 1
    }
  done
}

bad_refused() {
  stage "$bad" infra/main.json
  commit 1
  said Failed infra/main.json ARM2001 ARM2005 ARM2006 ARM2014
}

good_passes() {
  stage "$good" infra/main.json
  commit 0
  said Passed
}

other_json_ignored() {
  echo '{ "name": "website", "version": "1.0.0", "scripts": { "test": "true" } }' >"$work/package.json"
  stage "$work/package.json" package.json
  commit 0
  said Passed
}

whole_repository() {
  new_repository armlint-all
  stage "$bad" main.json
  git -C "$user" commit --quiet --no-verify --message "before anybody had the hook"
  # The commit does not touch the bad template and is refused all the same.
  stage "$good" other.json
  commit 1
  said Failed main.json ARM2014
  stage "$good" main.json
  commit 0
  said Passed
}

require "the hooks can be cloned" clone_hooks
require "armlint: pre-commit installs the hook" new_repository armlint
check "armlint: a bad template is refused" bad_refused
check "armlint: a good template passes" good_passes
check "armlint: JSON that is no template is left alone" other_json_ignored
check "armlint-all: a bad template anywhere in the repository is refused" whole_repository

export PATH=$native_folder:$PATH
require "armlint-system: pre-commit installs the hook" new_repository armlint-system
check "armlint-system: a bad template is refused" bad_refused
check "armlint-system: a good template passes" good_passes
check "armlint-system: JSON that is no template is left alone" other_json_ignored
