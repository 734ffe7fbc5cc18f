#!/usr/bin/env bash
# Cold start of the published command: publishes it twice, times whole processes, and replaces the last section of docs/reference/benchmarks.md.
# It needs hyperfine and python3. Each run has a data folder of its own, so that no result is there already.
set -euo pipefail
cd "$(dirname "$0")/../.."
page=docs/reference/benchmarks.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 LC_ALL=C.UTF-8

dotnet publish client/Scenarios.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$work/plain" >"$work/log" || { cat "$work/log"; exit 1; }
./publish.sh "$work/profiled" >/dev/null

row() {
    SCENARIO_DATA="$work/data" hyperfine --runs 7 --warmup 1 --style none --prepare "rm -rf $work/data" --export-json "$work/times.json" \
        "$work/$1/scenario $2" >/dev/null
    python3 -c '
import json, sys
r = json.load(open(sys.argv[1]))["results"][0]
print("| `%s` | %s | %.2f | %.2f–%.2f | %.2f |" % ("scenario " + sys.argv[3], sys.argv[2], r["median"], r["min"], r["max"], r["user"] + r["system"]))' \
        "$work/times.json" "$1" "$2"
}

{
    echo "## Cold start"
    echo "| command | published | median, s | range, s | processor, s |"
    echo "| --- | --- | ---: | ---: | ---: |"
    for command in "run pipeline" "run pipeline --draws 100000" "run pipeline --draws 1000000"; do
        for how in plain profiled; do row "$how" "$command"; done
    done
    for command in "targets check" "reach gdp-ten-billion --with growth.aluminium.p14=0..0.3" "reach urban-share --probability 0.8 --with urbanisation.speed" \
        "why pipeline plan" "sensitivity" "sensitivity --method sobol --samples 1024"; do
        row profiled "$command"
    done
    echo
    echo "Whole processes by tests/Benchmarks/cold-start.sh on $(date -u '+%Y-%m-%d %H:%M') UTC, 7 runs each after one more, each with an empty data folder. Profiled: by publish.sh. Plain: ReadyToRun, framework-dependent, without profiles."
    echo "Load average before and after: $(cut -d' ' -f1 /proc/loadavg) LOAD_AFTER."
} >"$work/section.md"
sed -i "s/LOAD_AFTER/$(cut -d' ' -f1 /proc/loadavg)/" "$work/section.md"
sed -i '/^## Cold start/,$d' "$page"
cat "$work/section.md" >>"$page"
cat "$work/section.md"
