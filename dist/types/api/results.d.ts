import type { Digest } from '../lib/digest.js';
import type { Trigger } from '../manifest/triggers.js';
import type { RestoredContainer, RestoredImage, RestoredProject } from '../providers/restore-types.js';
/** A snapshot, as everybody may know it; `JSON.stringify` keeps all of it. */
export interface SnapshotInfo {
    /** `@base` or `my-app/base`: what every call takes, as it takes this object, which then has to be still what the name holds. */
    readonly reference: string;
    /** Names the content for ever, wherever it travels. */
    readonly digest: Digest;
    readonly name: string;
    /** `global` for those that belong to none. */
    readonly project: string;
    readonly kind: 'image' | 'container' | 'compose';
    readonly createdAt: Date;
    readonly description: string;
    /** `os/arch` of its (first) image. */
    readonly platform: string;
    /** Uncompressed bytes of all that it holds. */
    readonly sizeBytes: number;
    /** The (first) image's, the same on every daemon. */
    readonly imageDigest: Digest;
    /** Exact versions of languages: `{ node: '22.11.0' }`. */
    readonly languages: Readonly<Record<string, string>>;
    readonly tools: readonly string[];
    /** As the daemon called them. */
    readonly volumes: readonly string[];
    /** Of the folder that it was made in. */
    readonly git: {
        readonly commit: string;
        readonly branch: string | null;
        readonly dirty: boolean;
    } | null;
    /** How it came to be here, and what it was made from. */
    readonly source: {
        readonly type: 'built' | 'captured' | 'imported';
        readonly from: string;
    };
    /** The moment at which it was made, where there was one; why, and in which run. */
    readonly trigger?: Trigger;
    readonly context?: string;
    readonly runId?: string;
    /** The container that was captured. */
    readonly container?: {
        readonly id: string;
        readonly name: string;
        readonly of?: string | undefined;
    };
    /** Told by `listSnapshots` and `inspectSnapshot`. */
    readonly isProtected?: boolean;
}
/** Bytes of what was written. */
export interface WrittenBytes {
    /** Of the whole snapshot, uncompressed. */
    readonly bytesRead: number;
    /** Of them those that the repository did not hold yet. */
    readonly bytesNew: number;
    /** What the repository gained, compressed. */
    readonly bytesStored: number;
}
export interface CreatedSnapshot extends SnapshotInfo {
    readonly stats: WrittenBytes;
    readonly seconds: number;
    /** What went to keep the limits of the configuration. */
    readonly removed: readonly SnapshotInfo[];
}
export interface BuiltSnapshot extends CreatedSnapshot {
    readonly buildSeconds: number;
}
/** Of `image`, `container` and `project` it has the one that the snapshot is of. */
export type RestoredSnapshot = {
    readonly snapshot: SnapshotInfo;
    /** Handed to the daemon. */
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
/** A snapshot by its name (`base`, `my-app/base`, `@base`, `base@sha256:…`), or as another call told of it: then exactly that one. */
export type SnapshotLike = string | Pick<SnapshotInfo, 'reference' | 'digest'>;
/** What a repository gave back, or will. */
export interface FreedSpace {
    readonly bytesFreed: number;
    /** What a later clean frees, as others may still be reading it; with `dryRun` about what would be freed. */
    readonly bytesPending: number;
}
export interface DeletedSnapshot extends SnapshotInfo, FreedSpace {
}
export interface CleanedSnapshots extends FreedSpace {
    /** Newest first; with `dryRun` those that would be. */
    readonly removed: readonly SnapshotInfo[];
    /** What a `max` rule would remove, were it not protected, kept by a `keep` rule, or the newest of its project. */
    readonly spared: readonly SnapshotInfo[];
}
export interface ExportedSnapshot extends SnapshotInfo {
    readonly path: string;
    /** Bytes of the file; for a folder of all its files. */
    readonly size: number;
    /** Of the file; for a folder of its manifest.json. */
    readonly sha256: string;
    /** Names of volumes and paths of bind mounts whose contents are not in it. */
    readonly leftOut: readonly string[];
    readonly seconds: number;
}
export interface ImportedSnapshot extends SnapshotInfo {
    readonly stats: WrittenBytes;
    readonly seconds: number;
}
export interface TransferredSnapshot extends ImportedSnapshot {
    /** False when the very snapshot had the name there already. */
    readonly changed: boolean;
}
export interface NamedSnapshot extends SnapshotInfo {
    /** False when it was so already. */
    readonly changed: boolean;
}
/** A container that can be captured. */
export interface ValidContainer {
    readonly id: string;
    readonly name: string;
    readonly state: 'running' | 'paused' | 'exited' | 'created';
    /** What it was made of. */
    readonly image: string;
    /** Captured with it. */
    readonly volumes: readonly string[];
    /** In words, one each. */
    readonly notCaptured: readonly string[];
}
export interface Verified {
    readonly sound: boolean;
    readonly findings: readonly {
        readonly object: string;
        readonly problem: string;
    }[];
    readonly snapshots: number;
    /** Bytes that were read. */
    readonly bytes: number;
    readonly seconds: number;
}
export interface Repaired extends Verified {
    /** What was damaged, and what was done about it. */
    readonly repaired: readonly {
        readonly object: string;
        readonly done: string;
    }[];
}
export interface RepositoryStatistics {
    readonly location: string;
    readonly snapshots: number;
    /** What the snapshots would take without de-duplication and compression. */
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
        /** When the first and the last of them were made: UTC, ISO 8601. */
        readonly oldest: string;
        readonly newest: string;
    }[];
}
