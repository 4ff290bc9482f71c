#!/usr/bin/env bash
# Feeds one fuzz target for some seconds: Fuzz/run.sh TARGET [SECONDS [libFuzzer options]].
# What it learns stays in .build/fuzz/corpus; an input that crashes is written to
# .build/fuzz/found, from where it is made small and kept in Fuzz/Findings (see Fuzz/README.md).
set -euo pipefail
cd "$(dirname "$0")/.."

target=${1:-}
seconds=${2:-60}
binary=$(Fuzz/build.sh "$target")

scratch=.build/fuzz
corpus=$scratch/corpus/$target
made=$scratch/made/$target
found=$scratch/found/$target
mkdir -p "$corpus" "$made" "$found"

# Targets that need files write them here, in memory where that can be had.
EVQ_FUZZ_WORK=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")" evq-fuzz-XXXXXX)
export EVQ_FUZZ_WORK
trap 'rm -rf "$EVQ_FUZZ_WORK"' EXIT
EVQ_FUZZ_SEEDS=$made "$binary" -runs=0 > /dev/null 2>&1 || true  # a target need not make seeds

folders=("$corpus" "$made")
for folder in "Fuzz/Seeds/$target" "Fuzz/Findings/$target"; do
  [ -d "$folder" ] && folders+=("$folder")
done
dictionary=()
[ -e "Fuzz/Dictionaries/$target.dict" ] && dictionary=("-dict=Fuzz/Dictionaries/$target.dict")

# What is made once and held is no leak (see the reasons in the file).
export LSAN_OPTIONS="suppressions=$PWD/Scripts/sanitizers/leak.txt:print_suppressions=0"

# A hung execution and one that takes too much memory are findings too.
"$binary" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
  -artifact_prefix="$found/" "${dictionary[@]}" "${@:3}" "${folders[@]}"
