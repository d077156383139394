#!/usr/bin/env bash
# Adds to the folder of $FOLDER/image.snapshot.tar.gz: the command as one file, Node, a script that imports the image, checksums, and a README.
# $VM is the command that setup-vm wrote; $SNAPSHOT and $DIGEST identify the image.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dist=${DIST:-$here/../../dist}

# One file: a shell script, followed by a tar archive that it unpacks once for each version, to run the command from it.
{
  cat "$here/vm-header.sh"
  tar -C "$dist" -cz --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 --exclude=./actions .
} >"$FOLDER/vm"
chmod +x "$FOLDER/vm"

about_node="not in this folder: the command requires Node 24 or newer on the PATH"
if [ "$INCLUDE_NODE" = true ]; then
  about_node="the Node that runs the command, for Linux on $(uname -m); other systems require Node 24 or newer on the PATH"
  node=$(sed -n "s/^exec '\(.*\)' '.*' \"\$@\"$/\1/p" "$VM")
  cp "$node" "$FOLDER/node"
fi

cp "$here/import.sh" "$FOLDER/import.sh"
chmod +x "$FOLDER/import.sh"
sed "s|@SNAPSHOT@|$SNAPSHOT|g; s|@DIGEST@|$DIGEST|g; s|@NODE@|$about_node|" "$here/README.txt" >"$FOLDER/README.txt"
(cd "$FOLDER" && find . -type f ! -name SHA256SUMS ! -name '*.sha256' -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum >SHA256SUMS)
