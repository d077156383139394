import { z } from 'zod';
import { IntegrityError } from '../../lib/errors.ts';
import { bundlePath } from '../../manifest/schema.ts';
import { describeIssues } from '../../manifest/schema-issues.ts';

/*
 * `compose/project.json`: how a project's parts belong together. Like the manifest it may come from strangers: paths stay inside the
 * project's folder, and lists have their limits.
 */

export const DOCUMENT = 'compose/project.json';

/** Docker has no limit for labels and options of volumes; the document as a whole has one. */
const LARGEST = 8 << 20;
const text = z.string().max(4096);
const word = z
  .string()
  .min(1)
  .max(255)
  .regex(/^\P{Cc}+$/u);
const many = 10_000;
const strings = z.record(text, z.string());

/** Below the project's folder: no absolute path, nothing that leads out of it. */
const inside = z
  .string()
  .min(1)
  .max(1024)
  .regex(/^\P{Cc}+$/u)
  .refine(
    (path) => !path.startsWith('/') && !path.split(/[\\/]/).some((part) => part === '..' || part === '.git'),
    'expected a path inside the project',
  );

const mount = z.object({
  target: text,
  /** A volume of the manifest, */
  volume: word.optional(),
  /** or a path of the machine, which is not in the snapshot. */
  bind: text.optional(),
  read_only: z.boolean(),
});

const container = z.object({
  service: word,
  /** From 1, in the order of the project's own numbers. */
  number: z.number().int().min(1).max(many),
  /** The image's name in the manifest's `services`. */
  image: word,
  /** One that Docker was about to start again counts as running. */
  state: z.enum(['running', 'paused', 'exited', 'created']),
  restarting: z.boolean().optional(),
  /** Of one that has ended. */
  exit_code: z.number().int().optional(),
  /** Of one with a health check that ran. */
  health: z.enum(['healthy', 'unhealthy', 'starting']).optional(),
  mounts: z.array(mount).max(many),
});

const volume = z.object({
  name: word,
  /** As the Compose file calls it; anonymous volumes have none. */
  key: word.optional(),
  external: z.boolean(),
  driver: word,
  driver_opts: strings,
  labels: strings,
});

const file = z.object({
  path: inside,
  /** Where it is in the snapshot; a file of variables is there only when that was asked for. */
  stored: bundlePath.optional(),
  /** Who may read it. */
  mode: z.number().int().min(0).max(0o777).optional(),
  /** Of a file of variables: their names; a secret has none. */
  names: z.array(word).max(many).optional(),
});

export const projectDocument = z.object({
  version: z.literal(1),
  name: word,
  /** What its folder calls it, where `docker compose --project-name` called it otherwise. */
  folder_name: word.optional(),
  /** Where it was captured: the folder with `.env`. */
  directory: text,
  /** Below it, the folder from which Compose took relative paths, where that was another one. */
  base: inside.optional(),
  /** Where `docker compose --env-file` or the like named files instead of `.env`: these, relative to the folder. */
  variable_files: z.array(text).max(100).optional(),
  /** `docker compose --file` named the files: Compose would not find just these in the folder. */
  files_named: z.boolean().optional(),
  /** Variables of the Compose files that had no value. Missing in older snapshots. */
  unset: z.array(word).max(many).optional(),
  /** The Compose files, in the order in which they apply. */
  files: z.array(file).min(1).max(100),
  /** Others that these need: included ones, vm.yaml. */
  more_files: z.array(file).max(1000),
  /** `.env`, what services take variables from, and secrets. */
  env_files: z.array(file).max(1000),
  /** Files that these name outside the project's folder, as they name them: they are not in the snapshot. */
  outside: z.array(text).max(1000).default([]),
  /** Every service; `image` where it has none of its containers' images. */
  services: z
    .array(
      z.object({
        name: word,
        image: word.optional(),
        /** Of its variables those that had a value in its containers. */
        variables: z.array(word).max(many).optional(),
      }),
    )
    .max(many),
  containers: z.array(container).max(many),
  volumes: z.array(volume).max(many),
});

export type ProjectDocument = z.infer<typeof projectDocument>;
export type ProjectContainer = ProjectDocument['containers'][number];
export type ProjectVolume = ProjectDocument['volumes'][number];
export type ProjectFile = ProjectDocument['files'][number];

/** Throws IntegrityError. */
export function parseDocument(bytes: Uint8Array): ProjectDocument {
  if (bytes.length > LARGEST) throw new IntegrityError(`${DOCUMENT} of the snapshot has more than ${LARGEST} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    throw new IntegrityError(`${DOCUMENT} of the snapshot is no JSON`, { cause: error });
  }
  const result = projectDocument.safeParse(value);
  if (result.success) return result.data;
  throw new IntegrityError(`${DOCUMENT} of the snapshot cannot be read: ${describeIssues(result.error.issues)}`);
}
