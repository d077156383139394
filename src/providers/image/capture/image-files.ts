import type { Digest } from '../../../lib/digest.ts';
import type { DaemonImage } from '../daemon-image.ts';
import type { DaemonFile, DaemonFiles } from './daemon-files.ts';

/** An image in a daemon's folder. Config and documents are verified, layers are not. */
export interface ImageFiles {
  readonly config: { readonly digest: Digest; readonly bytes: Buffer };
  /** Uncompressed bytes of each wanted layer. */
  readonly layers: ReadonlyMap<Digest, DaemonFile>;
}

/** Throws if one of the wanted layers is not available, or if nothing proves that this is the image. */
export type OpenImageFiles = (files: DaemonFiles, image: DaemonImage, wanted: ReadonlySet<Digest>) => Promise<ImageFiles>;

/** Bytes. Documents and configs have a few KiB. */
export const MAX_DOCUMENT = 16 * 1024 * 1024;
