#!/bin/sh
# The command vm in one file. It requires Node 24 or newer, in the same folder or on the PATH.
set -eu
self=$(readlink -f "$0")
node=$(dirname "$self")/node
"$node" --version >/dev/null 2>&1 || node=$(command -v node || true)
[ -n "$node" ] || { echo "vm: Node not found: copy it to the folder of $self, or add it to the PATH" >&2; exit 15; }
version=$(sha256sum "$self" | cut -c1-16)
folder=${XDG_CACHE_HOME:-$HOME/.cache}/vm-snapshot/$version
if [ ! -d "$folder" ]; then
  mkdir -p "$(dirname "$folder")"
  fresh=$(mktemp -d "$folder.XXXXXX")
  line=$(grep -a -n -m 1 '^#__TAR__$' "$self" | cut -d: -f1)
  tail -n "+$((line + 1))" "$self" | tar -C "$fresh" -xz
  # Another process may have created the folder first, with the same content.
  mv -T "$fresh" "$folder" 2>/dev/null || rm -rf "$fresh"
fi
exec "$node" "$folder/cli/index.js" "$@"
#__TAR__
