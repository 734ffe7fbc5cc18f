#!/usr/bin/env bash
# Publishes the command for this kind of machine so that it starts fast, with all it needs but Linux: ./publish.sh FOLDER
# What a run compiles at its start is compiled ahead: a first copy of the program runs some commands and notes which methods they need. It takes some minutes, and 400 MB.
set -euo pipefail
folder=$(realpath -m "${1:?usage: ./publish.sh FOLDER}")
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 LC_ALL=C.UTF-8
work=$(mktemp -d)
# MSBuild keeps what was compiled ahead, and another kind of publishing would take it up: a program of parts that do not fit, which ends without a word.
forget() { rm -rf client/Scenarios.Cli/obj/Release/net*/linux-x64/R2R; }
trap 'rm -rf "$work"; forget' EXIT
forget
mkdir "$work/profile"

quietly() { "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }; }
publish() { quietly dotnet publish client/Scenarios.Cli -c Release -r linux-x64 --self-contained true "$@"; }

publish -o "$work/first"
quietly dotnet build tools/StartProfile -c Release -o "$work/hook"
number=0
while read -r command; do
    number=$((number + 1))
    # shellcheck disable=SC2086 # words of a command
    quietly env DOTNET_ReadyToRun=0 DOTNET_STARTUP_HOOKS="$work/hook/StartProfile.dll" START_PROFILE="$work/profile/$number.mibc" SCENARIO_DATA="$work/data" \
        "$work/first/scenario" $command </dev/null
    [ -s "$work/profile/$number.mibc" ] || { echo "scenario $command left no profile" >&2; exit 1; }
done <<'COMMANDS'
run
run --draws 100000 --lang en
targets check --lang zh
why pipeline plan
sensitivity
review pipeline --as-of 2022
COMMANDS
publish -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true -p:StartProfile="$work/profile" -o "$folder/lib"
install -m 755 client/Scenarios.Cli/launcher.sh "$folder/scenario"
echo "$folder/scenario"
