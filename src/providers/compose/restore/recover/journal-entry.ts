import { z } from 'zod';
import type { ContainerInfo } from '../../../../systems/docker/containers.ts';
import type { NetworkDetails } from '../../../../systems/docker/networks.ts';

/*
 * The record that a restore writes before each step. It is sufficient to put everything back in its previous place or, once the new containers
 * are up, to remove the old ones; the restore itself does this, or a later command if the restore was interrupted.
 */

const object = <T>(key: string): z.ZodType<T> => z.custom<T>((value) => typeof value === 'object' && value !== null && key in value);

const old = z.object({
  /** Output of `docker inspect` as the daemon returned it. */
  info: object<ContainerInfo>('Id'),
  /** Id of the image that stores its files; undefined until that image is held. */
  image: z.string().optional(),
  /** Id of the container that was put back in its place. */
  again: z.string().optional(),
});

export const restoreEntry = z.object({
  /** Unique for each restore; the volumes that it creates carry it as a label. */
  id: z.string(),
  project: z.string(),
  /** Human-readable name of the snapshot. */
  snapshot: z.string(),
  /** Time of the last write, ISO 8601. */
  at: z.string(),
  /** Name of the host whose files it replaces. */
  machine: z.string(),
  directory: z.string(),
  /**
   * `bringing`: images and volumes are loaded beside the existing ones. `moving`: old containers are stopped and removed; from here on, any
   * container not in `old` was created by this restore. `starting`: everything new is created and filled. `done`: the new containers run, and
   * the old state may be removed.
   */
  phase: z.enum(['bringing', 'moving', 'starting', 'done']),
  old: z.array(old),
  /** Ids of the project's own networks. */
  oldNetworks: z.array(z.string()),
  /** All networks of the old containers, so that those that are removed meanwhile can be recreated. */
  networks: z.array(object<NetworkDetails>('Name')),
  newImages: z.array(z.string()),
  newVolumes: z.array(z.string()),
  /** The containers that must exist after a successful restore; `runs`: it must also run. */
  expected: z.array(z.object({ service: z.string(), number: z.number(), runs: z.boolean() })),
  /** `wrote`: SHA-256 of the content that replaced the file. */
  files: z.array(z.object({ path: z.string(), backup: z.string().optional(), wrote: z.string().optional() })),
  /** Folders and files of bind mounts that were exchanged. */
  moves: z.array(z.object({ base: z.string(), path: z.string(), backup: z.string().optional() })),
  /** Folders with unpacked contents of bind mounts that are not in their place yet. */
  staging: z.array(z.string()),
  /** Folders that did not exist before: those of the backups, the project's folder, and sources of bind mounts. */
  newFolders: z.array(z.string()),
  /** Names that the images of old containers have until the restore ends. */
  keptImages: z.array(z.string()),
  /** Names of the recreated containers that preserve the old ones. */
  keptContainers: z.array(z.string()),
  /** Volumes to remove when the restore ends. */
  oldVolumes: z.array(z.string()),
});

export type RestoreEntry = z.infer<typeof restoreEntry>;
