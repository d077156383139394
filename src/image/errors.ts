import { IntegrityError } from '../lib/errors.ts';
import { shown } from './archive/members.ts';

/** Returns a factory of errors for damage inside a member, or, without `path`, between or after members. */
export function damagedIn(path: string | undefined): (problem: string, cause?: unknown) => IntegrityError {
  const place = path === undefined ? 'the archive' : `the archive's member ${shown(path)}`;
  return (problem, cause) => new IntegrityError(`${place} is damaged: ${problem}`, cause === undefined ? {} : { cause });
}

/**
 * Maps an error of a tar reader: tar-stream's errors have no code, and their messages are meant for programmers. All other errors come from the
 * source and are returned unchanged; a cancelled read returns the signal's reason.
 */
export function damage(error: unknown, path: string | undefined, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name !== 'Error' || code !== undefined) return error;
  const problem = /unexpected end/i.test(message) ? 'it is truncated' : 'the next bytes are not a tar entry';
  return damagedIn(path)(problem, error);
}
