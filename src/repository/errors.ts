import { IntegrityError, NotFoundError } from '../lib/errors.ts';

/** Content that something leads to is in no pack that is known here. Another index may know where a sweep moved it. */
export class MissingError extends IntegrityError {
  constructor(what: string, location: string, cause?: unknown) {
    super(`${what} is missing from ${location}`, { cause, hint: REPAIR_HINT });
  }
}

/** What to do about content that is missing or wrong. */
export const REPAIR_HINT =
  'See all that is damaged with: vm snapshot verify. Bring it back from a repository that has it with vm snapshot verify --repair --from <location>, or create or import the snapshot again';

/** Bytes that arrived are not what they must be: the ones that are stored may be right. */
export function isCorruption(error: unknown): error is IntegrityError {
  return error instanceof IntegrityError && !(error instanceof MissingError);
}

/** For a `catch`: a pack that is not there is missing content. */
export function toMissingChunkError(pack: string, location: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof NotFoundError ? new MissingError(`pack ${pack}`, location, error) : error;
  };
}

/**
 * Reads and checks something. What is wrong is read once more before it is called damaged: a transfer can spoil bytes that are right where
 * they are stored. Throws what the second reading throws, and says before when that is damage.
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
