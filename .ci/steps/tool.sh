#!/usr/bin/env bash
# dotnet pack gives one portable package, and it can be installed from a folder and run.
# shellcheck source=.ci/lib.sh
. "$(dirname "$0")/../lib.sh"

bad=testdata/demo/image-template.json

pack() {
  dotnet pack --configuration Release --property "PackageOutputPath=$work/packages"
  [ "$(find "$work/packages" -name '*.nupkg' | wc -l)" -eq 1 ]
}

install() {
  echo '<configuration><packageSources><clear /></packageSources></configuration>' >"$work/nuget.config"
  dotnet tool install armlint --tool-path "$work/tools" --configfile "$work/nuget.config" --add-source "$work/packages"
}

same_report() {
  expect_exit 1 limited "$work/tools/armlint" "$bad" >"$work/tool.out"
  expect_exit 1 dotnet "$jit" "$bad" >"$work/jit.out"
  grep -q ARM2014 "$work/tool.out"
  diff "$work/tool.out" "$work/jit.out"
}

require "dotnet pack gives one package" pack
require "dotnet tool install" install
check "the installed tool gives the same report" same_report
