import type { DockerClient } from './client.ts';
import type { ContainerInfo } from './containers.ts';

/** Bytes of a container's log that are looked at. */
const MAX_BYTES = 256 * 1024;
const MAX_LINE = 300;
const HEADER = 8;

/** The last lines that a container wrote, without blank ones and colors; empty where its log driver keeps none. */
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
    // No log is worth an error of its own: there is one to tell already.
    return [];
  }
  const all = Buffer.concat(pieces);
  return readableLines('Tty' in Config && Config.Tty === true ? all.toString('utf8') : textOf(all)).slice(-lines);
}

/** A text's lines as people can read them. */
export function readableLines(text: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colors and what else terminals obey is taken out.
  const plain = text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');
  return plain
    .split('\n')
    .map((line) => line.trimEnd().slice(0, MAX_LINE))
    .filter((line) => line.trim() !== '');
}

/** Both outputs in one: https://docs.docker.com/reference/api/engine/version/v1.43/#tag/Container/operation/ContainerAttach */
function textOf(frames: Buffer): string {
  const texts: Buffer[] = [];
  for (let at = 0; at + HEADER <= frames.length; ) {
    const size = frames.readUInt32BE(at + 4);
    texts.push(frames.subarray(at + HEADER, at + HEADER + size));
    at += HEADER + size;
  }
  return Buffer.concat(texts).toString('utf8');
}
