#!/usr/bin/env bash
# Fails if a day of the model has become more than a fifth dearer: gate.sh [OLD [PAIRS]]. OLD is a commit, which is built, or the folder
# of a built checkout; by default the last tag. The new program is that of this checkout, built. "mvn -Pbench package" calls this.
# Old and new take turns, so that whatever else the machine does slows both. A day is that of 67,000 persons in "smolny bench", in
# processor time; the median of the ratios counts.
set -euo pipefail
new=$(cd "$(dirname "$0")/../../.." && pwd)
old=${1:-$(git -C "$new" describe --tags --abbrev=0 2>/dev/null || true)}
pairs=${2:-5}
[ -n "$old" ] || { echo "error: there is no tag to compare with; name a commit (-Dbench.old=COMMIT)" >&2; exit 2; }
if [ ! -f "$old/target/smolny.jar" ]; then
  built=$(mktemp -d)
  trap 'git -C "$new" worktree remove --force "$built/old" 2>/dev/null; rm -rf "$built"' EXIT
  git -C "$new" worktree add --quiet --detach "$built/old" "$old"
  (cd "$built/old" && mvn -q -B -ntp -Dmaven.test.skip -Dcheckstyle.skip package)
  old=$built/old
fi

# Nanoseconds for one person and day.
day() {
  java -XX:+UseSerialGC -Djava.awt.headless=true -Dsmolny.home="$1" -jar "$1/target/smolny.jar" bench --quick --rounds 3 2>/dev/null |
    awk -F'|' '/ times / { day = $3 + 0 } END { if (!day) exit 1; print day }'
}

for ((pair = 1; pair <= pairs; pair++)); do
  order=(old new)
  [ $((pair % 2)) = 1 ] || order=(new old)
  for which in "${order[@]}"; do
    declare "cost_$which=$(day "${!which}")"
  done
  awk -v p="$pair" -v a="${cost_old:?}" -v b="${cost_new:?}" 'BEGIN { printf "pair %d  %.1f -> %.1f ns  %.3f\n", p, a, b, b / a }'
done | sort -n -k7 | awk '{ print; ratio[NR] = $NF } END {
  median = NR % 2 ? ratio[(NR + 1) / 2] : (ratio[NR / 2] + ratio[NR / 2 + 1]) / 2
  print "a day costs " median " times as much as before; up to 1.2 is allowed"
  exit !(NR && median <= 1.2)
}'
