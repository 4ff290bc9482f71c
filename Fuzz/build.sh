#!/usr/bin/env bash
# Builds one fuzz target and prints the path of its program: Fuzz/build.sh TARGET.
set -euo pipefail
cd "$(dirname "$0")/.."

target=${1:-}
if [ -z "$target" ] || [ ! -d "Fuzz/Targets/$target" ]; then
  echo "error: expected a target, found '$target'; there are: $(ls Fuzz/Targets | xargs)" >&2
  exit 64
fi

scratch=.build/fuzz
# --sanitize=fuzzer lets libFuzzer bring the program's main; the compiler takes only the last
# -sanitize that it is given, so that both stand together there.
flags=(-c release --scratch-path "$scratch" --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address
  -Xswiftc -enable-testing -Xswiftc -parse-as-library)
export EVQ_FUZZ=$target
"${SWIFT:-swift}" build "${flags[@]}" --product "fuzz-$target" >&2
echo "$("${SWIFT:-swift}" build "${flags[@]}" --show-bin-path)/fuzz-$target"
