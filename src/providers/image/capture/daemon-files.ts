import { join } from 'node:path';
import { IntegrityError } from '../../../lib/errors.ts';
import { openRegular, piecesOf } from '../../../lib/fs/file-pieces.ts';
import { replayInThread } from './tar-split-thread.ts';

/** Files in which a daemon keeps its images, below one of its folders. Paths are relative to that folder and contain no untrusted input. */
export interface DaemonFiles extends AsyncDisposable {
  /** Several files may be read at once. */
  readonly parallel: boolean;
  /** Reads a small file as a whole. Throws NotFoundError, DeniedError, and IntegrityError beyond `limit` bytes. */
  read(path: string, limit: number): Promise<Buffer>;
  /** Opens a large file. */
  open(path: string): Promise<DaemonFile>;
  /** Returns the tar of a layer whose files are in `folder`, reassembled from its tar-split record. */
  replay(record: string, folder: string): AsyncIterable<Uint8Array>;
}

export interface DaemonFile {
  /** Approximate number of bytes, if known. */
  readonly size?: number;
  /** Single use. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** For a process that may read the files itself. Opened files stay readable after the daemon removes them. */
export function localFiles(root: string, { signal }: { signal: AbortSignal }): DaemonFiles {
  const opened = new AsyncDisposableStack();
  return {
    parallel: true,
    async read(path, limit) {
      await using file = await openRegular(join(root, path), { follow: false });
      const { size } = await file.stat();
      if (size > limit) throw new IntegrityError(`${path} is larger than ${limit} bytes`);
      return await file.readFile();
    },
    async open(path) {
      const file = opened.use(await openRegular(join(root, path), { follow: false }));
      return { size: (await file.stat()).size, bytes: () => piecesOf(file, join(root, path), { signal }) };
    },
    replay: (record, folder) => replayInThread({ record: join(root, record), folder: join(root, folder) }, { signal }),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}
