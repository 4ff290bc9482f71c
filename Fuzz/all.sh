#!/usr/bin/env bash
# Feeds every fuzz target in turn, one at a time, and ends in a table of executions:
# Fuzz/all.sh [PERCENT], of the seconds that stand in Fuzz/seconds.txt. Exit status 1 for a finding.
set -euo pipefail
cd "$(dirname "$0")/.."

percent=${1:-100}
logs=.build/fuzz/logs
mkdir -p "$logs"
rm -f "$logs"/*

missing=$(comm -3 <(ls Fuzz/Targets | sort) <(awk '!/^#/ && NF { print $1 }' Fuzz/seconds.txt | sort))
[ -z "$missing" ] || { echo "error: Fuzz/seconds.txt and Fuzz/Targets differ: $missing" >&2; exit 1; }

table=$logs/table
total=0
found=0
while read -r target seconds; do
  seconds=$((seconds * percent / 100))
  echo "$target for $seconds seconds …" >&2
  status=0
  Fuzz/run.sh "$target" "$seconds" > "$logs/$target" 2>&1 < /dev/null || status=$?
  # The last count that libFuzzer has told, in its statistics or, of a run that found something, before.
  executions=$(awk '/^stat::number_of_executed_units/ { n = $2 } /^#[0-9]+/ { m = substr($1, 2) }
    END { print n ? n : m + 0 }' "$logs/$target")
  finding=''
  if [ "$status" -ne 0 ]; then
    found=$((found + 1))
    finding="exit $status: $(grep -m 1 -E 'ERROR: |SUMMARY: |error: ' "$logs/$target" || true)"
  fi
  printf '%-16s %12d %6d s  %s\n' "$target" "$executions" "$seconds" "$finding" | tee -a "$table" >&2
  total=$((total + executions))
done < <(awk '!/^#/ && NF { print $1, $2 }' Fuzz/seconds.txt)

cat "$table"
echo "$total executions of $(wc -l < "$table") targets, $found findings"
[ "$found" -eq 0 ]
