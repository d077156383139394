import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { IntegrityError } from '../lib/errors.ts';
import { fileError } from '../lib/fs-errors.ts';

/* The checksum that lies beside a bundle, as `sha256sum` writes and checks it. */

const MAX_SIDECAR = 64 * 1024;

export function sidecarOf(path: string): string {
  return `${path}.sha256`;
}

/** https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html: a backslash in a name is doubled and announced. */
export function sidecarLine(sha256: string, path: string): string {
  const name = basename(path);
  return name.includes('\\') ? `\\${sha256}  ${name.replaceAll('\\', '\\\\')}\n` : `${sha256}  ${name}\n`;
}

/** The sha256 that the bundle must have, undefined where no checksum lies beside it. Throws IntegrityError for one that cannot be read. */
export async function readSidecar(path: string): Promise<string | undefined> {
  const file = sidecarOf(path);
  let text: string;
  try {
    text = (await readFile(file)).subarray(0, MAX_SIDECAR).toString('latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileError(error, `Cannot read ${file}`);
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const line = lines.length === 1 ? lines[0] : lines.find((candidate) => candidate.includes(basename(path)));
  const sha256 = /^\\?([0-9a-f]{64})(\s|$)/i.exec(line ?? '')?.[1] ?? /^SHA256 \(.*\) = ([0-9a-f]{64})$/i.exec(line ?? '')?.[1];
  if (sha256 !== undefined) return sha256.toLowerCase();
  throw new IntegrityError(`${file} holds no sha256 checksum of ${basename(path)}`, {
    hint: 'Get it again from where the bundle came, or remove it',
  });
}
