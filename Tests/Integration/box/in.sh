#!/bin/bash
# in.sh NAME COMMAND...: runs COMMAND as root inside the box.
set -euo pipefail
leader=$(cat "/run/readout-box/$1/leader.pid")
shift
exec nsenter -t "$leader" -m -u -i -n -p -C -r -w -- \
  env -i PATH=/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb LANG=C.UTF-8 "$@"
