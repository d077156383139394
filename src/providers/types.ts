import type { Context } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';
import type { SnapshotError } from '../lib/errors.ts';
import type { ImageIdentity, Kind, Manifest, PackageList, Versions } from '../manifest/schema.ts';
import type { BlobReader, StoredBlob } from '../repository/types.ts';

/** Can a provider work here, and if not: why, and what to do about it. `description` is e.g. `Docker 20.10.24, overlay2, linux/amd64`. */
export type Probe =
  | { readonly usable: true; readonly description: string /** `os/arch` of what it runs. */; readonly platform: string }
  | { readonly usable: false; readonly description: string; readonly error: SnapshotError };

export type MachineRef =
  | { readonly kind: 'image'; readonly reference: string; readonly platform?: string }
  /** A docker-archive or an OCI layout (tar file or folder) that something else made. Needs no daemon. */
  | { readonly kind: 'archive'; readonly path: string; readonly platform?: string };

export interface CaptureOptions {
  /** Asked before a blob of a known digest is read: true means it need not be offered. */
  holds(digest: Digest): Promise<boolean>;
  /** Told at most once, before anything is offered: about how many bytes the machine has in all. */
  onSize?(bytes: number): Promise<void>;
  /** Told at most once, before anything is offered, where it is known by then: the config in the form of the OCI image specification. */
  onConfig?(config: unknown): Promise<void>;
}

/** One blob of a machine. Read it before taking the next one, or leave it unread: the provider then skips its bytes. */
export interface CapturedBlob {
  /** For progress and messages, e.g. `layer 3 of 5`. */
  readonly label: string;
  /** The digest of the uncompressed bytes where the source tells it beforehand. */
  readonly digest?: Digest;
  readonly size?: number;
  /** `told`: the reader computes the digest itself and tells it before it asks for the next blob, so that it is not computed twice. */
  open(told?: Promise<Digest>): AsyncIterable<Uint8Array>;
}

/** What the machine turned out to be: formats like docker save tell it last. */
export interface CapturedMachine {
  readonly kind: Kind;
  /** Their names are unique; the only image of a machine that is one is called `base`. */
  readonly images: readonly [CapturedImage, ...CapturedImage[]];
  readonly volumes: readonly CapturedVolume[];
  /** Small files that tell the provider how to put the machine together, by their paths in a bundle: `compose/compose.yaml`. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export interface CapturedImage extends ImageIdentity {
  readonly name: string;
}

export interface CapturedVolume {
  readonly name: string;
  /** Of the tar that was offered. */
  readonly digest: Digest;
}

/** How an image is restored. */
export interface RestoreOptions {
  /** References to give the image instead of those it had. */
  readonly tags?: readonly string[];
  /** Move references that point to another image. Without it they throw ConflictError before anything is changed. */
  readonly force: boolean;
  /** How the image travels into the daemon; `auto` decides by what was measured. */
  readonly via: 'auto' | 'pull' | 'load';
}

export interface RestoredMachine {
  /** What to say to the daemon to run it: the reference of ours. */
  readonly image: string;
  readonly references: readonly string[];
  /** False when the daemon held the very image already. */
  readonly changed: boolean;
  readonly via: 'pull' | 'load' | 'present';
}

/** Where the snapshot was found: what the provider makes may be named for it. */
export interface RestoreFrom {
  readonly ref: { readonly project: string; readonly name: string };
}

/** Drives one kind of machine: `Machine` says what to capture, `Wishes` how to restore it, `Restored` what came of it. Without more, images. */
export interface Provider<Machine = MachineRef, Wishes = RestoreOptions, Restored = RestoredMachine> {
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

export interface BuildSpec {
  readonly context: string;
  readonly file?: string;
  readonly target?: string;
  readonly platform?: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** BuildKit `id=…,src=…|env=…` strings; passed through, never recorded. */
  readonly secrets: readonly string[];
  readonly network?: string;
  readonly noCache: boolean;
  readonly tags: readonly string[];
}

/** What goes into a build, each part as a digest: for names that change when the machine would. */
export interface BuildFacts {
  readonly dockerfile: Digest;
  /** Target, arguments, labels. */
  readonly options: Digest;
  /** All files that the build may copy. */
  readonly context: Digest;
}

/** An image that a daemon has. */
export interface LocalImage {
  /** As the daemon calls it. */
  readonly id: Digest;
  /** At least one: `shop/base:ci`. */
  readonly references: readonly string[];
}

/** Telling what there is to capture is an ability of its own. */
export interface Inventory {
  /** Every image with a name, but for the names that we gave. */
  images(c: Context): Promise<readonly LocalImage[]>;
}

/** Making a machine is another ability than capturing one. */
export interface Builder {
  build(spec: BuildSpec, c: Context): Promise<MachineRef>;
  /** Reads the files that a build would read; builds nothing and asks no daemon. */
  facts(spec: BuildSpec, c: Context): Promise<BuildFacts>;
}
