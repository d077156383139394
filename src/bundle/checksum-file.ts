import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { IntegrityError } from '../lib/errors.ts';
import { filePieces } from '../lib/fs/file-pieces.ts';
import { errnoOf, fileError } from '../lib/fs/fs-errors.ts';

/* The checksum that lies beside a bundle, as `sha256sum` writes and checks it. */

export function sidecarOf(path: string): string {
  return `${path}.sha256`;
}

/** https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html: a backslash in a name is doubled and announced. */
export function sidecarLine(sha256: string, path: string): string {
  const name = basename(path);
  return name.includes('\\') ? `\\${sha256}  ${name.replaceAll('\\', '\\\\')}\n` : `${sha256}  ${name}\n`;
}

/** The sha256 that the bundle must have, undefined where no checksum lies beside it. Throws IntegrityError for one that cannot be read. */
export async function readSidecar(path: string, signal: AbortSignal): Promise<string | undefined> {
  const file = sidecarOf(path);
  const text = await beginningOf(file, signal);
  return text === undefined ? undefined : parseSidecar(text, { file, path });
}

/** The sha256 that the text of `file` says of `path`. Throws IntegrityError. */
export function parseSidecar(text: string, { file, path }: { file: string; path: string }): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const line = lines.length === 1 ? lines[0] : lines.find((candidate) => candidate.includes(basename(path)));
  const sha256 = /^\\?([0-9a-f]{64})(\s|$)/i.exec(line ?? '')?.[1] ?? /^SHA256 \(.*\) = ([0-9a-f]{64})$/i.exec(line ?? '')?.[1];
  if (sha256 !== undefined) return sha256.toLowerCase();
  throw new IntegrityError(`${file} holds no sha256 checksum of ${basename(path)}`, {
    hint: 'Get it again from where the bundle came, or remove it',
  });
}

/** Of a file that should be one line the first piece is more than enough; undefined where there is none. */
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
