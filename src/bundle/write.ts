import { archiveSize, writeArchive } from '../image/archive/write-archive.ts';
import type { Context, ProgressTask } from '../lib/context.ts';
import type { Digest } from '../lib/digest.ts';
import { InputError, IntegrityError } from '../lib/errors.ts';
import { type ByteStream, hashCounter, once, tap } from '../lib/streams/bytes.ts';
import { redactLocation } from '../lib/text/location.ts';
import type { Manifest } from '../manifest/schema.ts';
import { serializeManifest } from '../manifest/serialize.ts';
import { type Compression, checkLevel, compress, compressionFor, DEFAULT_LEVEL } from './compression.ts';
import { writeFolder } from './folder.ts';
import { archiveImages, bindFile, bundleManifest, imageFiles, MANIFEST_FILE, partFile, README_FILE, volumeFile } from './layout.ts';
import { checkOutput } from './output.ts';
import { readme } from './readme.ts';
import { type FileToWrite, writeTar } from './tar-write.ts';
import { bundlePath, openTarget } from './targets/index.ts';

export interface BundleRequest {
  readonly manifest: Manifest;
  /** Reads a blob of the manifest; called twice for each blob, sequentially. */
  open(digest: Digest): ByteStream;
  /** A path, or the location of another target. */
  readonly output: string;
  /** `folder` writes the same files into a plain folder. The default depends on the output's name. */
  readonly format?: Compression | 'folder';
  /** 1 (fast) to 9 (small). Default 6. */
  readonly level?: number;
  /** Replace an existing output. Without it, an existing output causes ExistsError before anything is read. */
  readonly force: boolean;
}

export interface WrittenBundle {
  /** An absolute path, or the target's location. */
  readonly path: string;
  /** Bytes of the file, or of all files of a folder. */
  readonly size: number;
  /** Digest of the file, or of a folder's manifest.json, which lists all other files. */
  readonly sha256: string;
  /** Bytes of all files, uncompressed. */
  readonly contentSize: number;
}

/**
 * Writes a snapshot as one file, with `<file>.sha256` beside it. Reads every blob twice, because the checksums precede the data, and keeps nothing in
 * between. All or nothing: an existing file survives a failure. The same manifest produces the same bytes. Throws ExistsError, ExhaustedError for a
 * full disk, IntegrityError if a blob does not match the manifest, and the errors of `open`.
 */
export async function writeBundle(request: BundleRequest, c: Context): Promise<WrittenBundle> {
  const { output, force, format = compressionFor(output) } = request;
  const level = checkLevel(request.level ?? DEFAULT_LEVEL);
  const options = { force, signal: c.signal };
  if (format === 'folder') {
    const path = await checkOutput(folderPath(output), 'folder', force);
    return await writing(request, c, async (files, size) => {
      await writeFolder(path, files, options);
      return { path, size, sha256: files[0]?.sha256 ?? '', contentSize: size };
    });
  }
  await using target = await openTarget(output);
  await target.check(options);
  return await writing(request, c, async (files, contentSize) => {
    const pieces = compress(writeTar(files), format, level);
    return { path: target.location, ...(await target.write(pieces, options)), contentSize };
  });
}

/** Measures all files, then passes them to `write`, manifest.json first. */
async function writing<T>(
  request: BundleRequest,
  c: Context,
  write: (files: readonly FileToWrite[], contentSize: number) => Promise<T>,
): Promise<T> {
  const files = await measureAll(plan(request), c);
  const document = serializeManifest(bundleManifest(request.manifest, files));
  const all = [await measure({ path: MANIFEST_FILE, size: document.length, open: () => once(document) }, () => {}), ...files];
  const contentSize = sizeOf(all);
  const task = c.progress.start(`Writing ${request.manifest.snapshot_name}`, contentSize);
  try {
    return await write(
      all.map((file) => ({ ...file, open: () => unchanged(file, task) })),
      contentSize,
    );
  } finally {
    task.done();
  }
}

/** Throws InputError for a location that is not on disk. */
function folderPath(output: string): string {
  const path = bundlePath(output);
  if (path !== undefined) return path;
  throw new InputError(`Cannot write a plain folder to ${redactLocation(output)}`, {
    hint: 'Write a single file there, or a folder on a local disk',
  });
}

type PlannedFile = Omit<FileToWrite, 'sha256'>;

/** Small files come first, so that the first kilobytes of a bundle describe all of it. */
function plan({ manifest, open }: BundleRequest): PlannedFile[] {
  const text = Buffer.from(readme(manifest));
  const metadata = manifest.blobs
    .flatMap(({ role, path, digest, size }) =>
      role === 'metadata' && path !== undefined ? [{ path, size, open: () => open(digest) }] : [],
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const images = [...imageFiles(manifest.services)].map(([path, services]) => {
    const archive = archiveImages(services, manifest);
    return { path, size: archiveSize(archive), open: () => writeArchive(archive, open) };
  });
  const whole = (path: string, { digest, size_bytes }: { digest: Digest; size_bytes: number }): PlannedFile => {
    return { path, size: size_bytes, open: () => open(digest) };
  };
  const volumes = manifest.volumes.map((volume) => whole(volumeFile(volume.name), volume));
  const binds = (manifest.bind_mounts ?? []).map((bind, at) => whole(bindFile(bind.path, at), bind));
  const parts = (manifest.parts ?? []).map((part, at) => whole(partFile(part, at), part));
  return [{ path: README_FILE, size: text.length, open: () => once(text) }, ...metadata, ...images, ...volumes, ...binds, ...parts];
}

async function measureAll(files: readonly PlannedFile[], c: Context): Promise<FileToWrite[]> {
  const task = c.progress.start('Computing checksums', sizeOf(files));
  try {
    const measured: FileToWrite[] = [];
    for (const file of files) {
      const onPiece = (piece: Uint8Array): void => {
        c.signal.throwIfAborted();
        task.add(piece.length);
      };
      measured.push(await measure(file, onPiece));
    }
    return measured;
  } finally {
    task.done();
  }
}

async function measure(file: PlannedFile, onPiece: (piece: Uint8Array) => void): Promise<FileToWrite> {
  const sum = hashCounter();
  for await (const piece of tap(file.open(), onPiece)) sum.add(piece);
  const { size, sha256 } = sum.done();
  if (size !== file.size) throw new IntegrityError(`${file.path} has ${size} bytes instead of the ${file.size} in the manifest`);
  return { ...file, sha256 };
}

/** The checksums are written before the bytes, so the second read must return the same bytes. */
async function* unchanged(file: FileToWrite, task: ProgressTask): AsyncGenerator<Uint8Array> {
  const sum = hashCounter();
  for await (const piece of file.open()) {
    sum.add(piece);
    task.add(piece.length);
    yield piece;
  }
  const { size, sha256 } = sum.done();
  if (size !== file.size || sha256 !== file.sha256) throw new IntegrityError(`${file.path} changed during the export`);
}

function sizeOf(files: readonly { size: number }[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
