import { CommandError, UnsupportedError } from '../../lib/errors.ts';
import type { DaemonInfo } from '../../systems/docker/answers.ts';

/** `maxLayerDepth` of https://github.com/moby/moby/blob/v28.0.0/daemon/internal/layer/layer_store.go, whatever the storage driver is. */
const OF_GRAPH_DRIVERS = 125;
const GRAPH_DRIVERS = ['overlay2', 'overlay', 'fuse-overlayfs', 'aufs', 'btrfs', 'zfs', 'vfs', 'devicemapper'];
/** `OVL_MAX_STACK` of https://github.com/torvalds/linux/blob/v6.12/fs/overlayfs/params.h, less the layer in which Docker prepares a container. */
const OF_SNAPSHOTTERS = new Map([['overlayfs', 499]]);
/** What containerd says where the kernel has no room for the names of all layers: some 480 of them, fewer in a daemon that has made many. */
const NO_ROOM = /mount options (?:is|are) too long|argument list too long/i;

type Daemon = Pick<DaemonInfo, 'Driver' | 'DriverStatus'>;

/** An image that a daemon cannot take, and why. */
export interface TooDeep {
  readonly message: string;
  readonly hint: string;
  readonly layers: number;
  readonly limit: number;
}

/** Whether an image has more layers than the daemon takes, which it finds out when it has unpacked all the others. `what` begins the sentence. */
export function tooDeep(layers: number, { Driver, DriverStatus }: Daemon, what: string): TooDeep | undefined {
  const isContainerd = (DriverStatus ?? []).some(([, value]) => value.startsWith('io.containerd.snapshotter'));
  const limit = isContainerd ? OF_SNAPSHOTTERS.get(Driver) : GRAPH_DRIVERS.includes(Driver) ? OF_GRAPH_DRIVERS : undefined;
  if (limit === undefined || layers <= limit) return undefined;
  const orOther = isContainerd ? '' : '. Or give Docker the containerd image store, which takes more';
  const message = `${what} ${layers} layers, and Docker with the storage driver ${Driver} takes ${limit} at most`;
  return { message, hint: `${FLATTEN}${orOther}`, layers, limit };
}

const FLATTEN = 'Make it one layer where it runs: docker export <container> | docker import - <name>';

/** To be asked before anything long is done. Throws UnsupportedError. */
export function refuseDepth(layers: number, daemon: Daemon, what: string): void {
  const deep = tooDeep(layers, daemon, what);
  if (deep !== undefined) throw new UnsupportedError(deep.message, { hint: deep.hint, fields: { layers: deep.layers, limit: deep.limit } });
}

/** The error for a container that could not be made of an image that the daemon holds: the same one, unless it is about the number of layers. */
export function asTooDeep(error: unknown, layers: number, what: string): unknown {
  if (!(error instanceof CommandError) || !NO_ROOM.test(error.message)) return error;
  return new UnsupportedError(`${what} ${layers} layers, more than Docker can mount at once here`, {
    hint: FLATTEN,
    fields: { layers },
    cause: error,
  });
}
