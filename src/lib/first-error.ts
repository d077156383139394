/*
 * `using` and `await using` throw a SuppressedError where both the work and the clearing up after it fail. Its `suppressed` is what failed first, which
 * is what people and callers need to know; its `error` is what failed after that.
 */

/** The error that came first; every other error as it is. */
export function firstError(error: unknown): unknown {
  let first = error;
  while (isSuppressed(first)) first = first.suppressed;
  return first;
}

/** What failed while clearing up after the first error, in this order. */
export function laterErrors(error: unknown): unknown[] {
  return inOrder(error).slice(1);
}

function inOrder(error: unknown): unknown[] {
  return isSuppressed(error) ? [...inOrder(error.suppressed), ...inOrder(error.error)] : [error];
}

/** Returns what `work` returns. Throws the error that came first. */
export async function throwingFirst<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw firstError(error);
  }
}

/** By its properties: a bundler replaces the class, and each realm of a test runner has another one. */
function isSuppressed(error: unknown): error is SuppressedError {
  return typeof error === 'object' && error !== null && 'suppressed' in error && 'error' in error;
}
