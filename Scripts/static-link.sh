#!/usr/bin/env bash
# Prints the flags with which the released binary holds the C libraries that it stands on, and lays
# out in a folder what they point to: Scripts/static-link.sh FOLDER.
#
# A process then loads libc alone: a third of the processor time of a short answer had gone to finding
# and relocating libraries. Addresses in the binary are fixed for the same reason (112,000 of them were
# computed at each start), and it exports no symbols. Where the archive of a library is not installed,
# or elsewhere than on Linux, nothing is printed and all stays shared. STATIC_LINK=no asks for that.
set -euo pipefail

folder=$1
[ "$(uname -s)" = Linux ] && [ "${STATIC_LINK:-yes}" != no ] || exit 0

# libxml2 with what its own archive needs; the C library and its parts stay shared.
below=$(pkg-config --static --libs-only-l libxml-2.0 | tr ' ' '\n' | grep -vxE -- '-l(xml2|m|dl|pthread)|' || true)
mkdir -p "$folder"
rm -f "$folder"/lib*.a
for library in -lxml2 $below -lsqlite3 -lstemmer -lz -lstdc++; do
  archive=$(gcc -print-file-name="lib${library#-l}.a")
  [ -f "$archive" ] || exit 0
  ln -sf "$(realpath "$archive")" "$folder/lib${library#-l}.a"
done

# The build takes the folder in which it looks for libraries first from pkg-config.
cat > "$folder/libxml-2.0.pc" << END
Name: libXML
Description: the archive of libxml2
Version: $(pkg-config --modversion libxml-2.0)
Libs: -L$folder -lxml2
Cflags: $(pkg-config --cflags libxml-2.0)
END

printf -- '--pkg-config-path %s' "$folder"
printf -- ' -Xlinker %s' $below -no-pie --no-export-dynamic
echo
