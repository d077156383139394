import { IntegrityError } from '../lib/errors.ts';
import type { Bytes } from '../lib/streams.ts';

/** The same bytes; what tar-stream and zlib say about bad ones becomes IntegrityError, and a cancelled read ends with the signal's reason. */
export async function* tellDamage(source: Bytes, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    throw damage(error, signal);
  }
}

/** tar-stream's errors have no code and zlib's begin with Z_ or ZSTD_; all others are of the source and stay as they are. */
export function damage(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  const { name, code, message } = error as NodeJS.ErrnoException;
  const damaged = name === 'Error' && (code === undefined || /^(Z_|ZSTD_|ERR_ZSTD)/.test(code));
  return damaged ? new IntegrityError(`the archive is damaged or cut off: ${message}`, { cause: error }) : error;
}
