#!/usr/bin/env bash
# Measures evq letter --batch: N letters over the statements of corpus/, both parts.
#   Benchmarks/letters.sh [N] [evq] [format]
set -euo pipefail
cd "$(dirname "$0")/.."
count=${1:-10000}
evq=${2:-.build/release/evq}
format=${3:-text}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$evq" index --index "$work/index" > /dev/null
awk -v count="$count" 'BEGIN {
  for (i = 1; i <= count; i++) {
    cited = i % 2
    printf "{\"id\":\"%d\",\"statement\":\"%s\",\"case\":{\"decisionDate\":\"%s\",", i, \
      cited ? "CCP.1247/s1" : "60125/s5", cited ? "2025-12-01" : "2023-01-15"
    printf "\"lineOfBusiness\":\"commercial\",\"service\":\"Bone cement through a needle\","
    printf "\"specificReason\":\"Case %d: the policy calls this care unproven.\",", i
    printf "\"caseApplication\":[{\"criterion\":\"Care before\",\"facts\":\"Your chart shows %d weeks of rest.\"}],", i % 50
    printf "\"providerEvidence\":[],\"missingInformation\":[],"
    printf "\"reviewer\":{\"name\":\"R. Roe\",\"credentials\":\"MD\",\"specialty\":\"surgery\"},"
    printf "\"copyContact\":\"Call us.\",\"appeal\":\"Appeal within 180 days.\"}}\n"
  }
}' > "$work/requests.jsonl"
# %e wall seconds, %U and %S processor seconds, %M kilobytes of memory at the most.
/usr/bin/time -f 'seconds %e, of the processor %U + %S, kilobytes %M' "$evq" letter --batch "$work/requests.jsonl" \
  --format "$format" --index "$work/index" > "$work/letters.jsonl"
echo "letters $(grep -c '"refusals":\[\]' "$work/letters.jsonl"), bytes $(stat -c %s "$work/letters.jsonl")"
