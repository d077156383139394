import { IntegrityError } from '../lib/errors.ts';
import { shown } from './archive/members.ts';

/** What damage inside a member, or behind the last one, is reported with. */
export function damagedIn(path: string | undefined): (problem: string, cause?: unknown) => IntegrityError {
  const place = path === undefined ? 'the archive' : `the archive's member ${shown(path)}`;
  return (problem, cause) => new IntegrityError(`${place} is damaged: ${problem}`, cause === undefined ? {} : { cause });
}

/**
 * What a reader of a tar threw: tar-stream's errors have no code, and what they say is for programmers. All others are of the source and stay
 * as they are; a cancelled read ends with the signal's reason.
 */
export function damage(error: unknown, path: string | undefined, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name !== 'Error' || code !== undefined) return error;
  const problem = /unexpected end/i.test(message) ? 'it is cut off' : 'no member of a tar follows';
  return damagedIn(path)(problem, error);
}
