#!/usr/bin/env bash
# Checks the walls between the targets: each imports only targets above it in this table (a lower
# layer, or earlier in its own), Package.swift lists them in the same order, and a library with a
# keeper is imported by its keeper alone. Also: ARCHITECTURE.md names only paths that exist.
set -euo pipefail

layers='
1 EvidenceModel
1 Vocabulary
1 CStemmer
1 TextAnalysis
1 CLibXML2
1 XMLReading
1 CSQLite
1 CZlib
1 CLinux
1 CProcessor
1 Threads
2 SourceReading
2 PolicyParsing
2 Literature
2 InvertedIndex
2 EvidenceStore
3 EvidenceLinking
3 PolicyReview
4 Ingest
4 Answering
4 Rendering
5 evq
6 evq-bench
6 LiteratureBenchmark
'

# A library, and the one target that may import it.
keepers='
CStemmer TextAnalysis
CLibXML2 XMLReading
CZlib SourceReading
CProcessor InvertedIndex
CSQLite EvidenceStore
Mustache Rendering
ArgumentParser evq
'

targets=$(awk 'NF { print $2 }' <<< "$layers")
faults=$(mktemp)
trap 'rm -f "$faults"' EXIT
fault() { echo "$*" >> "$faults"; }

# imports: every import below Sources, and of the benchmarks' driver, as "file:line:module".
imports() {
  grep -rnE --include='*.swift' \
    '^[[:space:]]*(@[[:alnum:]_]+[[:space:]]+)*((public|package|internal|fileprivate|private)[[:space:]]+)?import[[:space:]]' \
    Sources Benchmarks/driver |
    sed -E 's/^([^:]+):([0-9]+):.*import[[:space:]]+((struct|class|enum|protocol|func|let|var|typealias)[[:space:]]+)?([[:alnum:]_]+).*/\1:\2:\5/'
}

check_imports() {
  imports | awk -F : -v layers="$layers" -v keepers="$keepers" '
    BEGIN {
      count = split(layers, words, /[ \n]+/)
      for (i = 1; i < count; i++) {
        if (words[i] ~ /^[0-9]+$/) { rank[words[i + 1]] = ++place; layer[words[i + 1]] = words[i] }
      }
      count = split(keepers, words, /[ \n]+/)
      for (i = 1; i < count; i++) if (words[i] != "") { keeper[words[i]] = words[i + 1]; i++ }
    }
    {
      split($1, path, "/"); target = path[1] == "Benchmarks" ? "evq-bench" : path[2]; module = $3; at = $1 ":" $2 ": "
      if (!(target in rank)) next
      if (module in rank && rank[module] >= rank[target])
        print at target " (layer " layer[target] ") may not import " module \
          " (layer " layer[module] "), which does not stand above it in Scripts/check-layers.sh"
      if (module in keeper && keeper[module] != target)
        print at "only " keeper[module] " may import " module ", not " target
    }' >> "$faults"
}

check_manifest() {
  local listed
  listed=$(awk '
    /\.(target|executableTarget|systemLibrary)\(/ { open = 1 }
    /path: "Tests\// { open = 0 }  # what tests share stands in no layer
    open && match($0, /name: "[^"]+"/) {
      print substr($0, RSTART + 7, RLENGTH - 8); open = 0
    }' Package.swift)
  if [ "$listed" != "$targets" ]; then
    fault "Package.swift: its targets are not those of Scripts/check-layers.sh in the same order:"
    diff <(echo "$targets") <(echo "$listed") >> "$faults" || true
  fi
}

check_folders() {
  for folder in Sources/*/; do
    grep -qx "$(basename "$folder")" <<< "$targets" ||
      fault "$folder: no such target in Scripts/check-layers.sh"
  done
}

# Paths in code marks or links. What people may write into corpus/ need not be there.
check_architecture() {
  [ -e ARCHITECTURE.md ] || { fault "ARCHITECTURE.md is not there"; return; }
  local path
  while read -r path; do
    [ -e "$path" ] || fault "ARCHITECTURE.md names $path, which does not exist"
  done < <(
    grep -oE '(`|\]\()[^` )]+(`|\))' ARCHITECTURE.md | sed -E 's/^(`|\]\()//; s/(`|\)|#.*)$//' |
      grep -E '^((Sources|Tests|Docs|Scripts|\.ci|corpus/policies)/|[A-Za-z./-]+\.md$|(Makefile|Package\.swift|LICENSE)$)' |
      sort -u
  )
}

check_imports
check_manifest
check_folders
check_architecture

if [ -s "$faults" ]; then
  cat "$faults" >&2
  exit 1
fi
echo "layers: $(wc -w <<< "$targets") targets, every import points down"
