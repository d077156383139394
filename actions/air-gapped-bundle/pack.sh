#!/usr/bin/env bash
# Puts beside $FOLDER/image.snapshot.tar.gz: the command as one file, its Node, a script that imports the image, checksums, a README.
# $VM is the command as setup-vm wrote it; $SNAPSHOT and $DIGEST say what the image is.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dist=${DIST:-$here/../../dist}

# One file: a shell script that unpacks the command behind it, once for each version, and runs it.
{
  cat "$here/vm-header.sh"
  tar -C "$dist" -cz --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 --exclude=./actions .
} >"$FOLDER/vm"
chmod +x "$FOLDER/vm"

about_node="not in this folder: the command needs Node 24 or newer on the PATH"
if [ "$INCLUDE_NODE" = true ]; then
  about_node="the Node that it runs on, for Linux on $(uname -m); elsewhere it needs Node 24 or newer on the PATH"
  node=$(sed -n "s/^exec '\(.*\)' '.*' \"\$@\"$/\1/p" "$VM")
  cp "$node" "$FOLDER/node"
fi

cp "$here/import.sh" "$FOLDER/import.sh"
chmod +x "$FOLDER/import.sh"
sed "s|@SNAPSHOT@|$SNAPSHOT|g; s|@DIGEST@|$DIGEST|g; s|@NODE@|$about_node|" "$here/README.txt" >"$FOLDER/README.txt"
(cd "$FOLDER" && find . -type f ! -name SHA256SUMS ! -name '*.sha256' -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum >SHA256SUMS)
