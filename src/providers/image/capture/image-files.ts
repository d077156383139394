import type { Digest } from '../../../lib/digest.ts';
import type { DaemonImage } from '../daemon-image.ts';
import type { DaemonFile, DaemonFiles } from './daemon-files.ts';

/** An image as it lies in a daemon's folder. Config and documents have been verified, layers have not. */
export interface ImageFiles {
  readonly config: { readonly digest: Digest; readonly bytes: Buffer };
  /** The uncompressed bytes of each wanted layer. */
  readonly layers: ReadonlyMap<Digest, DaemonFile>;
}

/** Throws where one of the wanted layers cannot be had, or nothing shows that this is the image. */
export type OpenImageFiles = (files: DaemonFiles, image: DaemonImage, wanted: ReadonlySet<Digest>) => Promise<ImageFiles>;

/** Documents and configs are some KiB. */
export const MAX_DOCUMENT = 16 * 1024 * 1024;
