#!/usr/bin/env bash
# install.sh BINARY FOLDER: copies evq, its shell completions and its man page below FOLDER.
set -euo pipefail
binary=$1
folder=$2

if [ ! -x "$binary" ]; then
  echo "error: $binary is not there: run make build first" >&2
  exit 1
fi

put() {  # put MODE FILE PLACE
  install -D -m "$1" "$2" "$folder/$3"
  echo "$folder/$3"
}

scripts=$(mktemp -d)
trap 'rm -rf "$scripts"' EXIT
for shell in bash zsh fish; do
  "$binary" --generate-completion-script "$shell" > "$scripts/$shell"
done

put 755 "$binary" bin/evq
strip "$folder/bin/evq" 2> /dev/null || true  # without binutils it is larger and works as well
put 644 "$scripts/bash" share/bash-completion/completions/evq
put 644 "$scripts/zsh" share/zsh/site-functions/_evq
put 644 "$scripts/fish" share/fish/vendor_completions.d/evq.fish
put 644 Docs/man/evq.1 share/man/man1/evq.1
