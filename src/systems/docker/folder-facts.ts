import { extract, type Header } from 'tar-stream';
import type { DockerClient } from './client.ts';

export interface FolderFacts {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly mtime: Date;
}

/** A tar begins with the entry of the folder, whose header is never larger. */
const HEAD = 16 << 10;

/** Returns the metadata of a folder in a container, running or not, without reading the files in it. Throws NotFoundError. */
export async function folderFacts(
  docker: DockerClient,
  id: string,
  { path, signal }: { path: string; signal: AbortSignal },
): Promise<FolderFacts | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of docker.readContainer(id, path, { signal })) {
    pieces.push(piece);
    size += piece.length;
    if (size >= HEAD) break;
  }
  const header = await firstHeader(Buffer.concat(pieces));
  if (header === undefined) return undefined;
  const { mode = 0, uid = 0, gid = 0, mtime = new Date(0) } = header;
  return { mode: mode & 0o7777, uid, gid, mtime };
}

function firstHeader(head: Uint8Array): Promise<Header | undefined> {
  const reading = extract();
  return new Promise((resolve) => {
    reading.once('entry', (header) => {
      resolve(header);
      reading.destroy();
    });
    for (const end of ['error', 'close', 'finish'] as const) reading.on(end, () => resolve(undefined));
    reading.end(head);
  });
}
