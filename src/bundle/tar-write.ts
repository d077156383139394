import { TAR_END, tarHeader, tarPadding } from '../lib/codec/tar-header.ts';
import type { ByteStream } from '../lib/streams/bytes.ts';

export interface FileToWrite {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  open(): ByteStream;
}

/** Writes the files one after another. Throws the errors of `open`; the archive is then incomplete. */
export async function* writeTar(files: Iterable<FileToWrite>): AsyncGenerator<Uint8Array> {
  for (const { path, size, open } of files) {
    yield tarHeader({ path, size, type: 'file' });
    yield* open();
    if (tarPadding(size) > 0) yield new Uint8Array(tarPadding(size));
  }
  yield TAR_END;
}
