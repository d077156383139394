import pLimit from 'p-limit';
import type { Context } from '../../lib/context.ts';
import { IntegrityError, NotFoundError } from '../../lib/errors.ts';
import { displayRef } from '../../manifest/name.ts';
import type { StoredBlob } from '../../repository/repository.ts';
import { isVersioned, type StampedRef } from '../../stores/abilities.ts';
import type { Ref, Store } from '../../stores/store.ts';
import { readManifest } from './commit.ts';
import { toStoredBlob } from './manifest-blobs.ts';
import type { Roster } from './roster.ts';
import { assertListed } from './witnesses.ts';

export interface Needed {
  readonly blobs: readonly StoredBlob[];
  /** Text of each manifest, by `project/name`. */
  readonly manifests: ReadonlyMap<string, string>;
}

/**
 * Returns the blobs that any name needs. Throws IntegrityError for a manifest that cannot be read, because the content that it needs is then unknown,
 * and for a listing that omits names.
 */
export async function readNeeded({ store, roster }: { store: Store; roster: Roster }, c: Context): Promise<Needed> {
  const refs: StampedRef[] = [];
  if (isVersioned(store)) for await (const stamped of store.listVersioned(c)) refs.push(stamped);
  else for await (const ref of store.listRefs(c)) refs.push({ ref, stamp: undefined });
  await assertListed(new Set(refs.map(nameOf)), { roster, store }, c);
  const blobs: StoredBlob[] = [];
  const manifests = new Map<string, string>();
  const limit = pLimit(store.traits.concurrency);
  await Promise.all(refs.map((ref) => limit(read, ref)));
  return { blobs, manifests };

  async function read(stamped: StampedRef): Promise<void> {
    try {
      const { snapshot, bytes } = await readManifest({ ref: stamped.ref }, roster.readerFor(stamped), c);
      for (const blob of snapshot.manifest.blobs) blobs.push(toStoredBlob(blob));
      manifests.set(nameOf(stamped), Buffer.from(bytes).toString());
    } catch (error) {
      // Deleted since it was listed.
      if (error instanceof NotFoundError) return;
      throw error instanceof IntegrityError ? unknownNeeds(stamped.ref, error) : error;
    }
  }
}

function nameOf({ ref }: Pick<StampedRef, 'ref'>): string {
  return `${ref.project}/${ref.name}`;
}

function unknownNeeds(ref: Ref, cause: IntegrityError): IntegrityError {
  return new IntegrityError(`cannot determine what snapshot '${displayRef(ref)}' needs: ${cause.message}`, {
    hint: 'Repair it with vm snapshot verify --repair --from <location>, or remove it with vm snapshot delete --force',
    cause,
  });
}
