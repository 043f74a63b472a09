#!/bin/sh
# Runs a command in a file tree as a container engine would, on this machine's own programs, seen read-only.
#   unshare --mount --pid --fork docker/rootfs.sh build|run ROOT FOLDER NODE COMMAND…
# build: as root, the tree and HOME can be written. run: as the user 1000 without capabilities, volumes alone can be.
# VOLUMES names them. NODE is the folder that node lies in.
set -eu
mode=$1 root=$2 folder=$3 node=$4
shift 4

mount --make-rprivate /
mount --bind "$root" "$root"
for path in usr opt bin sbin lib lib64; do
  if [ -L "/$path" ]; then
    cp -Pf "/$path" "$root/"
  elif [ -d "/$path" ]; then
    mkdir -p "$root/$path"
    mount --bind "/$path" "$root/$path"
    mount -o remount,bind,ro "$root/$path"
  fi
done
mkdir -p "$root/dev" "$root/proc" "$root/tmp" "$root/etc" "$root/var/lib" "$root/.node"
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/tmp"
mount -t tmpfs tmpfs "$root/etc"
mount --bind "$node" "$root/.node"
for path in ssl ca-certificates hosts resolv.conf nsswitch.conf ld.so.cache alternatives; do
  [ ! -e "/etc/$path" ] || cp -rL "/etc/$path" "$root/etc/" 2>/dev/null || true
done
# The user that Node.js's images have.
printf 'root:x:0:0::/root:/bin/sh\nnode:x:1000:1000::/tmp:/bin/sh\n' >"$root/etc/passwd"
printf 'root:x:0:\nnode:x:1000:\n' >"$root/etc/group"
PATH=/.node:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
export PATH

if [ "$mode" = build ]; then
  mkdir -p "$root$HOME"
  mount --bind "$HOME" "$root$HOME"
  set -- "$@"
else
  for path in $VOLUMES; do mount --bind "$root$path" "$root$path"; done
  mount -o remount,bind,ro "$root"
  set -- setpriv --reuid=1000 --regid=1000 --clear-groups --bounding-set=-all --no-new-privs "$@"
fi
exec chroot "$root" sh -c 'cd "$0" && exec "$@"' "$folder" "$@"
