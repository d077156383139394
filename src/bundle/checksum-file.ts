import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { IntegrityError } from '../lib/errors.ts';
import { filePieces } from '../lib/fs/file-pieces.ts';
import { errnoOf, fileError } from '../lib/fs/fs-errors.ts';

/* The checksum file beside a bundle, as `sha256sum` writes and checks it. */

export function sidecarOf(path: string): string {
  return `${path}.sha256`;
}

/**
 * Returns the line as `sha256sum` writes it: backslashes in a name are doubled, and a leading backslash marks such a line.
 * https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html
 */
export function sidecarLine(sha256: string, path: string): string {
  const name = basename(path);
  return name.includes('\\') ? `\\${sha256}  ${name.replaceAll('\\', '\\\\')}\n` : `${sha256}  ${name}\n`;
}

/** Returns the sha256 that the bundle must have, or undefined without a checksum file. Throws IntegrityError if the file is unreadable. */
export async function readSidecar(path: string, signal: AbortSignal): Promise<string | undefined> {
  const file = sidecarOf(path);
  const text = await beginningOf(file, signal);
  return text === undefined ? undefined : parseSidecar(text, { file, path });
}

/** Returns the sha256 of `path` stated in the text of `file`. Throws IntegrityError if the text contains none. */
export function parseSidecar(text: string, { file, path }: { file: string; path: string }): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const line = lines.length === 1 ? lines[0] : lines.find((candidate) => candidate.includes(basename(path)));
  const sha256 = /^\\?([0-9a-f]{64})(\s|$)/i.exec(line ?? '')?.[1] ?? /^SHA256 \(.*\) = ([0-9a-f]{64})$/i.exec(line ?? '')?.[1];
  if (sha256 !== undefined) return sha256.toLowerCase();
  throw new IntegrityError(`${file} does not contain a sha256 checksum of ${basename(path)}`, {
    hint: 'Download it again, or remove it',
  });
}

/** Returns the first chunk, which is more than enough for a file of one line, or undefined if the file does not exist. */
async function beginningOf(file: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    await stat(file);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw fileError(error, `Cannot read ${file}`);
  }
  for await (const piece of filePieces(file, { signal })) return Buffer.from(piece).toString('latin1');
  return '';
}
