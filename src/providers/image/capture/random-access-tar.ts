import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchiveMember } from '../../../image/archive/members.ts';
import type { TarSplitFile } from '../../../image/archive/tar-split.ts';
import { IntegrityError } from '../../../lib/errors.ts';
import { piecesOf } from '../../../lib/fs/file-pieces.ts';
import { withFileErrors } from '../../../lib/fs/fs-errors.ts';

interface Kept {
  readonly at: number;
  readonly size: number;
}

/**
 * Random access to the files of a one-pass tar stream: files that arrive before they are requested are buffered in a temporary file. It is never
 * larger than the layer and usually small, because most layers were written in the order in which the daemon reads them.
 */
export class RandomAccessTar implements AsyncDisposable {
  readonly #members: AsyncIterator<ArchiveMember>;
  readonly #kept = new Map<string, Kept>();
  /** First name of a file, by the name of a hard link to it. */
  readonly #links = new Map<string, string>();
  #spool: FileHandle | undefined;
  #spooled = 0;

  /** Paths of the members begin with the name of the folder. */
  constructor(members: AsyncIterable<ArchiveMember>) {
    this.#members = members[Symbol.asyncIterator]();
  }

  /** Read the result to its end before requesting the next file. Throws IntegrityError if no such file of that size exists. */
  async *read({ name, size }: TarSplitFile): AsyncGenerator<Uint8Array> {
    const path = clean(Buffer.from(name, 'latin1').toString());
    for (;;) {
      const kept = this.#kept.get(this.#links.get(path) ?? path);
      if (kept !== undefined) return yield* this.#fromSpool(path, kept, size);
      const next = await this.#members.next();
      if (next.done) throw new IntegrityError(`Docker's folder of the layer does not contain the file ${JSON.stringify(path)}`);
      const found = inFolder(next.value.path);
      if (next.value.type === 'link') this.#links.set(found, inFolder(next.value.linkTarget));
      if (next.value.type !== 'file') continue;
      if (found !== path) await this.#keep(found, next.value);
      else {
        if (next.value.size !== size) throw wrongSize(path, size);
        return yield* next.value.body;
      }
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#members.return?.();
    await this.#spool?.close();
  }

  async *#fromSpool(path: string, kept: Kept, size: number): AsyncGenerator<Uint8Array> {
    if (kept.size !== size) throw wrongSize(path, size);
    if (this.#spool !== undefined) yield* piecesOf(this.#spool, 'the temporary file', kept);
  }

  async #keep(path: string, { body, size }: ArchiveMember): Promise<void> {
    this.#kept.set(path, { at: this.#spooled, size });
    const spool = this.#spool ?? (await withFileErrors(`Cannot buffer part of the layer in ${tmpdir()}`, openUnnamed));
    this.#spool = spool;
    for await (const piece of body) {
      await withFileErrors(`Cannot buffer part of the layer in ${tmpdir()}`, () => writeAll(spool, piece, this.#spooled));
      this.#spooled += piece.length;
    }
  }
}

/** On a disk that has just become full, a write stores only a part; the next write fails. */
async function writeAll(file: FileHandle, piece: Uint8Array, position: number): Promise<void> {
  for (let at = 0; at < piece.length; ) at += (await file.write(piece, at, piece.length - at, position + at)).bytesWritten;
}

/** The file has no name, so the system deletes it when the process ends. */
async function openUnnamed(): Promise<FileHandle> {
  const path = join(tmpdir(), `vm-snapshot-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  await unlink(path);
  return file;
}

function inFolder(path: string): string {
  const cleaned = clean(path);
  return cleaned.slice(cleaned.indexOf('/') + 1);
}

function clean(path: string): string {
  return path
    .split('/')
    .filter((step) => step !== '' && step !== '.')
    .join('/');
}

function wrongSize(path: string, size: number): IntegrityError {
  return new IntegrityError(`${JSON.stringify(path)} is not a file of ${size} bytes`);
}
