import { z } from 'zod';
import { IntegrityError } from '../../lib/errors.ts';
import { bundlePath } from '../../manifest/schema.ts';
import { describeIssues } from '../../manifest/schema-issues.ts';

/*
 * `compose/project.json` describes how the parts of a project belong together. Like the manifest, it may come from an untrusted source:
 * paths stay inside the project's folder, and the length of lists is limited.
 */

export const DOCUMENT = 'compose/project.json';

/** Bytes. Docker does not limit the labels and options of volumes, so the document as a whole is limited. */
const LARGEST = 8 << 20;
const text = z.string().max(4096);
const word = z
  .string()
  .min(1)
  .max(255)
  .regex(/^\P{Cc}+$/u);
const many = 10_000;
const strings = z.record(text, z.string());

/** A path below the project's folder: not absolute, and without `..` and `.git`. */
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
  /** Name of a volume in the manifest; missing for a bind mount. */
  volume: word.optional(),
  /** Source of a bind mount on the captured host. Its contents, if they were captured, are in the manifest's `bind_mounts`. */
  bind: text.optional(),
  read_only: z.boolean(),
});

const container = z.object({
  service: word,
  /** Counts from 1 within a service, in the order of Compose's own container numbers. */
  number: z.number().int().min(1).max(many),
  /** Name of the image in the manifest's `services`. */
  image: word,
  /** A container that Docker was about to restart is recorded as running. */
  state: z.enum(['running', 'paused', 'exited', 'created']),
  restarting: z.boolean().optional(),
  /** Only for an exited container. */
  exit_code: z.number().int().optional(),
  /** Only for a running or paused container with a health check. */
  health: z.enum(['healthy', 'unhealthy', 'starting']).optional(),
  mounts: z.array(mount).max(many),
});

const volume = z.object({
  name: word,
  /** Key in the Compose file; anonymous volumes do not have one. */
  key: word.optional(),
  external: z.boolean(),
  driver: word,
  driver_opts: strings,
  labels: strings,
});

const file = z.object({
  path: inside,
  /** Path in the snapshot; missing for env files and secrets that were captured without `--include-env`. */
  stored: bundlePath.optional(),
  /** Permission bits. */
  mode: z.number().int().min(0).max(0o777).optional(),
  /** Names of the variables in an env file; a secret does not have them. */
  names: z.array(word).max(many).optional(),
});

export const projectDocument = z.object({
  version: z.literal(1),
  name: word,
  /** Name derived from the Compose files and the folder, if `docker compose --project-name` set another one. */
  folder_name: word.optional(),
  /** The project's folder when it was captured, which contains `.env`. */
  directory: text,
  /** Folder below `directory` that Compose resolved relative paths against, if that was not `directory` itself. */
  base: inside.optional(),
  /** Files that replaced `.env`, named by `docker compose --env-file` or similar, relative to `directory`. */
  variable_files: z.array(text).max(100).optional(),
  /** True if `docker compose --file` named the files: Compose would not find exactly these in the folder. */
  files_named: z.boolean().optional(),
  /** Variables in the Compose files that did not have a value. Missing in older snapshots. */
  unset: z.array(word).max(many).optional(),
  /** The Compose files, in the order in which Compose applies them. */
  files: z.array(file).min(1).max(100),
  /** Other files that the Compose files need: included files, configs, vm.yaml. */
  more_files: z.array(file).max(1000),
  /** `.env`, the env files of services, and secrets. */
  env_files: z.array(file).max(1000),
  /** Named files outside the project's folder, as absolute paths or relative to `directory`. They are not in the snapshot. */
  outside: z.array(text).max(1000).default([]),
  /** Every service. `image` is the name of its image in the manifest, set only if the service does not have a container. */
  services: z
    .array(
      z.object({
        name: word,
        image: word.optional(),
        /** Names of its variables that had a value in its containers. */
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

/** Throws IntegrityError if the document is too large, not JSON, or does not match the schema. */
export function parseDocument(bytes: Uint8Array): ProjectDocument {
  if (bytes.length > LARGEST) throw new IntegrityError(`${DOCUMENT} of the snapshot has more than ${LARGEST} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    throw new IntegrityError(`${DOCUMENT} of the snapshot is not JSON`, { cause: error });
  }
  const result = projectDocument.safeParse(value);
  if (result.success) return result.data;
  throw new IntegrityError(`Cannot read ${DOCUMENT} of the snapshot: ${describeIssues(result.error.issues)}`);
}
