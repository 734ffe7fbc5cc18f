#!/usr/bin/env bash
# Cold start of the published command: times whole processes, and replaces the last section of docs/reference/benchmarks.md. It needs hyperfine and python3.
# cold-start.sh [PLAIN PROFILED]: folders of what was published before, by dotnet publish and by publish.sh; without them it publishes both, which takes ten minutes.
# Each run has a data folder of its own, so that no result is there already; both kinds of a command are timed one after the other.
set -euo pipefail
cd "$(dirname "$0")/../.."
page=docs/reference/benchmarks.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 LC_ALL=C.UTF-8

plain=${1:-$work/plain} profiled=${2:-$work/profiled}
if [ $# -eq 0 ]; then
    dotnet publish client/Scenarios.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$plain" >"$work/log" || { cat "$work/log"; exit 1; }
    ./publish.sh "$profiled" >/dev/null
fi

rows() {
    SCENARIO_DATA="$work/data" hyperfine -N --runs 11 --warmup 1 --style none --prepare "rm -rf $work/data" --export-json "$work/times.json" \
        "$profiled/scenario $1" "$plain/scenario $1" >/dev/null
    python3 -c '
import json, sys
for how, r in zip(("profiled", "plain"), json.load(open(sys.argv[1]))["results"]):
    print("| `scenario %s` | %s | %.2f | %.2f–%.2f | %.2f |" % (sys.argv[2], how, r["median"], r["min"], r["max"], r["user"] + r["system"]))' \
        "$work/times.json" "$1"
}

{
    echo "## Cold start"
    echo "| command | published | median, s | range, s | processor, s |"
    echo "| --- | --- | ---: | ---: | ---: |"
    for command in "run pipeline" "run pipeline --draws 100000" "run pipeline --draws 1000000" "targets check" \
        "reach gdp-ten-billion --with growth.aluminium.p14=0..0.3" "why pipeline plan" "sensitivity"; do
        rows "$command"
    done
    echo
    echo "Whole processes by tests/Benchmarks/cold-start.sh on $(date -u '+%Y-%m-%d %H:%M') UTC, 11 runs each after one more, each with an empty data folder. Profiled: by publish.sh. Plain: ReadyToRun, framework-dependent, without profiles."
    echo "Load average before and after: $(cut -d' ' -f1 /proc/loadavg) LOAD_AFTER."
} >"$work/section.md"
sed -i "s/LOAD_AFTER/$(cut -d' ' -f1 /proc/loadavg)/" "$work/section.md"
sed -i '/^## Cold start/,$d' "$page"
cat "$work/section.md" >>"$page"
cat "$work/section.md"
