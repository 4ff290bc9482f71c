#!/usr/bin/env bash
# install.sh FOLDER: gets the peers that can be got, and says of each where it stands.
#
# For a peer that can be run, FOLDER/NAME.command holds the words that run its side; for another,
# FOLDER/NAME.missing holds the reason. Versions are pinned so that figures can be compared.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)

tantivy_version=0.27.0
apsw_version=3.54.1.0
pisa_version=0.4.9
pyserini_version=0.44.0  # brings Lucene 9.9.1

say() { echo "$*" >&2; }

# try NAME COMMAND FUNCTION: runs the function unless the peer's side answers already.
try() {
  local name=$1 command=$2 install=$3
  if ! answers "$command"; then
    say "installing $name"
    "$install" > "$folder/$name.log" 2>&1
  fi
  rm -f "$folder/$name.command" "$folder/$name.missing"
  if answers "$command"; then
    echo "$command" > "$folder/$name.command"
  else
    { grep -iE 'error|unable|not found|denied' "$folder/$name.log" || tail -n 1 "$folder/$name.log"; } |
      head -n 1 > "$folder/$name.missing"
    say "$name is missing: $(cat "$folder/$name.missing")"
  fi
}

answers() { $1 version > /dev/null 2>&1; }

venv() {
  [ -x "$folder/venv/bin/pip" ] || python3 -m venv "$folder/venv" ||
    { as_root apt-get install --yes python3-venv && python3 -m venv "$folder/venv"; }
}

as_root() {
  if [ "$(id -u)" = 0 ]; then DEBIAN_FRONTEND=noninteractive "$@"
  else sudo -n env DEBIAN_FRONTEND=noninteractive "$@"; fi
}

pip() { venv && "$folder/venv/bin/pip" --disable-pip-version-check "$@"; }

install_tantivy() { pip install --quiet "tantivy==$tantivy_version"; }
install_fts5() { pip install --quiet "apsw==$apsw_version"; }
install_pisa() { pip install --quiet "pyterrier-pisa==$pisa_version"; }
install_xapian() {
  as_root apt-get update --quiet=2
  as_root apt-get install --yes --no-install-recommends python3-xapian
}

# The jar that the package pyserini carries, which is newer than Debian's; else Debian's.
install_lucene() {
  mkdir -p "$folder/lucene"
  if ! compgen -G "$folder/lucene/*.jar" > /dev/null; then
    pip download --quiet --no-deps --dest "$folder/lucene" "pyserini==$pyserini_version" &&
      tar -xzf "$folder/lucene/pyserini-$pyserini_version.tar.gz" -C "$folder/lucene" \
        --wildcards --strip-components=4 '*fatjar.jar'
    rm -f "$folder/lucene/"*.tar.gz
  fi
  if ! compgen -G "$folder/lucene/*.jar" > /dev/null; then
    as_root apt-get install --yes --no-install-recommends liblucene8-java
    ln -sf /usr/share/java/lucene-{core,analyzers-common}-[0-9]*.jar "$folder/lucene/"
  fi
  command -v javac > /dev/null ||
    as_root apt-get install --yes --no-install-recommends default-jdk-headless
  javac -cp "$folder/lucene/*" -d "$folder/lucene" "$here/LuceneSide.java"
}

# The class is made again when its source is newer.
[ "$here/LuceneSide.java" -nt "$folder/lucene/LuceneSide.class" ] &&
  rm -f "$folder/lucene/"LuceneSide*.class

try tantivy "$folder/venv/bin/python $here/tantivy_side.py" install_tantivy
try fts5 "$folder/venv/bin/python $here/fts5_side.py" install_fts5
try lucene "java -Xmx3g -XX:+UseSerialGC -cp $folder/lucene/*:$folder/lucene LuceneSide" install_lucene
try pisa "$folder/venv/bin/python $here/pisa_side.py" install_pisa
try xapian "/usr/bin/python3 $here/xapian_side.py" install_xapian
