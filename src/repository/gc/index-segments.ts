import type { CallOptions } from '../../stores/store.ts';
import { type OutlinedSegment, SMALL_SEGMENT } from '../index/pack-tables.ts';
import type { SegmentPack } from '../index/segment.ts';
import type { StoredBlob } from '../repository.ts';
import type { Survey, SweepableStore } from './gc-inventory.ts';
import { putSegments } from './merge-segments.ts';

/** Content of the index after the sweep. */
export interface IndexPlan {
  readonly survey: Pick<Survey, 'segments' | 'blobs'> & { readonly packs: readonly { readonly id: string }[] };
  /** The packs that are kept and read. */
  readonly used: ReadonlySet<string>;
  /** The packs that are deleted now. */
  readonly gone: ReadonlySet<string>;
  readonly repacked: readonly SegmentPack[];
  /** Returns the tables of these packs, as far as they can be read. */
  tables(packs: ReadonlySet<string>): Iterable<SegmentPack> | AsyncIterable<SegmentPack>;
  readonly mayReplace: (segment: OutlinedSegment) => boolean;
  /** If more small segments than this exist, they are merged. */
  readonly many: number;
}

/**
 * Writes the missing segments for the remaining packs. Returns the bytes written and the obsolete segments, whose remaining content is in
 * the new ones: damaged segments, segments that list deleted packs or blobs that are not needed, and small segments that were merged.
 */
export async function renewSegments(
  store: SweepableStore,
  { survey, used, gone, repacked, tables, mayReplace, many }: IndexPlan,
  options: CallOptions,
): Promise<{ obsolete: OutlinedSegment[]; written: number }> {
  const present = new Set(survey.packs.map(({ id }) => id));
  const needed = new Map(survey.blobs.map((blob) => [blob.digest, blob]));
  const isNeeded = (blob: StoredBlob): boolean => needed.get(blob.digest)?.recipe === blob.recipe;
  const isLeft = ({ id }: { readonly id: string }): boolean => present.has(id) && !gone.has(id);
  const covered = new Set<string>();
  const right: OutlinedSegment[] = [];
  const obsolete: OutlinedSegment[] = [];
  for (const object of survey.segments) {
    const { packs = [], blobs = [] } = object.segment ?? {};
    const exact = packs.every(({ id }) => !covered.has(id)) && blobs.every(isNeeded) && packs.length + blobs.length > 0;
    if (object.segment === undefined || !packs.every(isLeft) || (!exact && mayReplace(object))) obsolete.push(object);
    else {
      right.push(object);
      for (const { id } of packs) covered.add(id);
    }
  }
  const small = right.filter(({ size }) => size < SMALL_SEGMENT);
  // Count the segment that is about to be written, otherwise the next sweep would merge them.
  const isOneMore = obsolete.length + repacked.length > 0 || [...used].some((id) => !covered.has(id));
  const merging = small.length + (isOneMore ? 1 : 0) > many ? new Set(small) : new Set<OutlinedSegment>();
  const kept = right.filter((object) => !merging.has(object));
  const replaced = [...obsolete, ...merging];

  const listed = new Set(kept.flatMap(({ segment }) => segment?.packs.map(({ id }) => id) ?? []));
  const wanted = new Set([...used, ...replaced.flatMap(({ segment }) => segment?.packs.map(({ id }) => id) ?? [])]);
  for (const { id } of repacked) wanted.delete(id);
  const missing = new Set([...wanted].filter((id) => present.has(id) && !listed.has(id) && !gone.has(id)));
  // A blob that a writer has just recorded may be needed by the ref that it is about to move.
  const young = replaced.filter((object) => !mayReplace(object)).flatMap(({ segment }) => segment?.blobs ?? []);
  const blobs = new Map([...survey.blobs, ...young].map((blob) => [blob.recipe, blob]));
  for (const { segment } of kept) for (const { recipe } of segment?.blobs ?? []) blobs.delete(recipe);

  const put = await putSegments(store, { packs: packs(), blobs: [...blobs.values()] }, options);
  const now = new Set(put.map(({ key }) => key));
  return { obsolete: replaced.filter(({ key }) => !now.has(key)), written: put.reduce((sum, { size }) => sum + size, 0) };

  async function* packs(): AsyncGenerator<SegmentPack> {
    yield* repacked;
    yield* tables(missing);
  }
}
