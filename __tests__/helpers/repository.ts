import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietContext } from '../../src/lib/context.ts';
import { openRepository } from '../../src/repository/open.ts';
import type { BlobReader, Repository, RepositoryWriter, StoredBlob } from '../../src/repository/repository.ts';
import type { Store } from '../../src/stores/store.ts';
import { pieces, stream } from './tars.ts';

export const c = quietContext();

export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'vm-repository-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function newRepository(store: Store): Promise<Repository> {
  return await openRepository(store, { create: true, signal: c.signal });
}

export async function addBytes(writer: RepositoryWriter, bytes: Uint8Array, piece = 100_000): Promise<StoredBlob> {
  return await writer.add(stream(...pieces(bytes, piece)));
}

/** Stores these blobs in one write transaction. */
export async function store(repository: Repository, ...blobs: Uint8Array[]): Promise<{ blobs: StoredBlob[]; packs: readonly string[] }> {
  await using writer = await repository.writer(c);
  const stored: StoredBlob[] = [];
  for (const bytes of blobs) stored.push(await addBytes(writer, bytes));
  const { packs } = await writer.publish(stored);
  return { blobs: stored, packs };
}

export async function readBlob(reader: BlobReader, blob: StoredBlob): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const piece of reader.open(blob)) parts.push(Buffer.from(piece));
  return Buffer.concat(parts);
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
