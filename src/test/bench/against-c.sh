#!/usr/bin/env bash
# The rule of opinion here against the same rule as a plain C loop, in turns: against-c.sh [ROUNDS]. Needs a C compiler.
# Prints nanoseconds of CPU for one person and day, and how many times more the model takes, round by round.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=$(cd "$here/../../.." && pwd)
rounds=${1:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cc -O3 -march=native -o "$work/day" "$here/day.c" -lm
echo "round  model  C  model/C"
for ((round = 1; round <= rounds; round++)); do
  model=$("$home/smolny" bench --rule 600000 2>/dev/null)
  loop=$("$work/day" 600000 40 2>/dev/null)
  awk -v n="$round" -v m="$model" -v c="$loop" 'BEGIN { printf "%d  %.2f  %.2f  %.2f\n", n, m, c, m / c }'
done | tee "$work/rounds"
sort -k4 -n "$work/rounds" | awk '{ ratio[NR] = $4 } END { printf "median of model/C: %.2f\n", ratio[int((NR + 1) / 2)] }'
