import pLimit from 'p-limit';
import type { Context } from '../../lib/context.ts';
import { type IntegrityError, SnapshotError } from '../../lib/errors.ts';
import { displayRef } from '../../manifest/name.ts';
import { type Summary, summaryOf } from '../../manifest/summary.ts';
import { isVersioned, type StampedRef } from '../../stores/abilities.ts';
import type { Store } from '../../stores/store.ts';
import { readSnapshot } from './commit.ts';
import { openKnownSummaries } from './list-cache.ts';
import { readProtected } from './protect.ts';
import { listed } from './refs.ts';
import type { Roster } from './roster.ts';
import type { Catalog, ListedSnapshot, Snapshot } from './types.ts';

export interface ListRequest {
  readonly project?: string;
  /** A glob (`*`, `?`) that matches the whole name, or a plain substring of it. */
  readonly filter?: string;
  /** Only snapshots of this container and of containers restored from it: its name, its id, or a prefix of its id as shown by Docker. */
  readonly container?: string;
}

/** Returns snapshots, newest first. A snapshot whose manifest cannot be read is skipped with a warning: one bad file must not hide the others. */
export async function list(
  request: ListRequest,
  { store, roster }: Pick<Catalog, 'store'> & { roster?: Roster },
  c: Context,
): Promise<Snapshot[]> {
  const read = async (stamped: StampedRef) => await readSnapshot({ ref: stamped.ref }, roster?.readerFor(stamped) ?? store, c);
  return await listBy(read, { request, store }, c);
}

/** Like `list`, but returns summaries: a manifest that was read before and has not changed since is not read again. */
export async function listSummaries(request: ListRequest, { store }: Pick<Catalog, 'store'>, c: Context): Promise<ListedSnapshot[]> {
  if (!isVersioned(store)) return await list(request, { store }, c);
  const known = await openKnownSummaries(store.location, c);
  const read = async (stamped: StampedRef): Promise<ListedSnapshot> => {
    const found = known.get(stamped);
    if (found !== undefined) return { ref: stamped.ref, digest: found.digest, held: found.held, manifest: found.manifest };
    const { ref, digest, held = digest, manifest } = await readSnapshot({ ref: stamped.ref }, store, c);
    const summary = { digest, held, manifest: summaryOf(manifest) };
    known.put(stamped, summary);
    return { ref, ...summary };
  };
  const snapshots = await listBy(read, { request, store }, c);
  await known.flush({ all: request.project === undefined && request.filter === undefined });
  return snapshots;
}

type Read<M> = (ref: StampedRef) => Promise<Snapshot<M>>;

async function listBy<M extends Summary>(
  read: Read<M>,
  { request: { project, filter, container }, store }: { request: ListRequest; store: Store },
  c: Context,
): Promise<Snapshot<M>[]> {
  const matches = nameFilter(filter);
  const where = { signal: c.signal, ...(project !== undefined && { project }) };
  const warn = (error: IntegrityError) => c.log.warn(`Some snapshots are not listed: ${error.message}`);
  const all: StampedRef[] = isVersioned(store)
    ? await listed(store.listVersioned(where), warn)
    : (await listed(store.listRefs(where), warn)).map((ref) => ({ ref, stamp: undefined }));
  const refs = all.filter(({ ref }) => matches(ref.name));
  const isProtected = await readProtected(store, c);
  const limit = pLimit(store.traits.concurrency);
  const snapshots = (await Promise.all(refs.map((ref) => limit(readOrWarn, ref)))).filter((snapshot) => snapshot !== undefined);
  const of = container === undefined ? snapshots : snapshots.filter(({ manifest }) => isOfContainer(manifest, container));
  return of.sort((a, b) => compare(b.manifest.created_at, a.manifest.created_at));

  async function readOrWarn(stamped: StampedRef): Promise<Snapshot<M> | undefined> {
    try {
      return { ...(await read(stamped)), isProtected: isProtected(stamped.ref) };
    } catch (error) {
      if (!(error instanceof SnapshotError) || error.code === 'ERR_CANCELLED') throw error;
      c.log.warn(`Snapshot '${displayRef(stamped.ref)}' is not listed: ${error.message}`);
      return undefined;
    }
  }
}

/** Docker shows the first 12 digits of an id. */
export function isOfContainer({ container }: Summary, wanted: string): boolean {
  if (container === undefined) return false;
  return container.name === wanted || container.of === wanted || (wanted.length >= 12 && container.id.startsWith(wanted));
}

/** A glob (`*`, `?`) that matches the whole name, or a plain substring of it. */
export function nameFilter(filter: string | undefined): (name: string) => boolean {
  if (filter === undefined) return () => true;
  if (!/[*?]/.test(filter)) return (name) => name.includes(filter);
  const pattern = filter
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  const expression = new RegExp(`^${pattern}$`);
  return (name) => expression.test(name);
}

/** ISO 8601 timestamps are in chronological order when compared as strings. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
