#!/usr/bin/env bash
# The rule of opinion here against the same rule as a plain C loop, in turns: against-c.sh [ROUNDS]. Needs a C compiler.
# Prints nanoseconds of CPU for one person and day, and how many times more the model takes, round by round.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=$(cd "$here/../../.." && pwd)
rounds=${1:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cc -O3 -o "$work/plain" "$here/day.c" -lm
cc -O3 -march=native -o "$work/native" "$here/day.c" -lm
echo "round  model  C -O3  model/C  C -O3 -march=native  model/C"
for ((round = 1; round <= rounds; round++)); do
  model=$("$home/smolny" bench --rule 600000 2>/dev/null)
  plain=$("$work/plain" 600000 40 2>/dev/null)
  native=$("$work/native" 600000 40 2>/dev/null)
  awk -v r="$round" -v m="$model" -v p="$plain" -v n="$native" \
    'BEGIN { printf "%d  %.2f  %.2f  %.2f  %.2f  %.2f\n", r, m, p, m / p, n, m / n }'
done | tee "$work/rounds"
for column in 4 6; do
  sort -k"$column" -n "$work/rounds" | awk -v c="$column" '{ ratio[NR] = $c } END { printf "median of column %d: %.2f\n", c, ratio[int((NR + 1) / 2)] }'
done
