import { CommandError, UnsupportedError } from '../../lib/errors.ts';
import type { DaemonInfo } from '../../systems/docker/answers.ts';

/** `maxLayerDepth` of https://github.com/moby/moby/blob/v28.0.0/daemon/internal/layer/layer_store.go, regardless of the storage driver. */
const OF_GRAPH_DRIVERS = 125;
const GRAPH_DRIVERS = ['overlay2', 'overlay', 'fuse-overlayfs', 'aufs', 'btrfs', 'zfs', 'vfs', 'devicemapper'];
/** `OVL_MAX_STACK` of https://github.com/torvalds/linux/blob/v6.12/fs/overlayfs/params.h, minus the layer in which Docker prepares a container. */
const OF_SNAPSHOTTERS = new Map([['overlayfs', 499]]);
/** Error of containerd if the kernel has no room for the names of all layers: at about 480 layers, fewer in a daemon that has created many. */
const NO_ROOM = /mount options (?:is|are) too long|argument list too long/i;

type Daemon = Pick<DaemonInfo, 'Driver' | 'DriverStatus'>;

/** Reason why a daemon cannot hold an image. */
export interface TooDeep {
  readonly message: string;
  readonly hint: string;
  readonly layers: number;
  readonly limit: number;
}

/**
 * Returns the reason if an image has more layers than the daemon supports, which the daemon itself notices only after it has unpacked all the
 * others. `what` begins the message.
 */
export function tooDeep(layers: number, { Driver, DriverStatus }: Daemon, what: string): TooDeep | undefined {
  const isContainerd = (DriverStatus ?? []).some(([, value]) => value.startsWith('io.containerd.snapshotter'));
  const limit = isContainerd ? OF_SNAPSHOTTERS.get(Driver) : GRAPH_DRIVERS.includes(Driver) ? OF_GRAPH_DRIVERS : undefined;
  if (limit === undefined || layers <= limit) return undefined;
  const orOther = isContainerd ? '' : '. Or enable the containerd image store of Docker, which supports more';
  const message = `${what} ${layers} layers, but Docker with the storage driver ${Driver} supports at most ${limit}`;
  return { message, hint: `${FLATTEN}${orOther}`, layers, limit };
}

const FLATTEN = 'Flatten it where it runs: docker export <container> | docker import - <name>';

/** Call it before any long operation. Throws UnsupportedError for an image with too many layers. */
export function refuseDepth(layers: number, daemon: Daemon, what: string): void {
  const deep = tooDeep(layers, daemon, what);
  if (deep !== undefined) throw new UnsupportedError(deep.message, { hint: deep.hint, fields: { layers: deep.layers, limit: deep.limit } });
}

/**
 * Returns the error to throw if no container could be created from an image in the daemon: UnsupportedError if the number of layers is the cause,
 * otherwise `error` unchanged.
 */
export function asTooDeep(error: unknown, layers: number, what: string): unknown {
  if (!(error instanceof CommandError) || !NO_ROOM.test(error.message)) return error;
  return new UnsupportedError(`${what} ${layers} layers, more than Docker can mount at once here`, {
    hint: FLATTEN,
    fields: { layers },
    cause: error,
  });
}
