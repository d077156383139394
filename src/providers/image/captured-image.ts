import { UnsupportedError } from '../../lib/errors.ts';
import type { ImageIdentity, Manifest } from '../../manifest/schema.ts';
import type { CaptureResult } from '../provider.ts';

/** Wraps a single image as the result of a capture. */
export function toCapturedImage(image: ImageIdentity): CaptureResult {
  return { kind: 'image', images: [{ name: 'base', ...image }], volumes: [], files: {} };
}

/** Throws UnsupportedError for a snapshot of anything other than a single image. */
export function assertImageKind({ kind, snapshot_name }: Manifest): void {
  if (kind === 'image') return;
  throw new UnsupportedError(
    `The snapshot '${snapshot_name}' is not an image: it contains a ${kind === 'compose' ? 'Compose project' : kind}`,
    {
      hint: 'Restore it with: vm snapshot restore',
    },
  );
}
