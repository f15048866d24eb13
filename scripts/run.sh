#!/bin/bash
# run.sh INBOX: starts a desk on a folder of articles, shows what it can do, and follows it until Ctrl-C (`make run`).
# The archive lies in .run/, one for each inbox, so that another start reads nothing again.
# BIN: the folder of the programs (default .build/release).
set -euo pipefail
given=${1:?the folder of the articles}
given=${given/#\~/$HOME} # not every shell expands INBOX=~/articles
[ -d "$given" ] || { echo "there is no folder $given: make it, or name another with INBOX=DIR" >&2; exit 1; }
inbox=$(realpath "$given")
cd "$(dirname "$0")/.."
bin=$(realpath "${BIN:-.build/release}")
samples=$PWD/inbox

place=$PWD/.run/$(sha256sum <<<"$inbox" | head -c 8)
mkdir -p "$place"
export READOUT_SOCKET=$place/socket
# A Unix socket's path has at most 107 bytes.
if [ ${#READOUT_SOCKET} -gt 100 ]; then
  folder=${XDG_RUNTIME_DIR:-/tmp}/readout-$UID
  mkdir -p -m 700 "$folder"
  [ -O "$folder" ] || { echo "$folder belongs to somebody else" >&2; exit 1; }
  READOUT_SOCKET=$folder/${place##*/}
fi
log=$place/log

bold() { if [ -t 1 ]; then printf '\e[1m%s\e[0m\n' "$*"; else printf '%s\n' "$*"; fi; }
show() { echo; bold "\$ readout $*"; READOUT_PAGER=cat "$bin/readout" "${@//\'/}" || true; }
lost() { echo "the daemon has ended:" >&2; tail -n 5 "$log" >&2; exit 1; }

"$bin/readoutd" --inbox "$inbox" --state "$place/state" --socket "$READOUT_SOCKET" 2>"$log" &
daemon=$!
finish() { kill "$daemon" 2>/dev/null || true; wait "$daemon" || true; }
trap finish EXIT
trap 'exit 0' INT TERM

bold "Reading $inbox"
until "$bin/readout" status >/dev/null 2>&1; do
  kill -0 "$daemon" 2>/dev/null || lost
  sleep 0.02
done
"$bin/readout" sync

show status
if [ "$inbox" = "$samples" ]; then
  show search "'text:\"go dry\" stavrek'" --limit 2
  show quotes --by Solheim --about herring
  show actor tulegenov
else
  show search --newest --limit 2
  show actors --limit 5
fi

echo
bold "From another terminal:"
echo "  export READOUT_SOCKET=$(printf %q "$READOUT_SOCKET") PATH=$(printf %q "$bin"):\$PATH"
if [ "$inbox" = "$samples" ]; then
  echo "  readout search 'minister since:2021-10' --facets outlet"
  echo "  readout article kingsmere-courier/old-rivals-meet.txt"
  echo "  readout quotes --about '\"go dry\"'"
  echo "  readout relations 'member of'"
fi
echo "  cp ARTICLE.txt $(printf %q "$inbox")/ && readout sync"
echo "  readout help"
echo
bold "Every file's way shows here as it comes. Ctrl-C stops the desk."
"$bin/readout" follow || true
kill -0 "$daemon" 2>/dev/null || lost
