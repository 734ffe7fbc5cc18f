#!/usr/bin/env bash
# Builds everything, runs all tests, and ends with one plain line: N passed, N failed, N skipped.
# It needs the .NET SDK 10, and these Debian packages, which root gets installed: a font for the Chinese characters of charts, and PostgreSQL, of which the tests
# start servers of their own.
packages="fonts-wqy-zenhei postgresql"
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=artifacts/test-results
rm -rf "$results"
dpkg -s $packages >/dev/null 2>&1 || { apt-get update -qq && apt-get install -qq -y --no-install-recommends $packages; } || { echo "tests need the Debian packages $packages 测试需要这些 Debian 软件包: as root, apt-get install $packages"; exit 1; }
dotnet build Scenario.sln -c Release || exit 1
dotnet test Scenario.sln -c Release --no-build --results-directory "$results" --logger trx -m:1
status=$?

count() { grep -ho "<Counters [^>]*" "$results"/*.trx | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'; }
skipped=$(( $(count total) - $(count executed) ))
echo "$(count passed) passed, $(count failed) failed, $skipped skipped"
exit $(( status != 0 || skipped != 0 ? 1 : 0 ))
