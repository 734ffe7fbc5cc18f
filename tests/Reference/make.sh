#!/bin/sh
# Makes golden/*.csv anew from the county folder of this repository, with the reference implementation.
#   make.sh                 the county folder ../../grains/Scenarios.Counties/pinglu
#   make.sh COUNTY_FOLDER   another one; its scenarios/ folder, or else the repository's, gives the county's scenarios
set -eu
[ $# -eq 0 ] || set -- "$(cd "$1" && pwd)"
cd "$(dirname "$0")"
python=${PYTHON:-/usr/bin/python3}
product=../../grains/Scenarios.Counties/pinglu
county=${1:-$product}

if ! "$python" -c 'import yaml' 2>/dev/null; then
    echo "make.sh: $python has no PyYAML. Remedy: apt-get update && apt-get install -y python3-yaml" >&2
    echo "         (or set PYTHON to a Python 3.11 or later that has it)" >&2
    exit 1
fi
if [ ! -f "$county/county.yaml" ]; then
    echo "make.sh: no county.yaml in $county. Remedy: put the county data there, or give its folder as the first argument" >&2
    exit 1
fi

# The reference looks for parents beside a scenario and in COUNTY/scenarios, so both must be in one folder.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$county"/*.csv "$county"/county.yaml "$work/"
mkdir "$work/scenarios" "$work/golden"
if [ -d "$county/scenarios" ]; then cp "$county"/scenarios/*.yaml "$work/scenarios/"; else cp "$product"/scenarios/*.yaml "$work/scenarios/"; fi

for scenario in "$work"/scenarios/*.yaml scenarios/*.yaml; do
    name=$(basename "$scenario" .yaml)
    if [ -e "$work/golden/$name.csv" ]; then echo "make.sh: two scenarios are named $name" >&2; exit 1; fi
    "$python" reference.py "$work" "$scenario" -o "$work/golden/$name.csv"
    echo "golden/$name.csv"
done
mkdir -p golden
rm -f golden/*.csv
cp "$work"/golden/*.csv golden/
