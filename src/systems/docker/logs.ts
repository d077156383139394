import type { DockerClient } from './client.ts';
import type { ContainerInfo } from './containers.ts';

/** Maximum number of bytes of a container's log to read. */
const MAX_BYTES = 256 * 1024;
const MAX_LINE = 300;
const HEADER = 8;

/** Returns the last lines that a container wrote, without blank lines and colors. Empty if its log driver keeps no logs. */
export async function lastLogLines(
  docker: DockerClient,
  { Id, Name, Config }: Pick<ContainerInfo, 'Id' | 'Name'> & { readonly Config: object },
  { lines, signal }: { lines: number; signal: AbortSignal },
): Promise<string[]> {
  const query = { stdout: true, stderr: true, tail: String(lines) };
  const what = `read the log of ${Name.slice(1)}`;
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of docker.bytes({ method: 'GET', path: `/containers/${Id}/logs`, query, what, signal })) {
      pieces.push(piece);
      size += piece.length;
      if (size > MAX_BYTES) break;
    }
  } catch {
    // A missing log is not worth an error: the caller is already reporting another one.
    return [];
  }
  const all = Buffer.concat(pieces);
  return readableLines('Tty' in Config && Config.Tty === true ? all.toString('utf8') : textOf(all)).slice(-lines);
}

/** Splits a text into human-readable lines: removes colors, control characters and blank lines, and cuts each line to 300 characters. */
export function readableLines(text: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the patterns match colors and other terminal control sequences.
  const plain = text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');
  return plain
    .split('\n')
    .map((line) => line.trimEnd().slice(0, MAX_LINE))
    .filter((line) => line.trim() !== '');
}

/**
 * Removes the frame headers from the interleaved outputs:
 * https://docs.docker.com/reference/api/engine/version/v1.43/#tag/Container/operation/ContainerAttach
 */
function textOf(frames: Buffer): string {
  const texts: Buffer[] = [];
  for (let at = 0; at + HEADER <= frames.length; ) {
    const size = frames.readUInt32BE(at + 4);
    texts.push(frames.subarray(at + HEADER, at + HEADER + size));
    at += HEADER + size;
  }
  return Buffer.concat(texts).toString('utf8');
}
