import type { Context } from '../../lib/context.ts';
import { digestOf } from '../../lib/digest.ts';
import { ExistsError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import { displayRef } from '../../manifest/name.ts';
import { moveName, readManifest } from './commit.ts';
import { toStoredBlob } from './manifest-blobs.ts';
import { withReadErrors } from './read-errors.ts';
import { writeReadableCopies } from './readable-copies.ts';
import type { Catalog, TagRequest, TagResult } from './types.ts';

/**
 * Adds a name to a snapshot: the same manifest, so the same digest. Throws NotFoundError for an unknown name, ExistsError if the new name already has
 * another snapshot and `force` is not set, ConflictError if another process moved the new name meanwhile.
 */
export async function tag({ name, to, force }: TagRequest, catalog: Catalog, c: Context): Promise<TagResult> {
  await using writer = await catalog.repository.writer(c, { near: name.ref });
  const { snapshot, bytes } = await readManifest(name, catalog.store, c);
  const there = await catalog.store.read(to, c);
  const expected = there && digestOf(there);
  const changed = expected !== snapshot.held;
  if (changed && expected !== undefined && !force) {
    throw new ExistsError(`Snapshot '${displayRef(to)}' already exists`, {
      hint: message`Use ${option('force', true)} to move the name to this snapshot, or choose another name`,
      fields: { project: to.project, name: to.name },
    });
  }
  // A concurrent sweep may delete this content if the old name is deleted while the new one is created.
  const publish = () => writer.publish(snapshot.manifest.blobs.map(toStoredBlob));
  const published = await withReadErrors(snapshot, catalog.store, publish, c);
  await moveName(to, { previous: there, bytes }, { published, refs: catalog.store, signal: c.signal, log: c.log });
  await writeReadableCopies({ ...snapshot, ref: to }, catalog, c);
  return { ...snapshot, ref: to, changed };
}
