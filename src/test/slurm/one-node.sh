#!/usr/bin/env bash
# Proves on a real Slurm of one node, made here and taken down again, that an array of shards loses nothing: one task is
# killed with kill -9, another is requeued while it runs, and the merged tables must equal those of a plain sweep to the byte.
#
#   apt-get install slurm-wlm munge        # once; then, as root, from the project's folder:
#   src/test/slurm/one-node.sh [PLAN]      # a name in scenarios/plans or a file; agitation unless said otherwise
#
# Listens on 127.0.0.1 only and leaves nothing behind. SMOLNY names another launcher than ./smolny.
set -euo pipefail
plan=${1:-agitation}
export SMOLNY=${SMOLNY:-$PWD/smolny}
shards=4
job=$PWD/docs/cluster/sweep.sbatch

for program in slurmctld slurmd munged sbatch; do
  command -v "$program" >/dev/null || { echo "there is no $program: apt-get install slurm-wlm munge" >&2; exit 2; }
done
[ "$(id -u)" = 0 ] || { echo "slurmd starts only as root" >&2; exit 2; }

work=$(mktemp -d)
chmod 755 "$work"
daemons=()
down() {
  scancel --name=smolny 2>/dev/null || true
  for pid in "${daemons[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  [ -n "${KEEP:-}" ] || rm -rf "$work"
}
trap down EXIT

mkdir "$work"/{munge,state,spool,log}
head -c 128 /dev/urandom >"$work/munge/key"
chmod 400 "$work/munge/key"
chmod 711 "$work/munge"
cat >"$work/slurm.conf" <<CONF
ClusterName=one
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
CryptoType=crypto/munge
AuthInfo=socket=$work/munge/socket
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
SlurmctldPort=26817
SlurmdPort=26818
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
ReturnToService=2
SchedulerParameters=bf_interval=2,sched_min_interval=200000,requeue_delay=1
NodeName=$(hostname -s) NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$work/slurm.conf

munged --foreground --force --key-file="$work/munge/key" --socket="$work/munge/socket" --pid-file="$work/munge/pid" \
  --log-file="$work/log/munged" --seed-file="$work/munge/seed" >"$work/log/munged.out" 2>&1 &
daemons+=($!)
for _ in $(seq 50); do [ -S "$work/munge/socket" ] && break; sleep 0.2; done
slurmctld -D -f "$SLURM_CONF" >"$work/log/slurmctld" 2>&1 &
daemons+=($!)
slurmd -D -f "$SLURM_CONF" >"$work/log/slurmd" 2>&1 &
daemons+=($!)
for _ in $(seq 150); do sinfo -h -o %T 2>/dev/null | grep -q idle && break; sleep 0.2; done
sinfo -h -o %T | grep -q idle || { tail -n 20 "$work"/log/*; echo "Slurm did not come up" >&2; exit 1; }
echo "Slurm $(sinfo -V | cut -d' ' -f2) is up, with $(sinfo -h -o %C | cut -d/ -f4) cpus"

export PLAN=$plan OUT=$work/whole
"$SMOLNY" sweep "$plan" --out "$work/plain" --no-store --progress none
array=$(sbatch --parsable --chdir="$work" --mem=0 --array="1-$shards" --export=ALL "$job")
echo "array $array of $shards shards"

# Waits until a shard has some runs on disk (an empty journal has 48 bytes), but far from all of them.
begun() {
  for _ in $(seq 600); do
    size=$(stat -c %s "$work/whole-parts/$1/journal.bin" 2>/dev/null || echo 0)
    [ "$size" -gt 100 ] && return
    sleep 0.05
  done
  echo "shard $1 never began" >&2
  exit 1
}
begun 1
pid=$(pgrep -f -- "--shard 1/$shards " | while read -r p; do [ "$(cat "/proc/$p/comm")" = java ] && echo "$p"; done)
kill -9 $pid
echo "killed shard 1 (process $pid) with $(stat -c %s "$work/whole-parts/1/journal.bin") bytes of runs on disk"
begun 2
scontrol requeue "${array}_2"
echo "requeued shard 2 with $(stat -c %s "$work/whole-parts/2/journal.bin") bytes of runs on disk"

for _ in $(seq 1200); do [ -z "$(squeue -h -j "$array")" ] && break; sleep 0.5; done
[ -z "$(squeue -h -j "$array" 2>/dev/null)" ] || { squeue; echo "the array did not end" >&2; exit 1; }
scontrol show job "$array" -o | sed -E 's/.*(ArrayTaskId=[0-9]+).*(JobState=[A-Z_]+).*(Requeue=.).*(Restarts=[0-9]+).*(ExitCode=[0-9:]+).*/\1 \2 \4 \5/' | sort
[ "$(scontrol show job "$array" -o | grep -c 'JobState=COMPLETED')" = "$shards" ] || { cat "$work"/slurm-*.log; exit 1; }
[ "$(scontrol show job "$array" -o | grep -c 'Restarts=[1-9]')" -ge 2 ] || { echo "nothing was interrupted" >&2; exit 1; }

"$SMOLNY" merge "$work"/whole-parts/* --out "$work/whole"
same=0
for table in "$work"/plain/*.csv "$work"/plain/resolved*.yaml; do
  cmp "$table" "$work/whole/$(basename "$table")"
  same=$((same + 1))
done
[ "$same" -ge 3 ] || { echo "there was nothing to compare" >&2; exit 1; }
echo "$same files equal to the byte: $(cd "$work/plain" && echo *.csv resolved*.yaml)"
