import { UnsupportedError } from '../lib/errors.ts';
import type { DaemonInfo } from '../systems/docker/client.ts';

/** `maxLayerDepth` of https://github.com/moby/moby/blob/v28.0.0/daemon/internal/layer/layer_store.go, whatever the storage driver is. */
const MAX_LAYERS = 125;
const GRAPH_DRIVERS = ['overlay2', 'overlay', 'fuse-overlayfs', 'aufs', 'btrfs', 'zfs', 'vfs', 'devicemapper'];

/**
 * To be asked before anything long is done: a daemon would find it out when it has unpacked all the others. Throws UnsupportedError for more layers
 * than the daemon takes; the containerd image store takes as many as its kernel.
 */
export function refuseDepth(layers: number, { Driver, DriverStatus = [] }: DaemonInfo, what: string): void {
  const isGraph =
    GRAPH_DRIVERS.includes(Driver) && !(DriverStatus ?? []).some(([, value]) => value.startsWith('io.containerd.snapshotter'));
  if (!isGraph || layers <= MAX_LAYERS) return;
  throw new UnsupportedError(`${what} ${layers} layers, and Docker with the storage driver ${Driver} takes ${MAX_LAYERS} at most`, {
    hint: 'Make it one layer where it runs: docker export <container> | docker import - <name>. Or give Docker the containerd image store, which takes more',
    fields: { layers, limit: MAX_LAYERS },
  });
}
