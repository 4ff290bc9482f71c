#!/usr/bin/env bash
# Feeds one fuzz target for some seconds: Fuzz/run.sh TARGET [SECONDS [libFuzzer options]].
# What it learns stays in .build/fuzz/corpus; an input that crashes is written to
# .build/fuzz/found, from where it is made small and kept in Fuzz/Findings (see Fuzz/README.md).
set -euo pipefail
cd "$(dirname "$0")/.."

target=${1:-}
seconds=${2:-60}
if [ -z "$target" ] || [ ! -d "Fuzz/Targets/$target" ]; then
  echo "error: expected a target, found '$target'; there are: $(ls Fuzz/Targets | xargs)" >&2
  exit 64
fi

scratch=.build/fuzz
# --sanitize=fuzzer lets libFuzzer bring the program's main; the compiler takes only the last
# -sanitize that it is given, so that both stand together there.
EVQ_FUZZ=$target "${SWIFT:-swift}" build -c release --scratch-path "$scratch" \
  --product "fuzz-$target" --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address \
  -Xswiftc -enable-testing -Xswiftc -parse-as-library

corpus=$scratch/corpus/$target
made=$scratch/made/$target
found=$scratch/found/$target
mkdir -p "$corpus" "$made" "$found"
binary=$(EVQ_FUZZ=$target "${SWIFT:-swift}" build -c release --scratch-path "$scratch" --show-bin-path)/fuzz-$target
EVQ_FUZZ_SEEDS=$made "$binary" -runs=0 > /dev/null 2>&1 || true  # a target need not make seeds

folders=("$corpus" "$made")
for folder in "Fuzz/Seeds/$target" "Fuzz/Findings/$target"; do
  [ -d "$folder" ] && folders+=("$folder")
done
dictionary=()
[ -e "Fuzz/Dictionaries/$target.dict" ] && dictionary=("-dict=Fuzz/Dictionaries/$target.dict")

exec "$binary" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -print_final_stats=1 \
  -artifact_prefix="$found/" "${dictionary[@]}" "${@:3}" "${folders[@]}"
