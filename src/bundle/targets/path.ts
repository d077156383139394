import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { filePieces } from '../../lib/fs/file-pieces.ts';
import { fileError } from '../../lib/fs/fs-errors.ts';
import { readSidecar } from '../checksum-file.ts';
import { checkOutput, writeOutput } from '../output.ts';
import { unzipped } from '../unzip.ts';
import type { BundleTarget } from './types.ts';

/** A file on disk with `<file>.sha256` beside it. `given` is the path as the user wrote it. */
export function pathTarget(path: string, given: string = path): BundleTarget {
  return {
    location: path,
    async check({ force }) {
      await checkOutput(given.endsWith('/') ? `${path}/` : path, 'file', force);
    },
    write: (pieces, options) => writeOutput(path, pieces, options),
    async open({ signal }) {
      const facts = await stat(path).catch((error) => {
        throw fileError(error, `Cannot read ${path}`);
      });
      if (facts.isFIFO()) return { label: basename(path), pieces: createReadStream(path, { signal }), size: undefined };
      const sha256 = await readSidecar(path, signal);
      const stored = { label: basename(path), pieces: filePieces(path, { signal }), size: facts.size, ...(sha256 && { sha256 }) };
      return facts.isFile() ? await unzipped(stored, { path, signal, onCleanup: () => {} }) : stored;
    },
    async [Symbol.asyncDispose]() {},
  };
}
