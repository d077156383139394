import type { Context } from '../../lib/context.ts';
import { digestOf } from '../../lib/digest.ts';
import { ExistsError } from '../../lib/errors.ts';
import { displayRef } from '../../manifest/name.ts';
import { moveName, readManifest } from './commit.ts';
import { toStoredBlob } from './manifest-blobs.ts';
import { withReadErrors } from './read-errors.ts';
import { writeReadableCopies } from './readable-copies.ts';
import type { Catalog, TagRequest, TagResult } from './types.ts';

/**
 * Gives a snapshot one more name: the same manifest, so the same digest. Throws NotFoundError for an unknown name, ExistsError where the
 * new one holds another snapshot and `force` is not set, ConflictError where somebody else moved it meanwhile.
 */
export async function tag({ name, to, force }: TagRequest, catalog: Catalog, c: Context): Promise<TagResult> {
  await using writer = await catalog.repository.writer(c, { near: name.ref });
  const { snapshot, bytes } = await readManifest(name, catalog.store, c);
  const there = await catalog.store.read(to, c);
  const expected = there && digestOf(there);
  const changed = expected !== snapshot.held;
  if (changed && expected !== undefined && !force) {
    throw new ExistsError(`Snapshot '${displayRef(to)}' already exists`, {
      hint: 'Use --force to move the name to this snapshot, or choose another one',
      fields: { project: to.project, name: to.name },
    });
  }
  // What the old name needs, a sweep may be about to remove, should that name go while this one comes.
  const publish = () => writer.publish(snapshot.manifest.blobs.map(toStoredBlob));
  const published = await withReadErrors(snapshot, catalog.store, publish, c);
  await moveName(to, { previous: there, bytes }, { published, refs: catalog.store, signal: c.signal, log: c.log });
  await writeReadableCopies({ ...snapshot, ref: to }, catalog, c);
  return { ...snapshot, ref: to, changed };
}
