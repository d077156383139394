import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { InputError } from './errors.ts';
import { fileError } from './fs-errors.ts';

const PIECE = 1024 * 1024;

/** A regular file in pieces of 1 MiB. Anything else under that name, links at its end included with `follow: false`, throws InputError. */
export async function* filePieces(
  path: string,
  { signal, follow = true }: { signal: AbortSignal; follow?: boolean },
): AsyncGenerator<Uint8Array> {
  try {
    // Without O_NONBLOCK a pipe under this name would hold us for ever.
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | (follow ? 0 : constants.O_NOFOLLOW));
    if (!(await file.stat()).isFile()) throw new InputError(`Cannot read ${path}: it is not a regular file`);
    for (;;) {
      signal.throwIfAborted();
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(PIECE), 0, PIECE, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (error) {
    throw fileError(error, `Cannot read ${path}`);
  }
}
