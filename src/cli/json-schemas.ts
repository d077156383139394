import { z } from 'zod';
import { EXIT_CODES } from '../lib/errors.ts';
import { kind, manifestSchema } from '../manifest/schema.ts';

/*
 * Output of `--json`, by command: schemas/json/*.schema.json are generated from this file (`node scripts/schemas.mjs`), and the tests compare every
 * document that a command prints with it. Readers ignore unknown fields.
 */

const text = z.string();
const texts = z.array(text);
const byName = z.record(text, text);
const count = z.number().int().nonnegative();
const bytes = count;
const seconds = z.number().nonnegative();
const time = z.iso.datetime();
const digest = text.regex(/^sha256:[0-9a-f]{64}$/);

const { trigger, context, run_id, container, platform, languages, tools, source, description, git } = manifestSchema.shape;
const snapshot = z.object({
  name: text,
  project: text.describe('global for a snapshot without a project'),
  reference: text.describe('The name as every command accepts it: @base or my-app/base'),
  digest,
  kind,
  type: z.enum(['global', 'project']),
  protected: z.boolean().optional(),
  created_at: time,
  ...{ trigger, context, run_id, container },
  size_bytes: bytes.describe('Uncompressed bytes of its content'),
  ...{ platform, languages, tools, source, description },
  image_digest: digest.optional().describe('Absent for a snapshot without an image'),
  git,
});
const stats = z.object({
  read_bytes: bytes.describe('Uncompressed bytes of the whole snapshot'),
  new_bytes: bytes.describe('Uncompressed bytes that the repository did not contain yet'),
  stored_bytes: bytes.describe('Compressed bytes added to the repository'),
});
const space = {
  freed_bytes: bytes.describe('Bytes that this command freed'),
  pending_bytes: bytes.describe('Bytes that a later delete or clean will free'),
  pending_until: time.nullable(),
};
const moved = { moved_bytes: bytes.describe('Bytes sent to the Docker daemon'), seconds };

const skipped = z.object({ snapshot: z.null(), skipped: z.object({ trigger: text.optional(), triggers: texts, config: text.nullable() }) });
const created = z.object({ snapshot, stats, seconds, build_seconds: seconds.optional(), removed: z.array(snapshot).optional() });
const imported = z.object({ snapshot, stats, seconds });
const transferred = z.object({ snapshot, location: text, changed: z.boolean(), stats, seconds });
const changed = z.object({ snapshot, changed: z.boolean() });
const finding = z.object({ object: text, problem: text });

const via = z.enum(['pull', 'load', 'present']).describe('How the image was transferred to Docker; present: Docker already had it');
const restoredImage = z.object({
  snapshot,
  image: text.describe('The image reference for docker run'),
  references: texts,
  changed: z.boolean().describe('false if the daemon already had it'),
  via,
  ...moved,
});
const restoredContainer = z.object({
  snapshot,
  id: text,
  name: text,
  image: text,
  running: z.boolean(),
  volumes: byName.describe('Keys are the names at the time of the capture'),
  ports: byName.describe('80/tcp to 127.0.0.1:32768'),
  via,
  ...moved,
});
const restoredProject = z.object({
  snapshot,
  project: text,
  directory: text,
  containers: texts,
  volumes: byName.describe('Keys are the names at the time of the capture'),
  override: text,
  bind_mounts: byName,
  previous_files: text.nullable(),
  previous: z.object({ containers: texts, volumes: texts }),
  ...moved,
});

const removal = z.enum(['age', 'count', 'size', 'keep']);
const reason = z.enum(['protected', 'last', 'hourly', 'daily', 'weekly', 'monthly', 'yearly', 'within', 'newest']);
const plan = {
  remove: z.array(snapshot.extend({ rule: removal })),
  keep: z.array(snapshot.extend({ reasons: z.array(reason), spared_from: removal.nullable() })),
  would_free_bytes: bytes.nullable().describe('Approximate; null if damaged data makes it unknown'),
};

const machine = z.object({
  name: text,
  project: text,
  state: text,
  exit_code: z.number().int().optional(),
  box: text,
  image: text,
  id: text,
  created_at: time,
  memory_bytes: bytes.nullable(),
  cpus: z.number().nullable(),
  ports: byName,
  mounts: z.array(z.object({ kind: text, source: text, target: text, read_only: z.boolean() })),
  directory: text,
  config: text.nullable(),
});
const made = z.object({ machine, snapshot: text.nullable(), built: z.boolean(), seconds });

/** By the words of the command. */
export const JSON_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  create: made,
  up: z.union([made, z.object({ machine, started: z.boolean(), seconds })]),
  status: machine,
  stop: z.object({ machine, stopped: z.boolean() }),
  destroy: z.object({ project: text, destroyed: z.boolean(), volumes: texts, kept: texts }),
  'snapshot build': created,
  'snapshot create': z.union([created, skipped]),
  'snapshot watch': z.union([z.object({ rounds: count, made: count, failed: count, last: text.nullable() }), skipped]),
  'snapshot validate': z.object({
    container: z.object({ id: text, name: text }),
    state: z.enum(['running', 'paused', 'exited', 'created']),
    image: text,
    volumes: texts,
    not_captured: texts,
  }),
  'snapshot list': z.array(snapshot),
  'snapshot inspect': manifestSchema.extend({ reference: text, digest, protected: z.boolean() }),
  'snapshot restore': z.union([restoredImage, restoredContainer, restoredProject]),
  'snapshot recover': z.union([
    z.array(
      z.object({
        project: text,
        snapshot: text,
        began: text,
        finding: z.enum(['untouched', 'runs', 'started', 'half', 'unreadable']),
        where: texts,
      }),
    ),
    z.object({ project: text, how: z.enum(['finish', 'undo']), where: texts }),
  ]),
  'snapshot delete': z.object({ snapshot: snapshot.nullable().describe('null if its manifest was damaged'), reference: text, ...space }),
  'snapshot unlock': z.object({ location: text, stopped: z.array(z.object({ process: text, doing: text, quiet_seconds: count })) }),
  'snapshot clean': z.union([
    z.object({ dry_run: z.literal(true), ...plan }),
    z.object({ dry_run: z.literal(false), ...plan, removed: z.array(snapshot), ...space }),
  ]),
  'snapshot protect': changed,
  'snapshot unprotect': changed,
  'snapshot verify': z.object({
    sound: z.boolean(),
    findings: z.array(finding),
    repaired: z.array(z.object({ object: text, done: text })).optional(),
    snapshots: count,
    read_bytes: bytes,
    seconds,
  }),
  'snapshot export': z.object({
    snapshot,
    path: text,
    size_bytes: bytes.describe('Size of the file; for a folder, of all its files'),
    sha256: text.describe('Checksum of the file; for a folder, of its manifest.json'),
    left_out: texts,
    seconds,
  }),
  'snapshot import': imported,
  'snapshot push': transferred,
  'snapshot pull': z.union([transferred, imported]),
  'snapshot tag': changed,
  'snapshot stats': z.object({
    location: text,
    snapshots: count,
    blobs: count,
    chunks: count,
    packs: count,
    size_bytes: bytes.describe('Uncompressed bytes of all snapshots'),
    stored_bytes: bytes.describe('Bytes that the repository uses'),
    containers: z.array(z.object({ name: text, snapshots: count, size_bytes: bytes, oldest: time, newest: time })),
  }),
  error: z.object({
    error: z.object({
      code: z.enum(['ERR_UNKNOWN', ...(Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[])]),
      message: text,
      hint: text.optional(),
      fields: z.record(text, z.union([text, z.number(), z.boolean()])).optional(),
    }),
  }),
};

/**
 * Returns the content of schemas/json/<command>.schema.json, with a dash for each space. Readers must accept unknown fields; `strict` rejects them,
 * for the tests.
 */
export function jsonSchemaOf(words: string, { strict = false } = {}): Record<string, unknown> {
  const schema = JSON_SCHEMAS[words];
  if (schema === undefined) throw new TypeError(`no schema for '${words}'`);
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: strict ? 'output' : 'input' });
  return { $schema, title: words === 'error' ? 'Output of vm --json for an error' : `vm ${words} --json`, ...rest };
}
