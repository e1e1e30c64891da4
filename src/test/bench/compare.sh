#!/usr/bin/env bash
# Compares the speed of two built checkouts: compare.sh OLD NEW [PAIRS]. Each is a folder with target/smolny.jar and scenarios.
# Runs alternate, so that whatever else the machine does strikes both alike. It prints, for each pair and as a median over all,
# the processor time (user and system) of NEW as a share of that of OLD, for
#   run   a standard run with its tables: start of the program included
#   day   a day of the model: what 8 further runs cost, on one thread, over all their days
set -euo pipefail
old=$(cd "$1" && pwd)
new=$(cd "$2" && pwd)
pairs=${3:-7}
days=97 # 18 August to 12 November 1917, and ten before
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
TIMEFORMAT='%U %S'

# Seconds of processor time of so many standard runs of a checkout.
cost() {
  rm -rf "$scratch/run"
  { time java -XX:+UseSerialGC -Djava.awt.headless=true -Dsmolny.home="$1" -jar "$1/target/smolny.jar" run october-1917 \
    --runs "$2" --threads 1 --no-charts --progress none --out "$scratch/run" >/dev/null 2>"$scratch/err"; } 2>&1 |
    awk '{ print $1 + $2 }'
  [ -f "$scratch/run/series.csv" ] || { cat "$scratch/err" >&2; exit 1; }
}

for ((pair = 1; pair <= pairs; pair++)); do
  order=(old new)
  [ $((pair % 2)) = 1 ] || order=(new old)
  for runs in 1 9; do
    for which in "${order[@]}"; do
      declare "$which$runs=$(cost "${!which}" "$runs")"
    done
  done
  awk -v p="$pair" -v a="${old1:?}" -v b="${new1:?}" -v c="${old9:?}" -v d="${new9:?}" -v days="$days" 'BEGIN {
    printf "pair %d  run %.2f s -> %.2f s  %.3f   day %.2f ms -> %.2f ms  %.3f\n", p, a, b, b / a,
      1000 * (c - a) / 8 / days, 1000 * (d - b) / 8 / days, (d - b) / (c - a) }' | tee -a "$scratch/pairs"
done
median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
echo "median  run $(awk '{ print $9 }' "$scratch/pairs" | median)   day $(awk '{ print $NF }' "$scratch/pairs" | median)"
