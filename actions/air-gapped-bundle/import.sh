#!/bin/sh
# Checks every file of this folder, imports the image, and restores it into Docker if Docker is available. Works without a network. An image that
# is already imported is not changed, so the script can be run again.
# Passes its arguments to `vm snapshot import`: --name, --project, --force. VM_SNAPSHOTS_DIR selects another store.
set -eu
cd "$(dirname "$0")"
sha256sum --check --quiet SHA256SUMS

# The first value of a key in the JSON on standard input.
value() { grep -o "\"$1\": *\"[^\"]*\"" | head -n 1 | sed 's/^[^:]*: *"//; s/"$//'; }

status=0
errors=$(mktemp)
imported=$(./vm snapshot import image.snapshot.tar.gz --quiet "$@" 2>"$errors") || status=$?
[ $status -eq 11 ] || cat "$errors" >&2
rm -f "$errors"
if [ $status -eq 0 ]; then
  echo "Imported $imported"
elif [ $status -ne 11 ]; then
  exit $status
else
  # The name is already taken, either by this image or by another one.
  taken=$(./vm snapshot import image.snapshot.tar.gz --json "$@" 2>/dev/null || true)
  project=$(echo "$taken" | value project)
  imported=$(echo "$taken" | value name)
  case $project in global) imported=@$imported ;; *) imported=$project/$imported ;; esac
  there=$(./vm snapshot inspect "$imported" --json | value image_digest)
  if [ -z "$there" ] || [ "$there" != "$(tar -xzOf image.snapshot.tar.gz manifest.json | value image_digest)" ]; then
    echo "$imported already exists with another image: use --name <name> to import under another name, or --force to replace it" >&2
    exit 11
  fi
  echo "$imported is already imported"
fi
if docker version >/dev/null 2>&1; then
  echo "Run it with: docker run --rm -it $(./vm snapshot restore "$imported" --quiet)"
else
  echo "Docker is not available. Restore the image later with: $PWD/vm snapshot restore $imported"
fi
