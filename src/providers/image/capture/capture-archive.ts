import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { stdin } from 'node:process';
import type { ArchivedImage } from '../../../image/archive/contents.ts';
import { readArchive } from '../../../image/archive/read-archive.ts';
import { readLayoutFolder } from '../../../image/archive/read-layout.ts';
import type { Context } from '../../../lib/context.ts';
import { InputError, IntegrityError, NotFoundError } from '../../../lib/errors.ts';
import { withFileErrors } from '../../../lib/fs/fs-errors.ts';
import type { ByteStream } from '../../../lib/streams/bytes.ts';
import { normalizePlatform, platformMatches } from '../../../manifest/platform.ts';
import type { CapturedBlob, CaptureOptions, CaptureResult, ImageTarget } from '../../provider.ts';
import { toCapturedImage } from '../captured-image.ts';

type ArchiveRef = Extract<ImageTarget, { kind: 'archive' }>;

/** Bytes. The default of streams, 64 KiB, costs a quarter of the speed. */
const PIECE = 1024 * 1024;
const STDIN = '-';

/**
 * Captures an archive created by another program: a tar, possibly compressed or from a pipe, or a folder. Needs no daemon. Errors about its
 * contents name the archive.
 */
export async function* captureArchive(
  { path, platform, ref }: ArchiveRef,
  { holds, onSize, c }: CaptureOptions & { c: Context },
): AsyncGenerator<CapturedBlob, CaptureResult> {
  const { signal } = c;
  const label = path === STDIN ? 'standard input' : basename(path);
  const accepts = platform === undefined ? undefined : (found: string) => platformMatches(normalizePlatform(found), platform);
  const reading = await open();
  try {
    for (;;) {
      const next = await naming(label, reading.next());
      if (next.done) return toCapturedImage({ ...next.value.image, platform: normalizePlatform(next.value.image.platform) });
      yield named(next.value, label);
    }
  } finally {
    await reading.return(undefined as never);
  }

  async function open(): Promise<AsyncGenerator<CapturedBlob, { image: ArchivedImage }>> {
    const options = { holds, signal, accepts, ref };
    if (path === STDIN) {
      if (stdin.isTTY)
        throw new InputError('Nothing is piped to standard input', {
          hint: 'Pipe an archive, e.g. docker save app:1 | vm snapshot create app --archive -',
        });
      return readArchive(stdin as ByteStream, options);
    }
    const info = await withFileErrors(`Cannot read the archive ${path}`, () => stat(path));
    if (info.isDirectory()) return readLayoutFolder(path, options);
    if (!info.isFile() && !info.isFIFO() && !info.isCharacterDevice())
      throw new InputError(`${path} is neither a file, a pipe nor a folder`);
    if (info.isFile()) await onSize?.(info.size);
    return readArchive(createReadStream(path, { highWaterMark: PIECE, signal }), options);
  }
}

function named(blob: CapturedBlob, label: string): CapturedBlob {
  return {
    ...blob,
    open: (expectedDigest) => namingAll(label, blob.open(expectedDigest)),
    damaged: (problem, cause) => explain(blob.damaged?.(problem, cause) ?? new IntegrityError(problem, { cause }), label),
  };
}

async function* namingAll(label: string, bytes: ByteStream): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  for (let next = await naming(label, iterator.next()); !next.done; next = await naming(label, iterator.next())) yield next.value;
}

async function naming<T>(label: string, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    throw explain(error, label);
  }
}

/** Adds the file's name to errors about its bytes; errors of the file system already contain it. */
function explain(error: unknown, label: string): Error {
  for (const Kind of [IntegrityError, InputError, NotFoundError]) {
    if (!(error instanceof Kind) || error.message.startsWith('Cannot ')) continue;
    const hint = error.texts.hint ?? (error instanceof IntegrityError ? 'Save it again, or download it again' : undefined);
    return new Kind(`Cannot read ${label}: ${error.message}`, {
      cause: error,
      fields: { ...error.fields, file: label },
      ...(hint && { hint }),
    });
  }
  return error as Error;
}
