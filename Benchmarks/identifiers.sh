#!/bin/sh
# How many printed identifiers `evq check` calls suspect: puts citations, one per line as
# `PMID<TAB>citation`, into policies of 300 references each and checks them.
#   Benchmarks/identifiers.sh citations.tsv [path of evq]
set -eu
citations=$1
evq=${2:-.build/release/evq}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/corpus/policies"
cut -f 2 "$citations" | awk -v folder="$folder/corpus/policies" '
  NF && (count++ % 300) == 0 {
    file = sprintf("%s/%04d.txt", folder, ++files)
    printf "Medical Policy\n\nElbows\n\nPolicy number: MP-%d\n\nLast review date: 5/2026\n\n", files > file
    printf "POLICY\n\nCryoplexy is considered investigational for elbow fractures.\n\nREFERENCES\n" > file
    number = 0
  }
  NF { printf "\n%d. %s\n", ++number, $0 > file }'
"$evq" index --corpus "$folder/corpus" --index "$folder/index" 2>/dev/null | grep references
"$evq" check --corpus "$folder/corpus" --index "$folder/index" --rule identifier-suspect \
  --as-of 2026-11-20 --fail-on none 2>/dev/null | grep " is not of the form" || true
