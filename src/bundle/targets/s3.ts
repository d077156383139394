import { NotFoundError } from '../../lib/errors.ts';
import { hashCounter, once, tap } from '../../lib/streams/bytes.ts';
import { openPlainObject, type S3Object } from '../../systems/s3/object.ts';
import { parseSidecar, sidecarLine, sidecarOf } from '../checksum-file.ts';
import { alreadyThere } from '../output.ts';
import type { BundleTarget } from './types.ts';

/** Larger than any checksum line. */
const MAX_SIDECAR = 64 * 1024;

/**
 * An object in a bucket, which `aws s3 cp` can fetch, with `<key>.sha256` beside it. Memory use is limited to a few parts, regardless of the object's
 * size.
 */
export async function openS3Target(location: string): Promise<BundleTarget> {
  const object = await openPlainObject(location);
  const sidecar = object.beside(sidecarOf(''));
  const label = object.location;
  return {
    location: label,
    async check({ force, signal }) {
      // Also checked with `force`: a wrong key or bucket is reported before any long operation.
      if ((await object.size({ signal })) !== undefined && !force) throw alreadyThere(label);
    },
    async write(pieces, { signal }) {
      const sum = hashCounter();
      // Between the two writes a bundle may exist without a checksum, but never with the checksum of another one.
      if ((await sidecar.size({ signal })) !== undefined) await sidecar.delete({ signal });
      await object.write(
        tap(pieces, (piece) => sum.add(piece)),
        { signal },
      );
      const summary = sum.done();
      await sidecar.write(once(Buffer.from(sidecarLine(summary.sha256, label))), { signal });
      return summary;
    },
    async open({ signal }) {
      const size = await object.size({ signal });
      if (size === undefined) throw new NotFoundError(`No bundle found at ${label}`, { hint: 'Check the location' });
      const line = await readAll(sidecar, signal);
      const sha256 = line === undefined ? undefined : parseSidecar(line, { file: sidecar.location, path: label });
      return { label, pieces: object.read({ signal }), size, ...(sha256 && { sha256 }) };
    },
    [Symbol.asyncDispose]: () => object[Symbol.asyncDispose](),
  };
}

async function readAll(object: S3Object, signal: AbortSignal): Promise<string | undefined> {
  const size = await object.size({ signal });
  if (size === undefined) return undefined;
  if (size > MAX_SIDECAR) return '';
  const pieces: Uint8Array[] = [];
  for await (const piece of object.read({ signal })) pieces.push(piece);
  return Buffer.concat(pieces).toString('latin1');
}
