/*
 * `using` and `await using` throw a SuppressedError if both the work and its cleanup fail. `suppressed` is the first error, which users and callers
 * need; `error` is the later one.
 */

/** Returns the first error of a SuppressedError, and any other error unchanged. */
export function firstError(error: unknown): unknown {
  let first = error;
  while (isSuppressed(first)) first = first.suppressed;
  return first;
}

/** Returns the errors of the cleanup after the first error, in order. */
export function laterErrors(error: unknown): unknown[] {
  return inOrder(error).slice(1);
}

function inOrder(error: unknown): unknown[] {
  return isSuppressed(error) ? [...inOrder(error.suppressed), ...inOrder(error.error)] : [error];
}

/** Returns the result of `work`, or throws its first error. */
export async function throwingFirst<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw firstError(error);
  }
}

/** Checks properties, not the class: a bundler replaces the class, and each realm of a test runner has its own. */
function isSuppressed(error: unknown): error is SuppressedError {
  return typeof error === 'object' && error !== null && 'suppressed' in error && 'error' in error;
}
