import { randomUUID } from 'node:crypto';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IntegrityError } from '../../lib/errors.ts';
import { withFileErrors } from '../../lib/fs/fs-errors.ts';
import type { ByteRange } from '../store.ts';
import type { CacheEntry } from './transport.ts';

/** Larger bodies are stored on disk. */
const SMALL = 1 << 20;

/** Entries that a job has written and may not read back from the service: a save reads some of them again. Files are deleted on disposal. */
export class WrittenEntries implements AsyncDisposable {
  readonly #parent: string;
  #folder: Promise<string> | undefined;

  /** `parent`: the folder for the files. */
  constructor(parent: string = tmpdir()) {
    this.#parent = parent;
  }

  /** Throws ExhaustedError if the disk is full. */
  async keep(key: string, body: readonly Uint8Array[]): Promise<CacheEntry> {
    const size = body.reduce((sum, { length }) => sum + length, 0);
    if (size <= SMALL) return inMemory(key, Buffer.concat(body));
    return await withFileErrors(`Cannot store saved objects in ${this.#parent}`, async () => {
      this.#folder ??= mkdtemp(join(this.#parent, 'vm-written-'));
      const path = join(await this.#folder, randomUUID());
      await writeFile(path, body);
      return onDisk(key, { path, size });
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#folder !== undefined) await rm(await this.#folder, { recursive: true, force: true });
  }
}

function inMemory(key: string, bytes: Buffer): CacheEntry {
  return {
    key,
    size: async () => bytes.length,
    read: async ({ start, length }) => bytes.subarray(start, start + length),
    readAll: async (max) => (bytes.length <= max ? bytes : undefined),
  };
}

function onDisk(key: string, { path, size }: { path: string; size: number }): CacheEntry {
  return {
    key,
    size: async () => size,
    async read({ start, length }: ByteRange) {
      await using file = await open(path);
      const bytes = Buffer.allocUnsafeSlow(length);
      const { bytesRead } = await file.read(bytes, 0, length, start);
      if (bytesRead < length) throw new IntegrityError(`${key} is too short: ${start + length} bytes are needed`);
      return bytes;
    },
    readAll: async (max) => (size <= max ? await readFile(path) : undefined),
  };
}
