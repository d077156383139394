import { Readable } from 'node:stream';
import { extract, pack } from 'tar-stream';
import { IntegrityError, NotFoundError } from '../../../lib/errors.ts';
import type { DockerClient } from '../client.ts';
import { putFiles } from './holders.ts';

/*
 * A note about started work, stored in a container of the daemon so that every client of the daemon finds it. Writes alternate between two files, so
 * that an interrupted write leaves the previous note intact.
 */

type Signal = { readonly signal: AbortSignal };

const MAX_NOTE = 64 << 20;
const FILES = ['vm-snapshot-note.0', 'vm-snapshot-note.1'] as const;

interface Written {
  readonly number: number;
  readonly entry: unknown;
}

/** Replaces the note. `number` must increase with each write of a note. */
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

/** Returns the latest note and its number, or undefined if no note can be read. */
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
    // Not written yet, or truncated.
    if (error instanceof NotFoundError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
