import { Readable } from 'node:stream';
import { extract, pack } from 'tar-stream';
import { filesOf } from './images.ts';
import { type FakeContainer, type FakeDocker, type Files, Refusal } from './state.ts';

/* `docker cp` and `docker import` for plain files at the top of a container or an image. */

export async function filesIn(tar: AsyncIterable<Uint8Array>): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const entries = extract();

  Readable.from(tar).pipe(entries);
  for await (const entry of entries) {
    const pieces: Uint8Array[] = [];
    for await (const piece of entry as AsyncIterable<Uint8Array>) pieces.push(piece);
    if (entry.header.type === 'file') files.set(`/${entry.header.name}`, Buffer.concat(pieces));
  }
  return files;
}

/** `isTorn`: the sender was killed meanwhile, and only half of each file arrived. */
export function putFiles(container: FakeContainer, files: Files, { isTorn }: { isTorn: boolean }): void {
  for (const [path, bytes] of files) container.layer.set(path, isTorn ? bytes.subarray(0, bytes.length >> 1) : bytes);
}

export function getFiles(docker: FakeDocker, container: FakeContainer, path: string): Readable {
  const tar = pack();
  const bytes = filesOf(docker, container).get(path);
  if (path === '/') tar.entry({ name: '/', type: 'directory', mode: 0o755 });
  else if (bytes === undefined) throw new Refusal(404, `Could not find the file ${path} in container ${container.id}`);
  else tar.entry({ name: path.slice(1) }, bytes);
  tar.finalize();
  return Readable.from(tar as unknown as AsyncIterable<Uint8Array>);
}
