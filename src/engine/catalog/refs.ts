import type { Context } from '../../lib/context.ts';
import { IntegrityError } from '../../lib/errors.ts';
import type { Ref, RefStore } from '../../stores/store.ts';

/** Returns all names that can be listed; `onProblem` is called if a part cannot. */
export async function refsOf(store: RefStore, onProblem: (error: IntegrityError) => void, c: Pick<Context, 'signal'>): Promise<Ref[]> {
  return await listed(store.listRefs(c), onProblem);
}

/** Returns the items up to the IntegrityError by which a listing reports that it is incomplete; `onProblem` is called with that error. */
export async function listed<T>(items: AsyncIterable<T>, onProblem: (error: IntegrityError) => void): Promise<T[]> {
  const found: T[] = [];
  try {
    for await (const item of items) found.push(item);
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    onProblem(error);
  }
  return found;
}
