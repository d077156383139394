import { hash } from 'node:crypto';
import { DeniedError } from '../../lib/errors.ts';
import { isDeletable } from '../../stores/abilities.ts';
import type { CallOptions, ObjectStore } from '../../stores/store.ts';
import { SEGMENTS, type SegmentObject, SMALL_SEGMENT } from '../index/pack-tables.ts';
import { encodeSegment, type SegmentPack } from '../index/segment.ts';
import type { StoredBlob } from '../repository.ts';
import { deleteAll } from './delete-all.ts';

/** A segment is merged only if it is at most this many times as large as all smaller ones together, so that no byte is rewritten often. */
const RATIO = 8;
/** No merged segment is much larger than this. */
const LARGEST = 8 << 20;
/** Bytes of a chunk in a table. */
const ENTRY = 36;

/** Maximum bytes of the segments that a writer keeps in order to merge them: several of the largest that are merged. */
const KEPT = 16 << 20;

/** Collects small segments up to a limit; the others wait for a later writer or a sweep. */
export class Mergeable {
  readonly #segments: SegmentObject[] = [];
  #bytes = 0;

  add(object: SegmentObject): void {
    if (object.size >= SMALL_SEGMENT || this.#bytes + object.size > KEPT) return;
    this.#segments.push(object);
    this.#bytes += object.size;
  }

  get segments(): readonly SegmentObject[] {
    return this.#segments;
  }
}

interface IndexPart {
  readonly packs: readonly SegmentPack[];
  readonly blobs: readonly StoredBlob[];
}

/** Stores segments with all this content, as few as possible, each as soon as it is full. Returns them. */
export async function putSegments(
  store: ObjectStore,
  { packs, blobs }: { packs: Iterable<SegmentPack> | AsyncIterable<SegmentPack>; blobs: readonly StoredBlob[] },
  options: CallOptions,
): Promise<{ key: string; size: number }[]> {
  const put: { key: string; size: number }[] = [];
  let part = { packs: [] as SegmentPack[], blobs, size: 0 };
  const putPart = async (): Promise<void> => {
    const bytes = encodeSegment(part);
    const key = SEGMENTS + hash('sha256', bytes, 'hex');
    await store.put(key, [bytes], options);
    put.push({ key, size: bytes.length });
    part = { packs: [], blobs: [], size: 0 };
  };
  for await (const pack of packs) {
    const size = pack.frames.reduce((sum, { lengths }) => sum + 8 + lengths.length * ENTRY, 64);
    if (part.packs.length > 0 && part.size + size > LARGEST) await putPart();
    part.packs.push(pack);
    part.size += size;
  }
  if (part.packs.length + part.blobs.length > 0) await putPart();
  return put;
}

/**
 * If more than `many` small segments exist, stores merged segments with the same content, then deletes the old ones: docs/format.md,
 * "Segments". Also deletes segments whose content larger ones repeat. Safe while other processes use the store, and when interrupted at any
 * point. If deletion is denied, the old segments are left to a sweep.
 */
export async function mergeSegments(
  store: ObjectStore,
  segments: readonly SegmentObject[],
  { many, ...options }: CallOptions & { many: number },
): Promise<void> {
  if (!isDeletable(store)) return;
  const { telling, covered } = sorted(segments);
  const merging = telling.length > many ? chosen(telling) : [];
  if (merging.length === 0 && covered.length === 0) return;
  const { packs, blobs } = contentsOf(merging);
  const put = new Set((await putSegments(store, { packs, blobs }, options)).map(({ key }) => key));
  const obsolete = [...merging, ...covered].map(({ key }) => key).filter((key) => !put.has(key));
  await deleteAll(store, obsolete, options).catch((error) => {
    if (!(error instanceof DeniedError)) throw error;
  });
}

/** Separates the segments with content that no larger one has, the smallest first, from the others. */
function sorted(segments: readonly SegmentObject[]): { telling: SegmentObject[]; covered: SegmentObject[] } {
  const known = new Set<string>();
  const [telling, covered]: [SegmentObject[], SegmentObject[]] = [[], []];
  for (const object of segments.filter(({ size, segment }) => segment && size < SMALL_SEGMENT).sort((a, b) => b.size - a.size)) {
    const { packs = [], blobs = [] } = object.segment ?? {};
    const told = [...packs.map(({ id }) => id), ...blobs.map(({ digest, recipe }) => `${digest} ${recipe}`)];
    (told.some((what) => !known.has(what)) ? telling : covered).push(object);
    for (const what of told) known.add(what);
  }
  return { telling: telling.reverse(), covered };
}

function chosen(segments: readonly SegmentObject[]): SegmentObject[] {
  let [count, sum] = [0, 0];
  segments.forEach(({ size }, i) => {
    if (i < 2 || size <= RATIO * sum) count = i + 1;
    sum += size;
  });
  return segments.slice(0, count);
}

/** Returns each pack and each blob once. */
function contentsOf(segments: readonly SegmentObject[]): IndexPart {
  const packs = new Map<string, SegmentPack>();
  const blobs = new Map<string, StoredBlob>();
  for (const { segment } of segments) {
    for (const pack of segment?.packs ?? []) packs.set(pack.id, pack);
    for (const blob of segment?.blobs ?? []) blobs.set(`${blob.digest} ${blob.recipe}`, blob);
  }
  return { packs: [...packs.values()], blobs: [...blobs.values()] };
}
