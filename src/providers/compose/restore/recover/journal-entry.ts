import { z } from 'zod';
import type { ContainerInfo } from '../../../../systems/docker/containers.ts';
import type { NetworkDetails } from '../../../../systems/docker/networks.ts';

/*
 * What a restore writes down of each step before it takes it. It is enough to put everything back where it was, or, once the new
 * containers are up, to take the old ones away; by the restore itself, or by a later command when it was interrupted.
 */

const object = <T>(key: string): z.ZodType<T> => z.custom<T>((value) => typeof value === 'object' && value !== null && key in value);

const old = z.object({
  /** `docker inspect`, as the daemon answered. */
  info: object<ContainerInfo>('Id'),
  /** Of its files; undefined until it was kept. */
  image: z.string().optional(),
  /** The container that took its place again. */
  again: z.string().optional(),
});

export const restoreEntry = z.object({
  /** Unique for each restore; volumes that it makes carry it. */
  id: z.string(),
  project: z.string(),
  /** The snapshot, for people. */
  snapshot: z.string(),
  /** When it was written last, ISO 8601. */
  at: z.string(),
  /** The host name of the machine whose files it replaces. */
  machine: z.string(),
  directory: z.string(),
  /**
   * `bringing`: images and volumes come in beside what is there. `moving`: old containers are stopped and taken away; from now on those
   * that are not old are new. `starting`: all of the new is made and filled. `done`: the new containers run, and what is old may go.
   */
  phase: z.enum(['bringing', 'moving', 'starting', 'done']),
  old: z.array(old),
  /** The project's own networks, by id. */
  oldNetworks: z.array(z.string()),
  /** Of all networks of the old containers, to make those again that are removed meanwhile. */
  networks: z.array(object<NetworkDetails>('Name')),
  newImages: z.array(z.string()),
  newVolumes: z.array(z.string()),
  /** The containers that are to be: what runs when all is well. */
  expected: z.array(z.object({ service: z.string(), number: z.number(), runs: z.boolean() })),
  /** `wrote`: SHA-256 of what took the file's place. */
  files: z.array(z.object({ path: z.string(), backup: z.string().optional(), wrote: z.string().optional() })),
  /** What bind mounts were exchanged: folders, files. */
  moves: z.array(z.object({ base: z.string(), path: z.string(), backup: z.string().optional() })),
  /** Folders of what was unpacked beside them. */
  staging: z.array(z.string()),
  /** Where the backups are, the project's folder, and sources of bind mounts, where there were none. */
  newFolders: z.array(z.string()),
  /** Names that images of old containers have until the end. */
  keptImages: z.array(z.string()),
  /** Names of the containers that keep the old ones. */
  keptContainers: z.array(z.string()),
  /** To be removed at the end. */
  oldVolumes: z.array(z.string()),
});

export type RestoreEntry = z.infer<typeof restoreEntry>;
