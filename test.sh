#!/usr/bin/env bash
# Builds everything, runs all tests, and ends with one plain line: N passed, N failed, N skipped.
# It needs Debian and the .NET SDK 10. What else the tests want is installed when it is missing: a font with Chinese characters, for charts, and PostgreSQL's programs,
# with which the tests of clusters start servers of their own.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
packages='fonts-wqy-zenhei postgresql'

installed() {
  [ -e /usr/share/fonts/truetype/wqy/wqy-zenhei.ttc ] && compgen -G '/usr/lib/postgresql/*/bin/initdb' > /dev/null
}

install() {
  local as_root=() snippet=/etc/postgresql-common/createcluster.d/scenario-tests.conf
  [ "$(id -u)" = 0 ] || as_root=(sudo -n)
  command -v apt-get > /dev/null && "${as_root[@]}" true 2> /dev/null || return 1
  # The package would make a database server for the whole machine and start it: the tests do not want one.
  "${as_root[@]}" mkdir -p "${snippet%/*}" && echo 'create_main_cluster = false' | "${as_root[@]}" tee "$snippet" > /dev/null
  "${as_root[@]}" apt-get update -q && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $packages
  "${as_root[@]}" rm -f "$snippet"
  installed
}

if ! installed && ! install; then
  echo "The tests need $packages, which could not be installed here. As root: apt-get update && apt-get install $packages; then ./test.sh again." >&2
  echo "测试需要 $packages，此处未能安装。请以 root 运行：apt-get update && apt-get install $packages，然后再运行 ./test.sh。" >&2
  exit 1
fi

results=artifacts/test-results
rm -rf "$results"
dotnet build Scenario.sln -c Release || exit 1
dotnet test Scenario.sln -c Release --no-build --results-directory "$results" --logger trx -m:1
status=$?

count() { grep -ho "<Counters [^>]*" "$results"/*.trx | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'; }
skipped=$(( $(count total) - $(count executed) ))
echo "$(count passed) passed, $(count failed) failed, $skipped skipped"
exit $(( status != 0 || skipped != 0 ? 1 : 0 ))
