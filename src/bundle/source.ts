import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Context } from '../lib/context.ts';
import { IntegrityError } from '../lib/errors.ts';
import { type ByteStream, hashCounter, tap } from '../lib/streams/bytes.ts';
import type { BundleFile } from '../manifest/schema.ts';
import { sidecarOf } from './checksum-file.ts';
import { decompress } from './compression.ts';
import { corruptBundle, type Damage } from './errors.ts';
import { readFolder } from './folder.ts';
import { type FileInBundle, readTar } from './tar-read.ts';
import { bundlePath, openTarget } from './targets/index.ts';
import type { StoredBundle } from './targets/types.ts';

/** The location of a bundle (a file or folder on disk, or another target), or a stream of its bytes, named `label` in messages. */
export type BundleSource = { readonly path: string } | { readonly stream: ByteStream; readonly label: string; readonly size?: number };

/** A bundle in any form, as a sequence of files. */
export interface OpenBundle extends AsyncDisposable {
  readonly label: string;
  readonly damage: Damage;
  /** manifest.json first. Dispose of the bundle to release its resources. */
  readonly files: AsyncGenerator<FileInBundle, void, undefined>;
  /** Compares the whole bundle with its checksum, if it has one. Call it after all files were read. */
  checkWhole(): void;
}

/** `list` returns the files after manifest.json and is called when they are needed. Throws NotFoundError and DeniedError. */
export async function openBundle(source: BundleSource, list: () => readonly BundleFile[], c: Context): Promise<OpenBundle> {
  if ('stream' in source) return open({ label: source.label, pieces: source.stream, size: source.size }, c);
  const folder = await folderAt(source.path);
  if (folder !== undefined) {
    const label = basename(folder);
    const damage = corruptBundle(label);
    return bundle({ label, damage, files: readFolder(folder, list, { signal: c.signal, damage }) });
  }
  const target = await openTarget(source.path);
  const close = () => target[Symbol.asyncDispose]();
  try {
    return open(await target.open(c), c, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Returns undefined for anything but a readable folder; the target then reports the error. */
async function folderAt(location: string): Promise<string | undefined> {
  const path = bundlePath(location);
  const facts = path === undefined ? undefined : await stat(path).catch(() => undefined);
  return facts?.isDirectory() ? path : undefined;
}

function open({ label, pieces, size, sha256 }: StoredBundle, c: Context, close: () => PromiseLike<void> = async () => {}): OpenBundle {
  const damage = corruptBundle(label);
  const task = c.progress.start(`Reading ${label}`, size);
  const sum = sha256 === undefined ? undefined : hashCounter();
  const raw = tap(pieces, (piece) => {
    c.signal.throwIfAborted();
    task.add(piece.length);
    sum?.add(piece);
  });
  return bundle({
    label,
    damage,
    files: readTar(decompress(raw, { damage, signal: c.signal }), damage),
    checkWhole() {
      if (sum !== undefined && sum.done().sha256 !== sha256) {
        throw new IntegrityError(`${label} does not match ${sidecarOf(label)}: their checksums differ`, {
          hint: 'Download both files again',
        });
      }
    },
    async end() {
      task.done();
      await close();
    },
  });
}

type Parts = Omit<OpenBundle, 'checkWhole' | typeof Symbol.asyncDispose> & { checkWhole?: () => void; end?: () => Promise<void> };

function bundle({ checkWhole = () => {}, end = async () => {}, ...parts }: Parts): OpenBundle {
  return {
    ...parts,
    checkWhole,
    async [Symbol.asyncDispose]() {
      await parts.files.return();
      await end();
    },
  };
}
