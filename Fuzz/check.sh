#!/usr/bin/env bash
# Checks that every fuzz target still fits what it reads: Fuzz/check.sh, after `make debug`. Types only:
# a target is built when it is fed, and that takes minutes; a change that breaks one should not wait.
set -euo pipefail
cd "$(dirname "$0")/.."

modules=.build/debug/Modules
[ -d "$modules" ] || { echo "error: no $modules: make debug first" >&2; exit 1; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
flags=(-swift-version 6 -parse-as-library -enable-testing -package-name "$(basename "$PWD")" -I "$modules" -I "$scratch"
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility)
for map in Sources/C*/module.modulemap Sources/C*/include; do
  [ -e "$map" ] && flags+=(-I "${map%/module.modulemap}")
done
for map in .build/checkouts/*/Sources/*/include/module.modulemap; do
  [ -e "$map" ] && flags+=(-I "${map%/module.modulemap}")
done
while read -r folder; do flags+=(-Xcc "$folder"); done < <(pkg-config --cflags-only-I libxml-2.0 | xargs -n 1)

for shared in Support Index; do
  swiftc "${flags[@]}" -module-name "Fuzz$shared" -emit-module -emit-module-path "$scratch/Fuzz$shared.swiftmodule" \
    Fuzz/$shared/*.swift
done
failed=0
for target in Fuzz/Targets/*; do
  swiftc "${flags[@]}" -module-name "fuzz_$(basename "$target")" -typecheck "$target"/*.swift || failed=$((failed + 1))
done
echo "$(ls Fuzz/Targets | wc -l) fuzz targets, $failed that no longer fit what they read"
[ "$failed" -eq 0 ]
