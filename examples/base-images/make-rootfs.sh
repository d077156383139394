#!/bin/sh
# Writes rootfs.tar: a root filesystem of one static busybox. Usage: make-rootfs.sh [BUSYBOX] [OUTPUT]
# Debian and Ubuntu: apt-get install busybox-static
set -eu
busybox=${1:-$(command -v busybox)}
output=${2:-$(dirname "$0")/rootfs.tar}
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root/bin" "$root/etc" "$root/tmp" "$root/proc" "$root/sys" "$root/dev"
chmod 1777 "$root/tmp"
cp "$busybox" "$root/bin/busybox"
for applet in $("$busybox" --list); do
    [ "$applet" = busybox ] || ln -s busybox "$root/bin/$applet"
done
echo 'root:x:0:0:root:/:/bin/sh' > "$root/etc/passwd"
# Sorted, without owners and times, so that the layer is identical on every machine.
tar -C "$root" --sort=name --owner=0 --group=0 --numeric-owner --mtime='2026-01-01T00:00:00Z' -cf "$output" .
