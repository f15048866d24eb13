#!/bin/bash
# up.sh NAME: boots this machine's own root under a real systemd as PID 1, in a box of its own: every change is kept in
# memory and lost at down.sh. Needs root and the package systemd-container. Prints the leader's pid, as seen from here;
# /proc/PID/root is the way into its files.
set -euo pipefail
name=$1
export SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1 # cgroup2 inside, as on a stock Debian, even where the host is hybrid
dir=/run/readout-box/$name
mkdir -p "$dir/root"
hierarchies=(/sys/fs/cgroup /sys/fs/cgroup/unified /sys/fs/cgroup/systemd)
# A cgroup of its own: else the box and the host would share one system.slice.
for hierarchy in "${hierarchies[@]}"; do
  if [ -e "$hierarchy/cgroup.procs" ]; then mkdir -p "$hierarchy/readout-box-$name"; fi
done
(
  for hierarchy in "${hierarchies[@]}"; do
    if [ -e "$hierarchy/cgroup.procs" ]; then echo "$BASHPID" >"$hierarchy/readout-box-$name/cgroup.procs"; fi
  done
  # nspawn refuses "/" itself; the bind mount lives in a mount namespace of its own, so that none is left behind.
  exec unshare --mount --propagation private bash -c 'mount --bind / "$0" && exec "$@"' "$dir/root" \
    systemd-nspawn --quiet --directory="$dir/root" --volatile=overlay --boot --register=no --keep-unit \
    --machine="$name" --private-network --console=pipe systemd.unit=basic.target </dev/null >"$dir/console.log" 2>&1
) &
nspawn=$!
echo $nspawn >"$dir/nspawn.pid"
leader=
for _ in $(seq 1000); do
  kill -0 $nspawn 2>/dev/null || { tail -n 3 "$dir/console.log" >&2; exit 1; }
  leader=$(pgrep -P $nspawn | head -n 1) || true
  if [ -n "$leader" ] && nsenter -t "$leader" -m -p test -S /run/systemd/private 2>/dev/null; then break; fi
  sleep 0.02
done
echo "$leader" >"$dir/leader.pid"
"$(dirname "$0")/in.sh" "$name" systemctl is-system-running --wait >"$dir/state" || true
echo "$leader"
