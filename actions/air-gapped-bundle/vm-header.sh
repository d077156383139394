#!/bin/sh
# The command vm in one file. It needs Node 24 or newer: the one beside it, or one on the PATH.
set -eu
self=$(readlink -f "$0")
node=$(dirname "$self")/node
"$node" --version >/dev/null 2>&1 || node=$(command -v node || true)
[ -n "$node" ] || { echo "vm: there is no Node here: put one beside $self, or on the PATH" >&2; exit 15; }
version=$(sha256sum "$self" | cut -c1-16)
folder=${XDG_CACHE_HOME:-$HOME/.cache}/vm-snapshot/$version
if [ ! -d "$folder" ]; then
  mkdir -p "$(dirname "$folder")"
  fresh=$(mktemp -d "$folder.XXXXXX")
  line=$(grep -a -n -m 1 '^#__TAR__$' "$self" | cut -d: -f1)
  tail -n "+$((line + 1))" "$self" | tar -C "$fresh" -xz
  # Another one may have been faster: its folder is the same.
  mv -T "$fresh" "$folder" 2>/dev/null || rm -rf "$fresh"
fi
exec "$node" "$folder/cli/index.js" "$@"
#__TAR__
