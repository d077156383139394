import { hash } from 'node:crypto';
import type { CallOptions } from '../stores/types.ts';
import { SEGMENTS, type SegmentObject } from './load-index.ts';
import { encodeSegment, type SegmentPack } from './segment.ts';
import type { Survey, SweepableStore } from './sweep-survey.ts';

/** What the index is to tell after the sweep. */
export interface IndexPlan {
  readonly survey: Pick<Survey, 'packs' | 'segments' | 'blobs'>;
  /** The packs that are left and read. */
  readonly used: ReadonlySet<string>;
  /** The packs that go now. */
  readonly gone: ReadonlySet<string>;
  readonly repacked: readonly SegmentPack[];
  readonly mayReplace: (segment: SegmentObject) => boolean;
}

/** Writes the segments that are missing for what is left. Returns those that tell of what goes, or of blobs that nobody needs, and the bytes written. */
export async function renewSegments(
  store: SweepableStore,
  { survey, used, gone, repacked, mayReplace }: IndexPlan,
  options: CallOptions,
): Promise<{ obsolete: SegmentObject[]; written: number }> {
  const present = new Map(survey.packs.map((pack) => [pack.id, pack]));
  const needed = new Map(survey.blobs.map((blob) => [blob.digest, blob]));
  const covered = new Set<string>();
  const obsolete: SegmentObject[] = [];
  for (const object of survey.segments) {
    const { pack, blobs } = object.segment ?? { pack: undefined, blobs: [] };
    const lost = object.segment === undefined || (pack !== undefined && (gone.has(pack.id) || !present.has(pack.id)));
    const exact = (!pack || !covered.has(pack.id)) && blobs.every((blob) => needed.get(blob.digest)?.recipe === blob.recipe);
    const empty = pack === undefined && blobs.length === 0;
    if (lost || ((!exact || empty) && mayReplace(object))) obsolete.push(object);
    else {
      if (pack) covered.add(pack.id);
      for (const blob of blobs) if (needed.get(blob.digest)?.recipe === blob.recipe) needed.delete(blob.digest);
    }
  }
  const packs: SegmentPack[] = [...repacked];
  for (const id of used) {
    const { size = 0, frames } = present.get(id) ?? {};
    if (frames && !covered.has(id)) packs.push({ id, size, frames });
  }
  const segments = packs.map((pack) => encodeSegment({ pack, blobs: [] }));
  if (needed.size > 0) segments.push(encodeSegment({ pack: undefined, blobs: [...needed.values()] }));
  for (const segment of segments) await store.put(SEGMENTS + hash('sha256', segment, 'hex'), [segment], options);
  return { obsolete, written: segments.reduce((sum, { length }) => sum + length, 0) };
}
