import type { Context } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';
import { IntegrityError, type SnapshotError } from '../lib/errors.ts';
import type { ImageIdentity, Manifest, PackageList, Versions } from '../manifest/schema.ts';
import type { BlobReader, StoredBlob } from '../repository/repository.ts';
import type { ContainerSettings } from '../systems/docker/container-settings.ts';
import type { ContainerRestoreOptions, ImageRestoreOptions, RestoredImage } from './restore-types.ts';

/**
 * Whether a provider can be used here; if not, `error` says why and what to do about it. `description` is, for example,
 * `Docker 20.10.24, overlay2, linux/amd64`.
 */
export type Probe =
  | { readonly usable: true; readonly description: string /** `os/arch` that it runs. */; readonly platform: string }
  | { readonly usable: false; readonly description: string; readonly error: SnapshotError };

export type ImageTarget =
  | { readonly kind: 'image'; readonly reference: string; readonly platform?: string }
  /**
   * A docker-archive or an OCI layout (tar file or folder) created by another program; `-` is standard input. `ref` selects an image by one of its
   * names. Needs no daemon.
   */
  | { readonly kind: 'archive'; readonly path: string; readonly platform?: string; readonly ref?: string };

export interface ProjectRef {
  readonly kind: 'compose';
  /** A folder of the project: its Compose file is in this folder or in a parent folder. */
  readonly directory: string;
  /** Name of the project, if the folder does not determine it. */
  readonly project?: string;
  /** Pause all of its containers during the capture. Without it, files may change while they are read. */
  readonly quiesce: boolean;
  /** Include the values of variables: those of `.env`, of other env files and of the containers. */
  readonly includeEnv: boolean;
  /** Include the contents of host folders and files that its containers mount. */
  readonly includeBindMounts?: boolean;
  /** Names of volumes whose contents are excluded. */
  readonly excludeVolumes?: readonly string[];
}

export interface ContainerRef {
  readonly kind: 'container';
  /** Name or id of the container. */
  readonly container: string;
  readonly quiesce: boolean;
  /** Include the values of its variables. */
  readonly includeEnv: boolean;
  /** Include the contents of host folders that it mounts. */
  readonly includeBindMounts?: boolean;
  /** Names of volumes whose contents are excluded. */
  readonly excludeVolumes?: readonly string[];
  /** Path of the vm.yaml that the container was created from; stored with it as `compose/vm.yaml`. */
  readonly vmYaml?: string;
}

/** Options for restoring a container as a machine of vm.yaml, whose settings take precedence over the captured ones. */
export interface MachineRestoreOptions extends ContainerRestoreOptions {
  readonly machine?: {
    readonly settings: ContainerSettings;
    /** Id of the container that has the name; it is removed once the new one runs. */
    readonly replaces?: string;
  };
}

export interface CaptureOptions {
  /** Called before a blob of a known digest is read: true means that the blob need not be offered. */
  holds(digest: Digest): Promise<boolean>;
  /** Called at most once, before the first blob, with the approximate total size of the target in bytes. */
  onSize?(bytes: number): Promise<void>;
  /**
   * Called at most once, before the first blob and only if the config is known by then, with the config in the form of the OCI image specification.
   */
  onConfig?(config: unknown): Promise<void>;
  /** False after a FastPathError: the target is then captured from the source that always works. */
  readonly shortcuts?: boolean;
}

/** A fast source returned wrong bytes. Nothing that was stored in the same capture may be published: capture again without shortcuts. */
export class FastPathError extends IntegrityError {}

/** One blob of a target. Read it before requesting the next one, or leave it unread: the provider then skips its bytes. */
export interface CapturedBlob {
  /** For progress and messages, e.g. `layer 3 of 5`. */
  readonly label: string;
  /** Digest of the uncompressed bytes, if the source knows it in advance. */
  readonly digest?: Digest;
  /** Approximate size in bytes, never more than the actual size; for progress. */
  readonly size?: number;
  /** May be read concurrently with other blobs, if it is opened with `expectedDigest` before the next blob is requested. */
  readonly parallel?: boolean;
  /** Its source may fail where another source works: an IntegrityError from it is rethrown as FastPathError. */
  readonly shortcut?: boolean;
  /**
   * `expectedDigest` resolves to the digest that the reader computed, so that the provider need not hash the bytes again; it rejects if reading failed. It
   * must settle before the reader requests the next blob or, for a parallel blob, as soon as the blob was read. A piece may be overwritten when the
   * next one is requested.
   */
  open(expectedDigest?: Promise<Digest>): AsyncIterable<Uint8Array>;
  /** Creates the error for bytes that the reader found to be damaged, including their location. */
  damaged?(problem: string, cause?: unknown): Error;
}

/** Contents of a captured target. Returned after the last blob, because formats such as docker save reveal them only at the end. */
export interface CaptureResult {
  /** As in the manifest: `image`, `container`, `compose`. */
  readonly kind: string;
  /** `os/arch`. Default: that of the first image. */
  readonly platform?: string;
  /** Names are unique; the image of a target that is a single image is named `base`. */
  readonly images: readonly CapturedImage[];
  readonly volumes: readonly CapturedVolume[];
  readonly bindMounts?: readonly CapturedBindMount[];
  /** All other contents, each with a name that is unique within its role. */
  readonly parts?: readonly CapturedPart[];
  /** Id and name in the daemon, if the target is a single container; `of` as in `Inspection`. */
  readonly container?: { readonly id: string; readonly name: string; readonly of?: string };
  /** Small files that describe how to reassemble the target, by their paths in a bundle: `compose/compose.yaml`. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export interface CapturedImage extends ImageIdentity {
  readonly name: string;
}

export interface CapturedBindMount {
  /** Path on the daemon's host. */
  readonly path: string;
  readonly type: 'folder' | 'file';
  /** Digest of its tar. */
  readonly digest: Digest;
}

export interface CapturedPart {
  /** `disk`, `memory`, `firmware`, `config`, `file`, or a role of the provider's own. */
  readonly role: string;
  /** Letters, digits, dot, underscore and dash. */
  readonly name: string;
  readonly digest: Digest;
}

export interface CapturedVolume {
  readonly name: string;
  /** Digest of its tar. */
  readonly digest: Digest;
}

/** Name under which the snapshot was found; a provider may derive names for the restored objects from it. */
export interface RestoreFrom {
  readonly ref: { readonly project: string; readonly name: string };
}

/**
 * Captures and restores one kind of target: `Machine` selects what to capture, `Options` are the options of a restore, `Restored` is its result.
 * Defaults to images.
 */
export interface Provider<Machine = ImageTarget, Options = ImageRestoreOptions, Restored = RestoredImage> {
  readonly name: string;
  probe(c: Context): Promise<Probe>;
  /** Runs once: the generator cannot be restarted. Leaves the target unchanged, also on failure and on cancellation. */
  capture(machine: Machine, options: CaptureOptions, c: Context): AsyncGenerator<CapturedBlob, CaptureResult>;
  /**
   * All or nothing: existing state survives a failure. Throws IntegrityError if the result differs from the captured target, UnsupportedError for a
   * snapshot of another kind.
   */
  restore(snapshot: Manifest, blobs: BlobReader, options: Options & RestoreFrom, c: Context): Promise<Restored>;
  /** Returns languages, tools and packages, read from the image's own files without running it. */
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
  /** Id in the daemon. */
  readonly id: Digest;
  /** At least one: `shop/base:ci`. */
  readonly references: readonly string[];
}

/** Implemented by providers that can list the local images to capture. */
export interface ImageLister {
  /** Returns every named image, without the names that vm-snapshot created. */
  images(c: Context): Promise<readonly LocalImage[]>;
}

/** Implemented by providers that can report in advance what a capture would include. */
export interface Inspector<Machine> {
  /**
   * Changes nothing. Throws what a capture would throw before it reads anything: NotFoundError, and ConflictError for a state that cannot be
   * captured.
   */
  examine(machine: Machine, c: Context): Promise<Inspection>;
}

export interface Inspection {
  readonly id: string;
  readonly name: string;
  /** Name of the original container, if this container was restored from a snapshot of it, directly or through other restored containers. */
  readonly of?: string;
  readonly state: 'running' | 'paused' | 'exited' | 'created';
  /** Image that it was created from. */
  readonly image: string;
  /** Names of the volumes that are captured with it. */
  readonly volumes: readonly string[];
  /** Human-readable messages about what a capture leaves out. */
  readonly notCaptured: readonly string[];
}

export function canInspect<M>(provider: object): provider is Inspector<M> {
  return 'examine' in provider;
}
