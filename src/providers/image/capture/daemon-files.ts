import { join } from 'node:path';
import { IntegrityError } from '../../../lib/errors.ts';
import { openRegular, piecesOf } from '../../../lib/fs/file-pieces.ts';
import { replayInThread } from './tar-split-thread.ts';

/** The files in which a daemon keeps its images, beneath one folder of its own. Paths are relative to it, and made of nothing that strangers chose. */
export interface DaemonFiles extends AsyncDisposable {
  /** Several may be read at once. */
  readonly parallel: boolean;
  /** A small file as a whole. Throws NotFoundError, DeniedError, and IntegrityError beyond `limit` bytes. */
  read(path: string, limit: number): Promise<Buffer>;
  /** A large file. */
  open(path: string): Promise<DaemonFile>;
  /** The tar of a layer whose files lie in `folder`, by the record of tar-split. */
  replay(record: string, folder: string): AsyncIterable<Uint8Array>;
}

export interface DaemonFile {
  /** About how many bytes, where that is known. */
  readonly size?: number;
  /** Single use. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** For a process that may read them itself. What was opened stays readable when the daemon removes it. */
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
