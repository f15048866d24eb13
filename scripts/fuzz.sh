#!/bin/bash
# Runs the readers of all forms under libFuzzer: fuzz.sh [FORM...]; SECONDS_EACH=600 is how long each.
# Seeds are the fixtures and samples of the form and what earlier runs found interesting (.build/fuzz/FORM). A finding stops
# its form, and the bytes that did it are printed and belong, made small, into Tests/Fixtures/fuzz.
set -euo pipefail
cd "$(dirname "$0")/.."

each=${SECONDS_EACH:-600}
build=.build/fuzz
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1

# A form, and the name under which its bytes are read.
forms=(text:a.txt markdown:a.md html:a.html mhtml:a.mht mail:a.eml mbox:a.mbox feed:a.xml json:a.json jsonl:a.jsonl
       nitf:a.nitf newsml:a.xml docx:a.docx odt:a.odt gzip:a.txt.gz)

swift build -c release --package-path Tests/Fuzz --scratch-path $build/build --sanitize=address --sanitize=fuzzer 2>&1 | cat
program=$build/build/release/fuzz-readers
failed=0
for entry in "${forms[@]}"; do
  form=${entry%%:*}
  if [ $# -gt 0 ] && [[ " $* " != *" $form "* ]]; then continue; fi
  mkdir -p "$build/$form" "$build/found"
  seeds=("$build/$form" Tests/Fixtures/fuzz)
  [ -d "Tests/Fixtures/$form" ] && seeds+=("Tests/Fixtures/$form")
  echo "== $form, $each s"
  if ! READOUT_FUZZ_NAME=${entry#*:} "$program" "${seeds[@]}" -max_total_time="$each" -timeout=10 -rss_limit_mb=2048 \
      -max_len=65536 -artifact_prefix="$build/found/$form-" -print_final_stats=1 >"$build/$form.log" 2>&1; then
    failed=1
    echo "$form: found something, see $build/$form.log:"
    grep -E "ERROR|SUMMARY|Fatal error|Test unit written|artifact" "$build/$form.log" | head -5
  else
    grep -E "stat::number_of_executed_units|Done" "$build/$form.log" || true
  fi
done
exit $failed
