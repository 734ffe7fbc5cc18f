#!/usr/bin/env bash
# Builds everything, runs all tests, and ends with one plain line: N passed, N failed, N skipped.
# It needs the .NET SDK 10 and nothing else.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=artifacts/test-results
rm -rf "$results"
dotnet build Scenario.sln -c Release || exit 1
dotnet test Scenario.sln -c Release --no-build --results-directory "$results" --logger trx -m:1
status=$?

count() { grep -ho "<Counters [^>]*" "$results"/*.trx | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'; }
skipped=$(( $(count total) - $(count executed) ))
echo "$(count passed) passed, $(count failed) failed, $skipped skipped"
exit $(( status != 0 || skipped != 0 ? 1 : 0 ))
