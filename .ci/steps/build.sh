#!/usr/bin/env bash
# Warnings are errors (Directory.Build.props), and with CI=true an unused using is one too.
# shellcheck source=.ci/lib.sh
. "$(dirname "$0")/../lib.sh"

require "the lock files are true" dotnet restore --locked-mode
check "the solution builds without a warning" dotnet build --no-restore -warnaserror
check "the program builds for release" dotnet build src/Validator.Cli --configuration Release --no-restore -warnaserror
check "the lock file of the bench project is true" dotnet restore bench/Tokenize --locked-mode
check "the bench project builds" dotnet build bench/Tokenize --configuration Release --no-restore -warnaserror
