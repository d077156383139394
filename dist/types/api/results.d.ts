import type { Digest } from '../lib/digest.js';
import type { Trigger } from '../manifest/triggers.js';
import type { RestoredContainer, RestoredImage, RestoredProject } from '../providers/restore-types.js';
/** Public description of a snapshot; `JSON.stringify` preserves all of it. */
export interface SnapshotInfo {
    /** `@base` or `my-app/base`: every call accepts it, or this whole object. A call with the object fails if the name now points to other content. */
    readonly reference: string;
    /** Identifies the content permanently, in every repository. */
    readonly digest: Digest;
    readonly name: string;
    /** `global` for a snapshot without a project. */
    readonly project: string;
    /** `image`, `container`, `compose`; a repository may also contain kinds that a newer version wrote. */
    readonly kind: string;
    readonly createdAt: Date;
    readonly description: string;
    /** `os/arch`. */
    readonly platform: string;
    /** Uncompressed bytes of all its contents. */
    readonly sizeBytes: number;
    /** Digest of the (first) image, the same on every daemon; absent if the snapshot has no image. */
    readonly imageDigest?: Digest;
    /** Exact versions of languages: `{ node: '22.11.0' }`. */
    readonly languages: Readonly<Record<string, string>>;
    readonly tools: readonly string[];
    /** Names of the volumes on the original daemon. */
    readonly volumes: readonly string[];
    /** State of the folder in which it was created. */
    readonly git: {
        readonly commit: string;
        readonly branch: string | null;
        readonly dirty: boolean;
    } | null;
    /** How it was added to the repository, and its origin. */
    readonly source: {
        readonly type: 'built' | 'captured' | 'imported';
        readonly from: string;
    };
    /** The event that triggered it, if any; the reason, and the run. */
    readonly trigger?: Trigger;
    readonly context?: string;
    readonly runId?: string;
    /** The captured container. */
    readonly container?: {
        readonly id: string;
        readonly name: string;
        readonly of?: string | undefined;
    };
    /** Set by `listSnapshots`, `inspectSnapshot`, `protectSnapshot` and `unprotectSnapshot`. */
    readonly isProtected?: boolean;
}
/** Byte counts of a write. */
export interface WrittenBytes {
    /** Uncompressed size of the whole snapshot. */
    readonly bytesRead: number;
    /** The part of `bytesRead` that was new to the repository. */
    readonly bytesNew: number;
    /** Compressed bytes added to the repository. */
    readonly bytesStored: number;
}
export interface CreatedSnapshot extends SnapshotInfo {
    readonly stats: WrittenBytes;
    readonly seconds: number;
    /** Snapshots removed to stay within the limits of the configuration. */
    readonly removed: readonly SnapshotInfo[];
}
export interface BuiltSnapshot extends CreatedSnapshot {
    readonly buildSeconds: number;
}
/** Has the one of `image`, `container` and `project` that matches `kind`. */
export type RestoredSnapshot = {
    readonly snapshot: SnapshotInfo;
    /** Bytes sent to the daemon. */
    readonly bytes: number;
    readonly seconds: number;
} & ({
    readonly kind: 'image';
    readonly image: RestoredImage;
    readonly container?: undefined;
    readonly project?: undefined;
} | {
    readonly kind: 'container';
    readonly container: RestoredContainer;
    readonly image?: undefined;
    readonly project?: undefined;
} | {
    readonly kind: 'compose';
    readonly project: RestoredProject;
    readonly image?: undefined;
    readonly container?: undefined;
});
/** A snapshot by its name (`base`, `my-app/base`, `@base`, `base@sha256:…`), or as returned by another call, which selects exactly that content. */
export type SnapshotLike = string | Pick<SnapshotInfo, 'reference' | 'digest'>;
/** Space that a repository has freed or will free. */
export interface FreedSpace {
    readonly bytesFreed: number;
    /** Bytes that a later clean frees, because others may still be reading them; with `dryRun`, an estimate of the bytes that would be freed. */
    readonly bytesPending: number;
}
export interface DeletedSnapshot extends SnapshotInfo, FreedSpace {
}
export interface CleanedSnapshots extends FreedSpace {
    /** Newest first; with `dryRun`, the snapshots that would be removed. */
    readonly removed: readonly SnapshotInfo[];
    /** Snapshots that a `max` rule selects but that are kept: protected, kept by a `keep` rule, or the newest of their project. */
    readonly spared: readonly SnapshotInfo[];
}
export interface ExportedSnapshot extends SnapshotInfo {
    readonly path: string;
    /** Bytes of the file, or of all files of a folder. */
    readonly size: number;
    /** Digest of the file, or of a folder's manifest.json. */
    readonly sha256: string;
    /** Names of volumes and paths of bind mounts whose contents are not in the bundle. */
    readonly leftOut: readonly string[];
    readonly seconds: number;
}
export interface ImportedSnapshot extends SnapshotInfo {
    readonly stats: WrittenBytes;
    readonly seconds: number;
}
export interface TransferredSnapshot extends ImportedSnapshot {
    /** False if the name already pointed to this snapshot at the destination. */
    readonly changed: boolean;
}
export interface NamedSnapshot extends SnapshotInfo {
    /** False if nothing had to be changed. */
    readonly changed: boolean;
}
/** A container that can be captured. */
export interface ValidContainer {
    readonly id: string;
    readonly name: string;
    readonly state: 'running' | 'paused' | 'exited' | 'created';
    /** The image that the container was created from. */
    readonly image: string;
    /** Volumes captured with the container. */
    readonly volumes: readonly string[];
    /** Human-readable, one item each. */
    readonly notCaptured: readonly string[];
}
/** Result of a verification; `sound` is true without findings. */
export interface Verified {
    readonly sound: boolean;
    readonly findings: readonly {
        readonly object: string;
        readonly problem: string;
    }[];
    readonly snapshots: number;
    /** Bytes read. */
    readonly bytes: number;
    readonly seconds: number;
}
export interface Repaired extends Verified {
    /** Damaged objects and how each was repaired. */
    readonly repaired: readonly {
        readonly object: string;
        readonly done: string;
    }[];
}
export interface RepositoryStatistics {
    readonly location: string;
    readonly snapshots: number;
    /** Size of all snapshots without deduplication and compression. */
    readonly logicalBytes: number;
    /** Bytes of all objects. */
    readonly bytes: number;
    readonly packs: number;
    readonly chunks: number;
    readonly blobs: number;
    /** Sorted by name. */
    readonly containers: readonly {
        readonly name: string;
        readonly snapshots: number;
        readonly logicalBytes: number;
        /** Creation time of the first and the last of them: UTC, ISO 8601. */
        readonly oldest: string;
        readonly newest: string;
    }[];
}
