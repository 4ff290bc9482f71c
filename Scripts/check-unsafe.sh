#!/usr/bin/env bash
# Checks that memory is handled by address only in the files that Scripts/unsafe-files.txt names, each
# below what must hold there, that a file which keeps an address or promises the compiler something has
# its invariant beside the code, and that no rule is a regular expression.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C  # one order of names

unsafe='Unsafe[A-Z]|withUnsafe|unsafe[A-Z]|\(unsafe\)|@unchecked|Unmanaged|OpaquePointer'
unsafe+='|assumingMemoryBound|bindMemory'
kept='\.allocate\(|Unmanaged|@unchecked|\(unsafe\)|assumingMemoryBound|bindMemory|OpaquePointer'
kept+='|(let|var) [a-zA-Z]+(: |.*= )Unsafe'
expressions='NSRegularExpression|\bRegex\b|RegexBuilder|[ (]#/[^/]|\.firstMatch\(of:|\.wholeMatch\(of:|\bregcomp\b'

# found PATTERN: the files below Sources with a line of code, and not only of comment, that has it.
found() {
  { grep -rnE --include='*.swift' "$1" Sources || true; } | { grep -vE '^[^:]+:[0-9]+:[[:space:]]*//' || true; } |
    cut -d: -f1 | sed 's|^Sources/||' | sort -u
}

faults=$(
  comm -23 <(found "$unsafe") <(grep -v '^#' Scripts/unsafe-files.txt | grep . | sort) |
    sed 's|.*|Sources/&: unsafe code in a file that Scripts/unsafe-files.txt does not name|'
  comm -13 <(found "$unsafe") <(grep -v '^#' Scripts/unsafe-files.txt | grep . | sort) |
    sed 's|.*|Scripts/unsafe-files.txt: & has no unsafe code|'
  comm -12 <(found "$kept") <(grep -rLi --include='*.swift' invariant Sources | sed 's|^Sources/||' | sort) |
    sed 's|.*|Sources/&: keeps an address, and no comment says its invariant|'
  found "$expressions" | sed 's|.*|Sources/&: a regular expression, where a scanner should stand|'
)
if [ -n "$faults" ]; then
  echo "$faults" >&2
  exit 1
fi
echo "unsafe code: $(found "$unsafe" | wc -l) named files; regular expressions: none"
