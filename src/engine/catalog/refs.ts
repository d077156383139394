import type { Context } from '../../lib/context.ts';
import { IntegrityError } from '../../lib/errors.ts';
import type { Ref, RefStore } from '../../stores/store.ts';

/** All names that can be listed; `onProblem` hears of a part that cannot. */
export async function refsOf(store: RefStore, onProblem: (error: IntegrityError) => void, c: Pick<Context, 'signal'>): Promise<Ref[]> {
  return await listed(store.listRefs(c), onProblem);
}

/** What comes before the IntegrityError by which a listing says that it is not whole. */
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
