import type { ArchivedBlob } from '../image/archive/reader.ts';
import type { Context } from '../lib/context.ts';
import { type ByteStream, hashCounter } from '../lib/streams/bytes.ts';
import { MAX_MANIFEST_BYTES, parseManifest } from '../manifest/parse.ts';
import type { BundleFile, Manifest } from '../manifest/schema.ts';
import type { Damage } from './errors.ts';
import { type Contents, contentsOf } from './manifest-files.ts';
import { readImages } from './read-images.ts';
import { type BundleSource, type OpenBundle, openBundle } from './source.ts';
import type { FileInBundle } from './tar-read.ts';

export interface ReadBundleOptions {
  /** Called before anything after the manifest is read; an error thrown by it ends the reading. */
  onManifest?(manifest: Manifest): Promise<void>;
}

export interface ReadBundle {
  /** As stored in the bundle: with `files`, without recipes and packs. */
  readonly manifest: Manifest;
}

/**
 * Reads a bundle in one pass: its metadata files, each image's layers and config, volumes and bind mounts. Read a blob before requesting the next
 * one, or leave it unread: its bytes are checked anyway. Blobs are verified only as far as they were read, so keep them invisible until this returns:
 * only then has every byte been compared with the manifest, and the whole file with the checksum beside it. Throws InputError for a file that is not
 * a bundle, UnsupportedError for a newer version, IntegrityError for a damaged bundle.
 */
export async function* readBundle(
  source: BundleSource,
  c: Context,
  options: ReadBundleOptions = {},
): AsyncGenerator<ArchivedBlob, ReadBundle> {
  let contents: Contents | undefined;
  await using bundle = await openBundle(source, () => contents?.files ?? [], c);
  const { damage, files } = bundle;
  const manifest = await readManifest(bundle);
  contents = contentsOf(manifest, damage);
  await options.onManifest?.(manifest);
  let read = 0;
  for await (const file of files) {
    const expected = nextFile(file, { contents, read, damage });
    read += 1;
    damage.place = file.path;
    const body = sharedBody(file, expected, damage);
    const services = contents.images.get(file.path);
    const digest = contents.blobs.get(file.path);
    if (services !== undefined) yield* readImages(body, { services, manifest, contents, damage, signal: c.signal });
    else if (digest !== undefined) {
      const damaged = (problem: string, cause?: unknown) => damage.error(problem, cause);
      yield { label: file.path, digest, size: file.size, open: () => body, damaged };
    }
    for await (const _ of body);
  }
  const missing = contents.files[read];
  if (missing !== undefined) throw damage.error(`the archive ends after it, but ${missing.path} is missing`);
  bundle.checkWhole();
  return { manifest };
}

/** Reads and checks a whole bundle without keeping anything. Throws the errors of `readBundle`. */
export async function verifyBundle(source: BundleSource, c: Context): Promise<ReadBundle> {
  const blobs = readBundle(source, c);
  for (;;) {
    const next = await blobs.next();
    if (next.done) return next.value;
    for await (const _ of next.value.open());
  }
}

async function readManifest({ files, damage, label }: OpenBundle): Promise<Manifest> {
  const first = await files.next();
  if (first.done) throw damage.notABundle('it is empty');
  const { size, body } = first.value;
  if (size > MAX_MANIFEST_BYTES) throw damage.error(`it has ${size} bytes, more than the limit of ${MAX_MANIFEST_BYTES}`);
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  if (bytes.length < size) throw damage.error('the archive is truncated');
  return parseManifest(bytes, `manifest.json of ${label}`);
}

/** Returns the expected entry. Files must follow the order of the manifest's list, each once and of the stated size. */
function nextFile(
  { path, size }: FileInBundle,
  { contents, read, damage }: { contents: Contents; read: number; damage: Damage },
): BundleFile {
  const expected = contents.files[read];
  if (expected?.path !== path) {
    const listed = contents.files.findIndex((file) => file.path === path);
    const shown = path.replaceAll(/[^\x20-\x7e]/g, '?');
    if (listed < 0) throw damage.error(`it is followed by '${shown}', which the manifest does not list`);
    throw damage.error(`it is followed by '${shown}' ${listed < read ? 'a second time' : `instead of ${expected?.path}`}`);
  }
  if (size !== expected.size) throw damage.error(`${path} has ${size} bytes instead of ${expected.size}`);
  return expected;
}

/** Returns a body that several readers may read in turn, each a part of it; throws at the end if the body does not match the manifest. */
function sharedBody(file: FileInBundle, { size, sha256 }: BundleFile, damage: Damage): ByteStream {
  const bytes = checkedBody();
  return { [Symbol.asyncIterator]: () => ({ next: () => bytes.next() }) };

  async function* checkedBody(): AsyncGenerator<Uint8Array> {
    const sum = hashCounter();
    for await (const piece of file.body) {
      sum.add(piece);
      yield piece;
    }
    const found = sum.done();
    if (found.size < size) throw damage.error('the archive is truncated');
    if (found.sha256 !== sha256) throw damage.error('its sha256 differs from the manifest');
  }
}
