import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import { fileError } from './fs-errors.ts';

const PIECE = 1024 * 1024;

/** A regular file in pieces of 1 MiB. Anything else under that name, links at its end included with `follow: false`, throws InputError. */
export async function* filePieces(
  path: string,
  { signal, follow = true }: { signal: AbortSignal; follow?: boolean },
): AsyncGenerator<Uint8Array> {
  await using file = await openRegular(path, { follow });
  yield* piecesOf(file, path, { signal });
}

/** As `filePieces`, for a file that is open, or a part of it: it can be read also when its name is gone. `path` is for messages. */
export async function* piecesOf(
  file: FileHandle,
  path: string,
  { at = 0, size = Number.POSITIVE_INFINITY, signal }: { at?: number; size?: number; signal?: AbortSignal },
): AsyncGenerator<Uint8Array> {
  try {
    for (let done = 0; done < size; ) {
      signal?.throwIfAborted();
      const piece = Buffer.allocUnsafeSlow(Math.min(PIECE, size - done));
      const { bytesRead } = await file.read(piece, 0, piece.length, at + done);
      if (bytesRead === 0) return;
      done += bytesRead;
      yield piece.subarray(0, bytesRead);
    }
  } catch (error) {
    throw fileError(error, `Cannot read ${path}`);
  }
}

export async function openRegular(path: string, { follow = true }: { follow?: boolean } = {}): Promise<FileHandle> {
  let file: FileHandle | undefined;
  try {
    // Without O_NONBLOCK a pipe under this name would hold us for ever.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | (follow ? 0 : constants.O_NOFOLLOW));
    if (!(await file.stat()).isFile()) throw new InputError(`Cannot read ${path}: it is not a regular file`);
    return file;
  } catch (error) {
    await file?.close();
    throw fileError(error, `Cannot read ${path}`);
  }
}
