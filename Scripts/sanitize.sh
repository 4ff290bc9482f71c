#!/usr/bin/env bash
# Runs the tests under the sanitizers, one after another: Scripts/sanitize.sh [thread] [address].
# The address sanitizer looks for leaks too. Each has a build of its own below .build. What they find
# is written to .build/sanitize-NAME/reports; the last line counts it. What is known and no fault
# stands in Scripts/sanitizers, each with its reason. Exit status 1 for a finding or a failed test.
set -euo pipefail
cd "$(dirname "$0")/.."

[ $# -gt 0 ] || set -- thread address
swift=${SWIFT:-swift}
tests=0
failed=0
findings=0

for name; do
  scratch=$PWD/.build/sanitize-$name
  reports=$scratch/reports
  flags=(--sanitize="$name" --scratch-path "$scratch" --jobs "${JOBS:-$(nproc)}")
  "$swift" build --build-tests "${flags[@]}" >&2
  rm -rf "$reports"
  mkdir -p "$reports"
  # The tests run evq too: a process that finds something ends with a status that no command has.
  common="log_path=$reports/report:exitcode=99"
  export TSAN_OPTIONS="$common:suppressions=$PWD/Scripts/sanitizers/thread.txt"
  export ASAN_OPTIONS="$common:detect_leaks=1"
  export LSAN_OPTIONS="suppressions=$PWD/Scripts/sanitizers/leak.txt:print_suppressions=0"
  status=0
  "$swift" test --skip-build "${flags[@]}" > "$scratch/tests.log" 2>&1 || status=$?
  # Tests that did not end have no such line, and a clean run has no report: neither ends this one.
  line=$(grep -E 'Test run with [0-9]+ tests' "$scratch/tests.log" | tail -1 || true)
  if [ "$status" -ne 0 ] || [ -z "$line" ]; then failed=$((failed + 1)); fi
  echo "$name: ${line:-the tests did not end: $(tail -1 "$scratch/tests.log")}" >&2
  count=$({ grep -lE '^(SUMMARY|==[0-9]+==ERROR|WARNING: ThreadSanitizer)' "$reports"/* 2> /dev/null ||
    true; } | wc -l)
  { grep -hE '^SUMMARY' "$reports"/* 2> /dev/null || true; } | sort | uniq -c >&2
  tests=$((tests + $(sed -E 's/.*Test run with ([0-9]+) tests.*/\1/' <<< "${line:-0}")))
  findings=$((findings + count))
done

echo "$tests tests run under $# sanitizers ($*), $failed runs with a failed test, $findings findings"
[ "$failed" -eq 0 ] && [ "$findings" -eq 0 ]
