import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Digest, fromHex } from '../../lib/digest.ts';
import { withFileErrors } from '../../lib/fs/fs-errors.ts';
import { processToken, tokenState } from '../../lib/fs/process-token.ts';
import { type ByteStream, hashCounter, tap } from '../../lib/streams/bytes.ts';

const PREFIX = 'vm-snapshot-spool-';
const PIECE = 1024 * 1024;

/** Storage on the local disk (TMPDIR) for what must be read before containers resume: no paused container waits for a network. */
export interface Spool extends AsyncDisposable {
  /** Stores the whole source. Throws ExhaustedError if the disk is full. */
  keep(source: ByteStream, signal: AbortSignal): Promise<Kept>;
}

export interface Kept {
  readonly digest: Digest;
  readonly size: number;
  /** Returns all bytes; can be called repeatedly. */
  open(): ByteStream;
}

/** Opens a spool in a folder of this process. Disposing deletes everything in it. */
export async function openSpool(): Promise<Spool> {
  const { path: folder, [Symbol.asyncDispose]: remove } = await workFolder();
  let count = 0;
  return {
    async keep(source, signal) {
      const path = join(folder, String(count++));
      const sum = hashCounter();
      await withFileErrors(`Cannot buffer a volume in ${tmpdir()}`, () =>
        pipeline(
          tap(source, (piece) => sum.add(piece)),
          createWriteStream(path, { mode: 0o600 }),
          { signal },
        ),
      );
      const { sha256, size } = sum.done();
      return { digest: fromHex(sha256), size, open: () => createReadStream(path, { highWaterMark: PIECE, signal }) };
    },
    [Symbol.asyncDispose]: remove,
  };
}

/** Creates a folder of this process on the local disk, accessible to its user only. Removes the folders of processes that have ended. */
export async function workFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  await removeAbandoned();
  const path = join(tmpdir(), `${PREFIX}${processToken()}`);
  await withFileErrors(`Cannot create ${path}`, () => mkdir(path, { mode: 0o700 }));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

async function removeAbandoned(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX) && tokenState(name.slice(PREFIX.length)) === 'dead');
  for (const name of names) await rm(join(tmpdir(), name), { recursive: true, force: true });
}
