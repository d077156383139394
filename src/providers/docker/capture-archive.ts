import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { readArchive } from '../../image/read-archive.ts';
import { readLayoutFolder } from '../../image/read-layout.ts';
import type { Context } from '../../lib/context.ts';
import { InputError } from '../../lib/errors.ts';
import { attempt } from '../../lib/fs-errors.ts';
import { normalisePlatform, platformMatches } from '../../manifest/platform.ts';
import type { CapturedBlob, CapturedMachine, CaptureOptions, MachineRef } from '../types.ts';
import { imageMachine } from './machine.ts';

type ArchiveRef = Extract<MachineRef, { kind: 'archive' }>;

/** A larger piece than streams take by default: 64 KiB costs a quarter of the speed. */
const PIECE = 1024 * 1024;

/** An archive that something else made: a tar, also compressed, or an OCI layout's folder. Needs no daemon. */
export async function* captureArchive(
  { path, platform }: ArchiveRef,
  { holds, onSize, c }: CaptureOptions & { c: Context },
): AsyncGenerator<CapturedBlob, CapturedMachine> {
  const { signal } = c;
  const info = await attempt(`Cannot read the archive ${path}`, () => stat(path));
  if (!info.isFile() && !info.isDirectory()) throw new InputError(`${path} is neither a file nor a folder`);
  if (info.isFile()) await onSize?.(info.size);
  const options = { holds, signal, ...(platform !== undefined && { accepts: (found: string) => platformMatches(found, platform) }) };
  const reading = info.isDirectory()
    ? readLayoutFolder(path, options)
    : readArchive(createReadStream(path, { highWaterMark: PIECE, signal }), options);
  const { image } = yield* reading;
  return imageMachine({ ...image, platform: normalisePlatform(image.platform) });
}
