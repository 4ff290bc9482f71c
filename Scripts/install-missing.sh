#!/usr/bin/env bash
# Installs, through apt, the system packages that building evq needs and that are not there, and the
# programs that are named: Scripts/install-missing.sh [PROGRAM…].
#
# Each is looked for by what it brings (a program, a header, a library), so that nothing is
# installed where the same thing came another way. With nothing missing this takes milliseconds.
set -euo pipefail

[ "$(uname -s)" = Linux ] || exit 0  # elsewhere the platform's own developer tools bring them

has_program() { command -v "$1" > /dev/null; }
has_file() { compgen -G "$1" > /dev/null; }
has_header() { has_file "/usr/include/$1" || has_file "/usr/local/include/$1"; }
has_library() { has_file "/lib/*/$1" || has_file "/usr/lib/*/$1" || has_file "/usr/lib*/$1"; }
has_module() { has_program pkg-config && pkg-config --exists "$1"; }

missing=()
need() {  # need PACKAGE TEST ARGUMENT…: notes the package unless the test holds
  local package=$1
  shift
  "$@" || missing+=("$package")
}

# What the Swift toolchain itself stands on.
need git has_program git
need ca-certificates has_file '/etc/ssl/cert*'
need g++ has_file '/usr/lib/gcc/*/*/libstdc++.so'
need binutils has_program ld
need libcurl4 has_library libcurl.so.4
need libncurses6 has_library libncurses.so.6

# What evq stands on.
need pkg-config has_program pkg-config
need libxml2-dev has_module libxml-2.0
need libsqlite3-dev has_header sqlite3.h
need libstemmer-dev has_header libstemmer.h
need zlib1g-dev has_header zlib.h
need liblzma-dev has_header lzma.h  # for the archive of libxml2, as is ICU, which libxml2-dev brings
need poppler-utils has_program pdftotext

for program; do need "$program" has_program "$program"; done

[ ${#missing[@]} -gt 0 ] || exit 0

install="apt-get install --yes --no-install-recommends ${missing[*]}"
if ! has_program apt-get; then
  echo "error: these Debian packages, or what your system calls them, are missing:" \
    "${missing[*]}" >&2
  exit 1
fi
if [ "$(id -u)" = 0 ]; then
  as_root=(env DEBIAN_FRONTEND=noninteractive)
elif has_program sudo; then
  as_root=(sudo env DEBIAN_FRONTEND=noninteractive)
else
  echo "error: packages are missing and there is no sudo; as root, run: $install" >&2
  exit 1
fi

echo "Installing what is missing: ${missing[*]}"
"${as_root[@]}" apt-get update --quiet=2
# shellcheck disable=SC2086 # the words of the command are meant to be split
"${as_root[@]}" $install --quiet=2
