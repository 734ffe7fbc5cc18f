#!/bin/sh
# Makes golden/*.csv and golden/draws/*.csv anew from the county folder of this repository, with the reference
# implementation.
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
mkdir -p "$work/scenarios" "$work/golden/draws"
if [ -d "$county/scenarios" ]; then cp "$county"/scenarios/*.yaml "$work/scenarios/"; else cp "$product"/scenarios/*.yaml "$work/scenarios/"; fi

for scenario in "$work"/scenarios/*.yaml scenarios/*.yaml; do
    name=$(basename "$scenario" .yaml)
    if [ -e "$work/golden/$name.csv" ]; then echo "make.sh: two scenarios are named $name" >&2; exit 1; fi
    "$python" reference.py "$work" "$scenario" -o "$work/golden/$name.csv"
    echo "golden/$name.csv"
done

# draws SCENARIO SEED "FIRST+NUMBER …" FULL: of the draws named in FULL every row of four years, of all draws the
# county's own rows of two years. The county's rows come first in the long table.
draws() {
    name=$(basename "$1" .yaml)-$2
    set -- "$1" "$2" "$3" "$4" "$work/golden/draws/$name.csv"
    echo draw,entity,variable,year,value > "$5"
    echo "$3" | tr ' ' '\n' | while read -r range; do
        "$python" reference.py "$work" "$1" --seed "$2" --first "${range%+*}" --draws "${range#*+}" -o "$work/all.csv"
        awk -F, -v full="$4" '
            BEGIN { for (n = split(full, draw, " "); n > 0; n--) is_full[draw[n]] = 1 }
            NR == 1 { next }
            NR == 2 { county = $2 }
            is_full[$1] && ($4 == 2021 || $4 == 2025 || $4 == 2030 || $4 == 2035) { print; next }
            $2 == county && ($4 == 2025 || $4 == 2035) { print }' "$work/all.csv" >> "$5"
    done
    echo "golden/draws/$name.csv"
}
"$python" random_numbers.py -o "$work/golden/draws/random.csv"
echo "golden/draws/random.csv"
for scenario in pipeline aluminium-slump; do
    for seed in 1 20211231; do
        draws "$work/scenarios/$scenario.yaml" $seed "0+64 1000000+8" "0 7 63 1000007"
    done
done
draws scenarios/extremes.yaml 7 "0+8" "0 7"

mkdir -p golden/draws
rm -f golden/*.csv golden/draws/*.csv
cp "$work"/golden/*.csv golden/
cp "$work"/golden/draws/*.csv golden/draws/
