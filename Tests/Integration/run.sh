#!/bin/bash
# Runs the integration tests: each *.test.py and *.test.sh beside this file, or those named on the command line.
# BIN: the folder of the programs to try (default .build/debug). A test prints a line for each case, which begins with
# "passed", "failed" or "skipped"; the last line here counts them, and the exit status is 1 where any failed.
set -uo pipefail
cd "$(dirname "$0")/../.."
BIN=$(realpath -m "${BIN:-.build/debug}")
export BIN
for program in readout readoutd readout-reader; do
  [ -x "$BIN/$program" ] || { echo "$BIN/$program is missing: swift build --build-tests, or BIN=FOLDER" >&2; exit 2; }
done

results=$(mktemp)
trap 'rm -f "$results"' EXIT
[ $# -gt 0 ] || set -- Tests/Integration/*.test.py Tests/Integration/*.test.sh
for test in "$@"; do
  [ -e "$test" ] || continue
  echo "— $(basename "$test")"
  before=$(wc -l <"$results")
  case $test in
    *.py) PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 timeout --kill-after=30 1800 python3 "$test" ;;
    *) timeout --kill-after=30 1800 bash "$test" ;;
  esac | tee -a "$results"
  status=${PIPESTATUS[0]}
  if [ "$status" -ne 0 ] && ! tail -n +"$((before + 1))" "$results" | grep '^failed' >/dev/null; then
    echo "failed  $(basename "$test") ended with exit status $status" | tee -a "$results"
  fi
done

count() { grep -c "^$1 " "$results"; }
echo
echo "$(count passed) passed, $(count failed) failed, $(count skipped) skipped"
[ "$(count failed)" -eq 0 ]
