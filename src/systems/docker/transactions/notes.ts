import { Readable } from 'node:stream';
import { extract, pack } from 'tar-stream';
import { IntegrityError, NotFoundError } from '../../../lib/errors.ts';
import type { DockerClient } from '../client.ts';
import { putFiles } from './holders.ts';

/*
 * A note in a container of the daemon, about work that has begun: whoever uses this daemon finds it. There are two files, written in turn,
 * so that a write that was cut off leaves the one before.
 */

type Signal = { readonly signal: AbortSignal };

const MAX_NOTE = 64 << 20;
const FILES = ['vm-snapshot-note.0', 'vm-snapshot-note.1'] as const;

interface Written {
  readonly number: number;
  readonly entry: unknown;
}

/** Writes what the note says from now on; numbers of a note's writes grow. */
export async function writeNote(
  docker: DockerClient,
  container: string,
  { number, entry, signal }: Signal & { number: number; entry: object },
): Promise<void> {
  const tar = pack();
  const text = `${JSON.stringify({ number, entry } satisfies Written)}\n`;
  tar.entry({ name: FILES[number % FILES.length] as string, mode: 0o600 }, text);
  tar.finalize();
  await putFiles(docker, container, { tar: tar as unknown as AsyncIterable<Uint8Array>, signal });
}

/** What was written last, and its number; undefined where nothing can be read. */
export async function readNote(docker: DockerClient, container: string, { signal }: Signal): Promise<Written | undefined> {
  const found = await Promise.all(FILES.map((file) => readFile(docker, container, { file, signal })));
  return found.filter((written) => written !== undefined).sort((a, b) => b.number - a.number)[0];
}

async function readFile(
  docker: DockerClient,
  container: string,
  { file, signal }: Signal & { file: string },
): Promise<Written | undefined> {
  try {
    const tar = extract();
    const reading = Readable.from(docker.readContainer(container, `/${file}`, { signal }));
    reading.once('error', (error) => tar.destroy(error)).pipe(tar);
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const entry of tar) {
      for await (const piece of entry as AsyncIterable<Uint8Array>) {
        size += piece.length;
        if (size > MAX_NOTE) throw new IntegrityError(`the note in container ${container} is larger than ${MAX_NOTE} bytes`);
        pieces.push(piece);
      }
    }
    const { number, entry } = JSON.parse(Buffer.concat(pieces).toString('utf8')) as Written;
    return Number.isSafeInteger(number) ? { number, entry } : undefined;
  } catch (error) {
    // Not written yet, or cut off.
    if (error instanceof NotFoundError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
