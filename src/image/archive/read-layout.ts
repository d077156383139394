import { lstat, readdir, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, IntegrityError } from '../../lib/errors.ts';
import { filePieces } from '../../lib/fs/file-pieces.ts';
import { errnoOf, withFileErrors } from '../../lib/fs/fs-errors.ts';
import { once } from '../../lib/streams/bytes.ts';
import { blobPath } from '../oci.ts';
import { readOciDocument } from '../oci-documents.ts';
import type { ArchivedImage } from './contents.ts';
import { type ArchiveMember, MAX_DOCUMENT, MAX_MEMBERS } from './members.ts';
import { type ArchivedBlob, type ReadOptions, readMembers } from './reader.ts';

/**
 * Reads an OCI layout in a folder, a folder in skopeo's `dir:` format, or an unpacked Docker archive, under the same rules as an archive. Throws
 * InputError for any other folder.
 */
export async function* readLayoutFolder(folder: string, options: ReadOptions): AsyncGenerator<ArchivedBlob, { image: ArchivedImage }> {
  return yield* readMembers(folderMembers(folder, options.signal), options);
}

async function* folderMembers(folder: string, signal: AbortSignal): AsyncGenerator<ArchiveMember> {
  const names = await withFileErrors(`Cannot read ${folder}`, () => readdir(folder));
  if (names.includes('index.json')) yield* layoutMembers(folder, signal);
  else if (names.includes('manifest.json')) yield* allMembers(folder, signal);
  else throw strangeFolder(names);
}

/**
 * Yields only the files that the documents refer to, because layouts may share their blobs. Bazel's layouts contain links to blobs in a cache outside
 * the layout, so links are followed; every blob must then match its name, and is read once.
 */
async function* layoutMembers(folder: string, signal: AbortSignal): AsyncGenerator<ArchiveMember> {
  const queue = ['index.json', 'manifest.json'];
  const queued = new Set(queue);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    signal.throwIfAborted();
    const size = await sizeOf(join(folder, path), path);
    if (size === undefined) continue;
    const pieces = () => filePieces(join(folder, path), { signal });
    const bytes = size <= MAX_DOCUMENT ? await documentIn(pieces()) : undefined;
    for (const next of bytes === undefined ? [] : pathsIn(bytes)) {
      if (!queued.has(next) && queued.size < MAX_MEMBERS) queue.push(next);
      queued.add(next);
    }
    yield { path, type: 'file', size: bytes?.length ?? size, linkTarget: '', body: bytes === undefined ? pieces() : once(bytes) };
  }
}

/** Returns undefined for a missing file: a layout may contain only part of what its index names. */
async function sizeOf(whole: string, path: string): Promise<number | undefined> {
  try {
    const info = await stat(whole);
    if (!info.isFile()) throw new IntegrityError(`the layout's ${path} is neither a regular file nor a link to one`);
    return info.size;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function documentIn(pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array | undefined> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) {
    if (all.length === 0 && piece[0] !== 0x7b && piece[0] !== 0x5b) return undefined;
    all.push(piece);
  }
  return Buffer.concat(all);
}

/** Returns the paths that a document refers to. Docker's manifest.json refers to blobs too. */
function pathsIn(bytes: Uint8Array): string[] {
  const { children = [], image } = readOciDocument(bytes);
  return [...children, ...(image === undefined ? [] : [image.config, ...image.layers])].map(({ digest }) => blobPath(digest));
}

/** Yields links as ordinary members and does not follow them. */
async function* allMembers(folder: string, signal: AbortSignal): AsyncGenerator<ArchiveMember> {
  const found = await withFileErrors(`Cannot read ${folder}`, () => readdir(folder, { withFileTypes: true, recursive: true }));
  if (found.length > MAX_MEMBERS) throw new IntegrityError(`the folder contains more than ${MAX_MEMBERS} files`);
  const paths = found.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length));
  // manifest.json comes first, because it reveals a folder of another kind.
  for (const path of paths.sort((a, b) => Number(b === 'manifest.json') - Number(a === 'manifest.json') || (a < b ? -1 : 1))) {
    signal.throwIfAborted();
    const whole = join(folder, path);
    const info = await withFileErrors(`Cannot read ${whole}`, () => lstat(whole));
    const type = info.isFile() ? 'file' : info.isDirectory() ? 'directory' : info.isSymbolicLink() ? 'symlink' : 'other';
    const linkTarget = type === 'symlink' ? await readlink(whole) : '';
    yield { path, type, size: info.size, linkTarget, body: filePieces(whole, { signal, follow: false }) };
  }
}

function strangeFolder(names: readonly string[]): InputError {
  const hint = names.some((name) => /^(docker-)?compose\.ya?ml$/.test(name))
    ? 'To capture its Compose project, run in that folder: vm snapshot create <name>'
    : names.some((name) => /^(Docker|Container)file$/i.test(name))
      ? 'To build its Dockerfile, run: vm snapshot build <name> <folder>'
      : 'Use a tar that docker save wrote, or a folder with index.json and blobs (an OCI layout)';
  return new InputError('the folder is not an OCI layout: it has neither index.json nor manifest.json', { hint });
}
