import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import { fileError } from './fs-errors.ts';

const PIECE = 1024 * 1024;

/**
 * Yields a regular file in pieces of 1 MiB. Throws InputError for any other type of file, and with `follow: false` rejects a link as the last
 * component.
 */
export async function* filePieces(
  path: string,
  { signal, follow = true }: { signal: AbortSignal; follow?: boolean },
): AsyncGenerator<Uint8Array> {
  await using file = await openRegular(path, { follow });
  yield* piecesOf(file, path, { signal });
}

/** Like `filePieces`, for an open file or a part of it, which may already be deleted. `path` is used in errors. */
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

/** Opens a regular file for reading. Throws like `filePieces`. */
export async function openRegular(path: string, { follow = true }: { follow?: boolean } = {}): Promise<FileHandle> {
  let file: FileHandle | undefined;
  try {
    // Without O_NONBLOCK, opening a named pipe would block forever.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | (follow ? 0 : constants.O_NOFOLLOW));
    if (!(await file.stat()).isFile()) throw new InputError(`Cannot read ${path}: it is not a regular file`);
    return file;
  } catch (error) {
    await file?.close();
    throw fileError(error, `Cannot read ${path}`);
  }
}
