import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Context } from '../lib/context.ts';
import { IntegrityError } from '../lib/errors.ts';
import { filePieces } from '../lib/file-pieces.ts';
import { fileError } from '../lib/fs-errors.ts';
import { type Bytes, summer, tap } from '../lib/streams.ts';
import type { BundleFile } from '../manifest/schema.ts';
import { decompress } from './compression.ts';
import { type Damage, damageOf } from './damage.ts';
import { readFolder } from './folder.ts';
import { readSidecar, sidecarOf } from './sidecar.ts';
import { type FileInBundle, readTar } from './tar-read.ts';

/** A file or folder on the disk, or a stream of a bundle's bytes; `label` is what messages call the stream. */
export type BundleSource = { readonly path: string } | { readonly stream: Bytes; readonly label: string; readonly size?: number };

/** A bundle in any of its forms, as a row of files. */
export interface OpenBundle extends AsyncDisposable {
  readonly label: string;
  readonly damage: Damage;
  /** manifest.json first. Dispose of the bundle to release what it holds. */
  readonly files: AsyncGenerator<FileInBundle, void, undefined>;
  /** To be called when all files were read: compares the whole with the checksum beside it, where there is one. */
  checkWhole(): void;
}

/** `list` tells the files after manifest.json; it is asked when they are needed. Throws NotFoundError and DeniedError. */
export async function openBundle(source: BundleSource, list: () => readonly BundleFile[], c: Context): Promise<OpenBundle> {
  if ('stream' in source) return open({ label: source.label, pieces: source.stream, size: source.size }, c);
  const { path } = source;
  const facts = await stat(path).catch((error) => {
    throw fileError(error, `Cannot read ${path}`);
  });
  const label = basename(path);
  if (facts.isDirectory()) {
    const damage = damageOf(label);
    return bundle({ label, damage, files: readFolder(path, list, { signal: c.signal, damage }) });
  }
  const expected = await readSidecar(path, c.signal);
  const pieces = filePieces(path, c);
  return open({ label, pieces, size: facts.size, ...(expected && { expected }) }, c);
}

interface Whole {
  readonly label: string;
  readonly pieces: Bytes;
  readonly size: number | undefined;
  /** The sha256 that all of it must have. */
  readonly expected?: string;
}

function open({ label, pieces, size, expected }: Whole, c: Context): OpenBundle {
  const damage = damageOf(label);
  const task = c.progress.start(`Reading ${label}`, size);
  const sum = expected === undefined ? undefined : summer();
  const raw = tap(pieces, (piece) => {
    c.signal.throwIfAborted();
    task.add(piece.length);
    sum?.add(piece);
  });
  return bundle({
    label,
    damage,
    files: readTar(decompress(raw, damage), damage),
    checkWhole() {
      if (sum !== undefined && sum.done().sha256 !== expected) {
        throw new IntegrityError(`${label} is not the file that ${sidecarOf(label)} was made for: their checksums differ`, {
          hint: 'Get both again from where they came',
        });
      }
    },
    end: () => task.done(),
  });
}

type Parts = Omit<OpenBundle, 'checkWhole' | typeof Symbol.asyncDispose> & { checkWhole?: () => void; end?: () => void };

function bundle({ checkWhole = () => {}, end = () => {}, ...parts }: Parts): OpenBundle {
  return {
    ...parts,
    checkWhole,
    async [Symbol.asyncDispose]() {
      await parts.files.return();
      end();
    },
  };
}
