import type { Context } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';
import { IntegrityError, type SnapshotError } from '../lib/errors.ts';
import type { ImageIdentity, Kind, Manifest, PackageList, Versions } from '../manifest/schema.ts';
import type { BlobReader, StoredBlob } from '../repository/repository.ts';
import type { ContainerSettings } from '../systems/docker/container-settings.ts';
import type { ContainerRestoreOptions, ImageRestoreOptions, RestoredImage } from './restore-types.ts';

/** Can a provider work here, and if not: why, and what to do about it. `description` is e.g. `Docker 20.10.24, overlay2, linux/amd64`. */
export type Probe =
  | { readonly usable: true; readonly description: string /** `os/arch` of what it runs. */; readonly platform: string }
  | { readonly usable: false; readonly description: string; readonly error: SnapshotError };

export type ImageTarget =
  | { readonly kind: 'image'; readonly reference: string; readonly platform?: string }
  /**
   * A docker-archive or an OCI layout (tar file or folder) that something else made; `-` is standard input. `ref` is a name of the image that is
   * meant. Needs no daemon.
   */
  | { readonly kind: 'archive'; readonly path: string; readonly platform?: string; readonly ref?: string };

/** A Compose project. */
export interface ProjectRef {
  readonly kind: 'compose';
  /** A folder of the project: its Compose file is there or in a folder above. */
  readonly directory: string;
  /** The project's own name, where the folder does not tell it. */
  readonly project?: string;
  /** Let nothing of it run while it is captured. Without it files may change while they are read. */
  readonly quiesce: boolean;
  /** Keep the values of variables too: those of `.env`, of other env files and of the containers. */
  readonly includeEnv: boolean;
  /** Capture what folders and files of the machine hold that its containers have mounted. */
  readonly includeBindMounts?: boolean;
  /** Names of volumes whose contents stay out. */
  readonly excludeVolumes?: readonly string[];
}

/** A container. */
export interface ContainerRef {
  readonly kind: 'container';
  /** Its name or id. */
  readonly container: string;
  readonly quiesce: boolean;
  /** Keep the values of its variables too. */
  readonly includeEnv: boolean;
  /** Capture what folders of the machine hold that it has mounted. */
  readonly includeBindMounts?: boolean;
  /** Names of volumes whose contents stay out. */
  readonly excludeVolumes?: readonly string[];
  /** The vm.yaml that it was made of: kept with it as `compose/vm.yaml`. */
  readonly vmYaml?: string;
}

/** A container may be restored to be a machine of ours: with settings that come before the captured ones. */
export interface MachineRestoreOptions extends ContainerRestoreOptions {
  readonly machine?: {
    readonly settings: ContainerSettings;
    /** Id of the container that has the name: it goes when the new one runs. */
    readonly replaces?: string;
  };
}

export interface CaptureOptions {
  /** Asked before a blob of a known digest is read: true means it need not be offered. */
  holds(digest: Digest): Promise<boolean>;
  /** Told at most once, before anything is offered: about how many bytes the machine has in all. */
  onSize?(bytes: number): Promise<void>;
  /** Told at most once, before anything is offered, where it is known by then: the config in the form of the OCI image specification. */
  onConfig?(config: unknown): Promise<void>;
  /** False after a ShortcutError: the machine is captured the way that works everywhere. */
  readonly shortcuts?: boolean;
}

/** The bytes of a short cut are not what they must be. Nothing that was stored besides may be published: capture again without short cuts. */
export class FastPathError extends IntegrityError {}

/** One blob of a machine. Read it before taking the next one, or leave it unread: the provider then skips its bytes. */
export interface CapturedBlob {
  /** For progress and messages, e.g. `layer 3 of 5`. */
  readonly label: string;
  /** The digest of the uncompressed bytes where the source tells it beforehand. */
  readonly digest?: Digest;
  /** It has about so many bytes, and not less: for telling how far it is. */
  readonly size?: number;
  /** Opened, with `told`, before the next one is taken, it may be read while that one and others are. */
  readonly parallel?: boolean;
  /** It comes by a way that may fail where another one does not: IntegrityError means ShortcutError. */
  readonly shortcut?: boolean;
  /**
   * `told`: the reader computes the digest itself, so that it is not computed twice, and tells it, or that it failed, before it asks for the next
   * blob or, of a parallel one, as soon as it was read. A piece may be overwritten when the next one is asked for.
   */
  open(told?: Promise<Digest>): AsyncIterable<Uint8Array>;
  /** The error for bytes that the reader found to be damaged, with their place. */
  damaged?(problem: string, cause?: unknown): Error;
}

/** What the machine turned out to be: formats like docker save tell it last. */
export interface CapturedMachine {
  readonly kind: Kind;
  /** Their names are unique; the only image of a machine that is one is called `base`. */
  readonly images: readonly [CapturedImage, ...CapturedImage[]];
  readonly volumes: readonly CapturedVolume[];
  readonly bindMounts?: readonly CapturedBindMount[];
  /** What the daemon calls it, where it is one container. */
  readonly container?: { readonly id: string; readonly name: string; readonly of?: string };
  /** Small files that tell the provider how to put the machine together, by their paths in a bundle: `compose/compose.yaml`. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export interface CapturedImage extends ImageIdentity {
  readonly name: string;
}

export interface CapturedBindMount {
  /** On the daemon's host. */
  readonly path: string;
  readonly type: 'folder' | 'file';
  /** Of the tar that was offered. */
  readonly digest: Digest;
}

export interface CapturedVolume {
  readonly name: string;
  /** Of the tar that was offered. */
  readonly digest: Digest;
}

/** Where the snapshot was found: what the provider makes may be named for it. */
export interface RestoreFrom {
  readonly ref: { readonly project: string; readonly name: string };
}

/** Drives one kind of machine: `Machine` says what to capture, `Wishes` how to restore it, `Restored` what came of it. Without more, images. */
export interface Provider<Machine = ImageTarget, Wishes = ImageRestoreOptions, Restored = RestoredImage> {
  readonly name: string;
  probe(c: Context): Promise<Probe>;
  /** One-way and single use. Leaves the machine as found, also on failure and on cancel. */
  capture(machine: Machine, options: CaptureOptions, c: Context): AsyncGenerator<CapturedBlob, CapturedMachine>;
  /**
   * All or nothing: what was there before survives a failure. Throws IntegrityError when what arrived is not what was captured,
   * UnsupportedError for a snapshot of another kind.
   */
  restore(snapshot: Manifest, blobs: BlobReader, options: Wishes & RestoreFrom, c: Context): Promise<Restored>;
  /** Languages, tools and packages, read from the image's own files without running it. */
  describe(image: ImageIdentity, blobs: BlobReader, stored: ReadonlyMap<Digest, StoredBlob>, c: Context): Promise<Description>;
}

export interface Description {
  /** Exact versions: `{ node: '22.11.0', python: '3.13.0' }`. */
  readonly languages: Versions;
  /** Commands that language package managers installed, by package name, sorted: npm's global packages, cargo's and pip's programs. */
  readonly tools: readonly string[];
  /** Sorted by manager, then name. */
  readonly packages: PackageList;
}

/** An image that a daemon has. */
export interface LocalImage {
  /** As the daemon calls it. */
  readonly id: Digest;
  /** At least one: `shop/base:ci`. */
  readonly references: readonly string[];
}

/** Telling what there is to capture is an ability of its own. */
export interface ImageLister {
  /** Every image with a name, but for the names that we gave. */
  images(c: Context): Promise<readonly LocalImage[]>;
}

/** Telling beforehand what would be captured is an ability of its own. */
export interface Inspector<Machine> {
  /** Changes nothing. Throws what a capture would throw at once: NotFoundError, and ConflictError for a state that cannot be captured. */
  examine(machine: Machine, c: Context): Promise<Inspection>;
}

export interface Inspection {
  readonly id: string;
  readonly name: string;
  /** The first one of the row of restored containers that it belongs to. */
  readonly of?: string;
  readonly state: 'running' | 'paused' | 'exited' | 'created';
  /** What it was made of. */
  readonly image: string;
  /** Captured with it. */
  readonly volumes: readonly string[];
  /** In words, one each. */
  readonly notCaptured: readonly string[];
}

export function canInspect<M>(provider: object): provider is Inspector<M> {
  return 'examine' in provider;
}
