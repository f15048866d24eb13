#!/bin/bash
# Runs the readers of all forms, and of the index's segments, under libFuzzer: fuzz.sh [FORM...]; SECONDS_EACH=600 is how
# long each, JOBS=1 how many at once.
# Seeds are the fixtures of the form, the samples and what earlier runs found interesting (.build/fuzz/FORM). A finding
# stops its form; the bytes that did it lie in .build/fuzz/found and belong, made small, into Tests/Fixtures/fuzz.
# PDF is not among them: poppler reads it, in a child process.
set -euo pipefail
cd "$(dirname "$0")/.."

each=${SECONDS_EACH:-600}
jobs=${JOBS:-1}
build=.build/fuzz
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1
export G_SLICE=always-malloc

# A form, the name under which its bytes are read, and where its seeds are.
forms=(text:a.txt:inbox markdown:a.md:inbox html:a.html:Tests/Fixtures/html mhtml:a.mht:Tests/Fixtures/mail
       mail:a.eml:Tests/Fixtures/mail mbox:a.mbox:Tests/Fixtures/mail feed:a.xml:Tests/Fixtures/feed
       json:a.json:Tests/Fixtures/json jsonl:a.jsonl:Tests/Fixtures/json nitf:a.nitf:Tests/Fixtures/nitf
       newsml:a.xml:Tests/Fixtures/newsml docx:a.docx:Tests/Fixtures/docx odt:a.odt:Tests/Fixtures/odt
       gzip:a.txt.gz:gzip segment:-:segment)

# The segments' reader is no one's but the index's, hence testable. Modules of several files are not instrumented unless
# it is said how, and the linker would leave the counters out.
swift build -c release --package-path Tests/Fuzz --scratch-path $build/build --sanitize=address --sanitize=fuzzer \
  -Xswiftc -enable-testing -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table --disable-dead-strip 2>&1 | cat
mkdir -p $build/found $build/segment-seeds Tests/Fixtures/fuzz

# The folder of a form's seeds.
seeds() {
  if [ "$1" = gzip ]; then
    mkdir -p $build/gzip-seeds
    for file in inbox/*/*.txt; do gzip -nc "$file" >"$build/gzip-seeds/$(basename "$file").gz"; done
    echo $build/gzip-seeds
  elif [ "$1" = segment ]; then
    mkdir -p $build/segment-seeds
    READOUT_FUZZ_SEEDS=$build/segment-seeds $build/build/release/fuzz-segments
    echo $build/segment-seeds
  else
    echo "$1"
  fi
}

# Runs one form; what it prints is its line in the end.
run() {
  local form name from
  IFS=: read -r form name from <<<"$1"
  mkdir -p "$build/$form"
  local log=$build/$form.log program=$build/build/release/fuzz-readers known=Tests/Fixtures/fuzz
  if [ "$form" = segment ]; then
    program=$build/build/release/fuzz-segments
    known=$build/segment-seeds  # what was found is in the tests: its bytes would not outlive the format
  fi
  if READOUT_FUZZ_NAME=$name "$program" "$build/$form" "$known" "$(seeds "$from")" -max_total_time="$each" \
      -timeout=10 -rss_limit_mb=2048 -max_len=65536 -artifact_prefix="$build/found/$form-" -print_final_stats=1 \
      >"$log" 2>&1; then
    echo "$form: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs in $each s, nothing found"
  else
    echo "$form: FOUND something, see $log: $(grep -m1 -E 'SUMMARY|Fatal error|ERROR' "$log" || tail -1 "$log")"
    return 1
  fi
}

failed=0
for entry in "${forms[@]}"; do
  if [ $# -gt 0 ] && [[ " $* " != *" ${entry%%:*} "* ]]; then continue; fi
  while [ "$(jobs -rp | wc -l)" -ge "$jobs" ]; do wait -n || failed=1; done
  run "$entry" &
done
while [ -n "$(jobs -rp)" ]; do wait -n || failed=1; done
exit $failed
