import { IntegrityError, NotFoundError } from '../lib/errors.ts';

/** Referenced content that is in no known pack. Another index may know where a sweep moved it. */
export class MissingError extends IntegrityError {
  constructor(what: string, location: string, cause?: unknown) {
    super(`${what} is missing from ${location}`, { cause, hint: REPAIR_HINT });
  }
}

/** Hint for missing and corrupt content. */
export const REPAIR_HINT =
  'List all damage with: vm snapshot verify. Copy the missing data from another repository with vm snapshot verify --repair --from <location>, or create or import the snapshot again';

/** Returns whether the bytes that were read are corrupt. The stored bytes may still be intact. */
export function isCorruption(error: unknown): error is IntegrityError {
  return error instanceof IntegrityError && !(error instanceof MissingError);
}

/**
 * Returns a `catch` handler that maps NotFoundError to MissingError, because a missing pack is missing content. It rethrows all other
 * errors.
 */
export function toMissingChunkError(pack: string, location: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof NotFoundError ? new MissingError(`pack ${pack}`, location, error) : error;
  };
}

/**
 * Runs `read`, which reads and verifies something, and runs it once more if the bytes are corrupt, because a transfer can corrupt bytes
 * that are intact in the store. Throws the error of the second run, after calling `onDamage` if the bytes are corrupt again.
 */
export async function retryOnCorruption<T>(read: () => Promise<T>, onDamage: () => void = () => {}): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!isCorruption(error)) throw error;
  }
  try {
    return await read();
  } catch (error) {
    if (isCorruption(error)) onDamage();
    throw error;
  }
}
