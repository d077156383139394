import type { Context } from '../../lib/context.ts';
import { digestOf } from '../../lib/digest.ts';
import { IntegrityError, NotFoundError } from '../../lib/errors.ts';
import { displayRef } from '../../manifest/name.ts';
import { MissingError, REPAIR_HINT } from '../../repository/errors.ts';
import type { Store } from '../../stores/store.ts';
import { toMissingError } from './loss-errors.ts';
import type { Snapshot } from './types.ts';

/**
 * Runs `work`, which reads a snapshot's content in `store`, and maps missing or corrupt content to IntegrityError with the name of the snapshot, or
 * to NotFoundError if the snapshot was deleted or replaced meanwhile. On a store that evicts objects, both are a NotFoundError.
 */
export async function withReadErrors<T>(snapshot: Snapshot, store: Store, work: () => Promise<T>, c: Context): Promise<T> {
  const { ref, digest, held: expected = digest } = snapshot;
  try {
    return await work();
  } catch (error) {
    const explained = await toMissingError(error, snapshot, { store, c });
    if (!(explained instanceof IntegrityError)) throw explained;
    const name = displayRef(ref);
    const fields = { project: ref.project, name: ref.name };
    if (!(explained instanceof MissingError)) {
      throw new IntegrityError(`Snapshot '${name}' is damaged: ${explained.message}`, { hint: REPAIR_HINT, fields, cause: error });
    }
    const held = await store.read(ref, c);
    if (held === undefined || digestOf(held) !== expected) {
      throw new NotFoundError(`Snapshot '${name}' was removed or replaced while it was being read`, {
        hint: 'List the existing snapshots with: vm snapshot list',
        cause: error,
      });
    }
    throw new IntegrityError(`Snapshot '${name}' is incomplete: ${explained.message}`, {
      hint: REPAIR_HINT,
      fields,
      cause: error,
    });
  }
}
