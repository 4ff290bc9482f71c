#!/usr/bin/env bash
# Checks that THIRD-PARTY-LICENSES.md names every package that the last build resolved.
set -euo pipefail

if [ ! -e Package.resolved ]; then
  echo "error: Package.resolved is not there: run make build first" >&2
  exit 1
fi
status=0
for package in $(sed -n 's/.*"identity" : "\(.*\)".*/\1/p' Package.resolved); do
  if ! grep -qiF "| $package" THIRD-PARTY-LICENSES.md; then
    echo "THIRD-PARTY-LICENSES.md: no line for the package $package" >&2
    status=1
  fi
done
exit $status
