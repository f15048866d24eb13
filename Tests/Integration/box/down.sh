#!/bin/bash
# down.sh NAME: powers the box off; what is left after that is killed by its recorded pid.
set -uo pipefail
name=$1
dir=/run/readout-box/$name
nspawn=$(cat "$dir/nspawn.pid") leader=$(cat "$dir/leader.pid" 2>/dev/null || true)
# A zombie counts as gone: whoever is PID 1 here may reap orphans late.
alive() { local s; s=$(sed -n 's/^State:\t//p' "/proc/$1/status" 2>/dev/null) && [ -n "$s" ] && [ "${s:0:1}" != Z ]; }
await() { for _ in $(seq "$2"); do alive "$1" || return 0; sleep 0.02; done; return 1; }
[ -n "$leader" ] && kill -s RTMIN+4 "$leader" 2>/dev/null # systemd: start poweroff.target
await "$nspawn" 500 || {
  # The leader is the namespace's init: it takes everything with it. Never nspawn alone: the box would outlive it.
  [ -n "$leader" ] && kill -9 "$leader"
  await "$nspawn" 100 || kill -9 "$nspawn"
}
for hierarchy in /sys/fs/cgroup /sys/fs/cgroup/unified /sys/fs/cgroup/systemd; do
  [ -d "$hierarchy/readout-box-$name" ] && find "$hierarchy/readout-box-$name" -depth -type d -exec rmdir {} \; 2>/dev/null
done
rm -rf "$dir"
