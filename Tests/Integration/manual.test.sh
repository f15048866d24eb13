#!/bin/bash
# The man pages are well formed, name every setting and command, and the installed settings file names every setting.
cd "$(dirname "$0")/../.." || exit 2

check() { # NAME COMMAND...: a case; what the command prints is its complaint
  local name=$1 told
  shift
  if told=$("$@" 2>&1) && [ -z "$told" ]; then echo "passed  $name"; else echo "failed  $name: $told"; fi
}
pages() {
  for page in docs/man/*; do groff -man -ww -z -Tutf8 -K utf8 "$page"; done
}
settings() {
  local name
  for name in $("$BIN/readoutd" --help | grep -oP '^  --\K[a-z-]+(?= [A-Z])' | grep -vx config); do
    grep -q "\"\\\\-\\\\-${name//-/\\\\-} \"" docs/man/readoutd.8 || echo "readoutd.8 does not explain --$name"
    grep -q "^#$name:" systemd/readout.yaml || echo "readout.yaml does not have $name"
  done
}
commands() {
  local name
  [ -e docs/man/readout.1 ] || return 0
  for name in $("$BIN/readout" --help | grep -oP '^  \K[a-z]+(?=  +[A-Z])'); do
    grep -q "$name" docs/man/readout.1 || echo "readout.1 does not explain $name"
  done
}
if command -v groff >/dev/null; then
  check "The man pages are well formed" pages
else
  echo "skipped The man pages are well formed: groff is missing"
fi
check "man readoutd and the installed settings file name every setting" settings
check "man readout names every command" commands
