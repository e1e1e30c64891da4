#!/usr/bin/env bash
# Fails if a day of the model has become more than a fifth dearer: gate.sh [OLD [PAIRS]]. OLD is a commit, which is built, or the folder
# of a built checkout; by default the last tag. The new program is that of this checkout, built. "mvn -Pbench package" calls this.
set -euo pipefail
bench=$(cd "$(dirname "$0")" && pwd)
new=$(cd "$bench/../../.." && pwd)
old=${1:-$(git -C "$new" describe --tags --abbrev=0 2>/dev/null || true)}
[ -n "$old" ] || { echo "error: there is no tag to compare with; name a commit (-Dbench.old=COMMIT)" >&2; exit 2; }
if [ ! -f "$old/target/smolny.jar" ]; then
  built=$(mktemp -d)
  trap 'git -C "$new" worktree remove --force "$built/old" 2>/dev/null; rm -rf "$built"' EXIT
  git -C "$new" worktree add --quiet --detach "$built/old" "$old"
  (cd "$built/old" && mvn -q -B -ntp -Dmaven.test.skip -Dcheckstyle.skip package)
  old=$built/old
fi
"$bench/compare.sh" "$old" "$new" "${2:-7}" | tee /dev/stderr |
  awk 'END { if ($NF + 0 == 0 || $NF > 1.2) { print "error: a day costs " $NF " times as much; 1.2 is allowed"; exit 1 } }' >&2
