#!/bin/sh
# Checks every file of this folder, imports the image, and gives it to Docker where there is one. Needs no network.
# Arguments go to `vm snapshot import`: --name, --project, --force, --store.
set -eu
cd "$(dirname "$0")"
sha256sum --check --quiet SHA256SUMS
imported=$(./vm snapshot import image.snapshot.tar.gz --quiet "$@")
echo "Imported $imported"
if docker version >/dev/null 2>&1; then
  echo "Run it with: docker run --rm -it $(./vm snapshot restore "$imported" --quiet)"
else
  echo "There is no Docker here. Where there is one: $PWD/vm snapshot restore $imported"
fi
