import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZIP_MAGIC, zipEntries } from '../lib/codec/zip-file.ts';
import { InputError } from '../lib/errors.ts';
import { withFileErrors } from '../lib/fs/fs-errors.ts';
import type { ByteStream } from '../lib/streams/bytes.ts';
import { peek } from '../lib/streams/peek.ts';
import { parseSidecar, sidecarOf } from './checksum-file.ts';
import type { StoredBundle } from './targets/types.ts';

const MAX_SIDECAR = 64 * 1024;

/**
 * Returns the bundle inside a zip, as GitHub's web page and older uploads produce it; any other file is returned unchanged. A zip is read from its
 * end, so a stream is first saved to disk; `onCleanup` receives the function that removes the copy.
 */
export async function unzipped(
  stored: StoredBundle,
  { path, signal, onCleanup }: { path?: string; signal: AbortSignal; onCleanup: (work: () => Promise<void>) => void },
): Promise<StoredBundle> {
  const { head, all } = await peek(stored.pieces, ZIP_MAGIC.length);
  if (Buffer.compare(head, ZIP_MAGIC) !== 0) return { ...stored, pieces: all };
  if (path !== undefined) {
    await all.return();
    return await bundleIn(path, signal);
  }
  const folder = await withFileErrors(`Cannot create a folder in ${tmpdir()}`, () => mkdtemp(join(tmpdir(), 'vm-zip-')));
  onCleanup(() => rm(folder, { recursive: true, force: true }));
  const spooled = join(folder, basename(stored.label).replace(/(\.zip)?$/i, '.zip'));
  await withFileErrors(`Cannot write ${spooled}`, () => pipeline(all, createWriteStream(spooled), { signal }));
  return await bundleIn(spooled, signal);
}

/** Expects one file, optionally with its checksum beside it. Throws InputError for a zip with other contents. */
async function bundleIn(path: string, signal: AbortSignal): Promise<StoredBundle> {
  const files = (await zipEntries(path)).filter(({ name }) => !name.endsWith('/'));
  const bundles = files.filter(({ name }) => !name.endsWith('.sha256'));
  const [bundle] = bundles;
  if (bundle === undefined || bundles.length > 1 || !/\.(tar|t?gz|zstd?|tzst|t?xz|t?bz2)$/i.test(bundle.name)) {
    const folder = files.some(({ name }) => basename(name) === 'manifest.json');
    throw new InputError(
      `${basename(path)} is a zip that does not contain a bundle: it contains ${files.length === 1 ? 'one file' : `${files.length} files`}`,
      {
        hint: folder ? 'Unzip it and import the folder' : 'Use a file that vm snapshot export wrote',
      },
    );
  }
  const label = basename(bundle.name);
  const sidecar = files.find(({ name, size }) => name === sidecarOf(bundle.name) && size <= MAX_SIDECAR);
  const line = sidecar && (await textOf(sidecar.open(signal)));
  const sha256 = line === undefined ? undefined : parseSidecar(line, { file: sidecarOf(label), path: label });
  return { label, pieces: bundle.open(signal), size: bundle.size, ...(sha256 !== undefined && { sha256 }) };
}

async function textOf(pieces: ByteStream): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += Buffer.from(piece).toString('latin1');
  return text;
}
