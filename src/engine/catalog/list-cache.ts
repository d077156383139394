import { hash } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Context } from '../../lib/context.ts';
import type { Digest } from '../../lib/digest.ts';
import { makeFolder, ownerBelow, writeDurably } from '../../lib/fs/owned-files.ts';
import { processToken } from '../../lib/fs/process-token.ts';
import { cacheFolder } from '../../lib/user.ts';
import { VERSION } from '../../lib/version.ts';
import { manifestSchema } from '../../manifest/schema.ts';
import type { Summary } from '../../manifest/summary.ts';
import type { StampedRef } from '../../stores/abilities.ts';

/*
 * Cache of the manifests that lists have read, in ~/.cache/vm-snapshot/lists: validating a thousand manifests takes longer than the rest of a list. A
 * matching stamp proves that a name still has the bytes that were validated, so an entry is never stale. All of it may be deleted at any time.
 */

/** If fewer manifests are new, the cache is not written: reading them is as fast as looking them up. */
const WORTH_KEEPING = 50;
const MAX_ENTRIES = 50_000;

interface Known {
  readonly stamp: string;
  readonly digest: Digest;
  readonly held: Digest;
  readonly manifest: Summary;
}

export interface ListCache {
  /** Returns undefined for a ref that is unknown, has changed, or has no stamp. */
  get(ref: StampedRef): Omit<Known, 'stamp'> | undefined;
  put(ref: StampedRef, summary: Omit<Known, 'stamp'>): void;
  /**
   * Writes the cache file if enough new manifests were read. `all`: the list covered every name, so entries that it did not use are deleted. A failed
   * write is logged and does not fail the list.
   */
  flush(options: { all: boolean }): Promise<void>;
}

export async function openKnownSummaries(location: string, { log }: Pick<Context, 'log'>): Promise<ListCache> {
  const folder = join(cacheFolder(), 'lists');
  const path = join(folder, `${hash('sha256', location).slice(0, 32)}.json`);
  const known = await readKnown(path);
  const seen: [string, Known][] = [];
  let learnt = 0;
  return {
    get: (ref) => {
      const found = known.get(keyOf(ref));
      if (found === undefined || found.stamp !== ref.stamp) return undefined;
      seen.push([keyOf(ref), found]);
      return found;
    },
    put: (ref, { digest, held, manifest }) => {
      if (ref.stamp === undefined) return;
      seen.push([keyOf(ref), { stamp: ref.stamp, digest, held, manifest }]);
      learnt += 1;
    },
    flush: async ({ all }) => {
      if (learnt < WORTH_KEEPING) return;
      const entries = new Map([...(all ? [] : known), ...seen]);
      if (entries.size > MAX_ENTRIES) return;
      await writeKnown(path, entries).catch((error: unknown) => log.debug(`cannot write the list cache: ${error}`));
    },
  };
}

/** A file written by another version is ignored, because its fields may differ. */
const FORMAT = `vm-snapshot ${VERSION} ${Object.keys(manifestSchema.shape).join()}`;

/** Returns an empty map if the file is missing or unusable. */
async function readKnown(path: string): Promise<Map<string, Known>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const [head = '', body = ''] = text.split('\n', 2);
  if (head !== headOf(body)) return new Map();
  return new Map(JSON.parse(body) as [string, Known][]);
}

async function writeKnown(path: string, entries: Map<string, Known>): Promise<void> {
  const body = JSON.stringify([...entries]);
  const owner = await ownerBelow(path);
  await makeFolder(dirname(path), owner);
  const aside = `${path}.${processToken()}`;
  try {
    await writeDurably(aside, [Buffer.from(`${headOf(body)}\n${body}\n`)], owner);
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}

function headOf(body: string): string {
  return `${hash('sha256', body)} ${FORMAT}`;
}

function keyOf({ ref }: StampedRef): string {
  return `${ref.project}/${ref.name}`;
}
