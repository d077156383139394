import pLimit from 'p-limit';
import type { Context } from '../lib/context.ts';
import { SnapshotError } from '../lib/errors.ts';
import { displayRef } from '../manifest/name.ts';
import type { Ref } from '../stores/types.ts';
import { readProtected } from './protect.ts';
import { readSnapshot } from './snapshots.ts';
import type { Catalogue, Snapshot } from './types.ts';

export interface ListRequest {
  readonly project?: string;
  /** A glob (`*`, `?`) over the whole name, or a plain part of it. */
  readonly filter?: string;
  /** Only of this container: its name, its id, or the beginning of its id as Docker shows it. */
  readonly container?: string;
}

/** Snapshots, newest first. One whose manifest cannot be read is left out with a warning: one bad file must not hide the others. */
export async function list(request: ListRequest, { store }: Pick<Catalogue, 'store'>, c: Context): Promise<Snapshot[]> {
  const matches = nameFilter(request.filter);
  const refs: Ref[] = [];
  for await (const ref of store.listRefs({ signal: c.signal, ...(request.project === undefined ? {} : { project: request.project }) })) {
    if (matches(ref.name)) refs.push(ref);
  }
  const isProtected = await readProtected(store, c);
  const limit = pLimit(store.traits.concurrency);
  const snapshots = await Promise.all(refs.map((ref) => limit(read, ref)));
  const { container } = request;
  const wanted = snapshots.filter((snapshot) => snapshot !== undefined);
  const of = container === undefined ? wanted : wanted.filter(({ manifest }) => isOfContainer(manifest, container));
  return of.sort((a, b) => b.manifest.created_at.localeCompare(a.manifest.created_at));

  async function read(ref: Ref): Promise<Snapshot | undefined> {
    try {
      return { ...(await readSnapshot({ ref }, store, c)), isProtected: isProtected(ref) };
    } catch (error) {
      if (!(error instanceof SnapshotError) || error.code === 'ERR_CANCELLED') throw error;
      c.log.warn(`Snapshot '${displayRef(ref)}' left out: ${error.message}`);
      return undefined;
    }
  }
}

/** Docker shows the first 12 digits of an id. */
export function isOfContainer({ container }: Snapshot['manifest'], wanted: string): boolean {
  if (container === undefined) return false;
  return container.name === wanted || (wanted.length >= 12 && container.id.startsWith(wanted));
}

function nameFilter(filter: string | undefined): (name: string) => boolean {
  if (filter === undefined) return () => true;
  if (!/[*?]/.test(filter)) return (name) => name.includes(filter);
  const pattern = filter
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  const expression = new RegExp(`^${pattern}$`);
  return (name) => expression.test(name);
}
