import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../lib/errors.ts';
import { filePieces } from '../lib/file-pieces.ts';
import type { ArchivedImage } from './archive-contents.ts';
import { type ArchivedBlob, type ArchiveMember, type ReadOptions, readMembers } from './archive-pass.ts';

/** Reads an OCI layout that lies in a folder, under the same rules as an archive. Links in it are not followed. */
export async function* readLayoutFolder(folder: string, options: ReadOptions): AsyncGenerator<ArchivedBlob, { image: ArchivedImage }> {
  return yield* readMembers(folderMembers(folder, options.signal), options);
}

/** The documents that name images, then the blobs by their digest. */
async function* folderMembers(folder: string, signal: AbortSignal): AsyncGenerator<ArchiveMember> {
  const names = await readdir(folder);
  const missing = ['index.json', 'blobs'].find((name) => !names.includes(name));
  if (missing !== undefined) {
    throw new InputError(`${folder} is no OCI layout: it has no ${missing}`, {
      hint: 'Give a tar that `docker save` wrote, or a folder with index.json and blobs',
    });
  }
  for (const path of ['index.json', 'manifest.json'].filter((name) => names.includes(name))) yield member(path);
  const blobs = await readdir(join(folder, 'blobs', 'sha256'));
  for (const name of blobs.sort()) yield member(`blobs/sha256/${name}`);

  async function member(path: string): Promise<ArchiveMember> {
    const info = await lstat(join(folder, path));
    signal.throwIfAborted();
    return {
      path,
      type: info.isFile() ? 'file' : info.isDirectory() ? 'directory' : 'other',
      size: info.size,
      linkTarget: '',
      body: filePieces(join(folder, path), { signal, follow: false }),
    };
  }
}
