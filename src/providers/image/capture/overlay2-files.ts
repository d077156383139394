import { chainIds } from '../../../image/chain-id.ts';
import { type Digest, digestOf, hexOf } from '../../../lib/digest.ts';
import { IntegrityError } from '../../../lib/errors.ts';
import type { DaemonFile } from './daemon-files.ts';
import { MAX_DOCUMENT, type OpenImageFiles } from './image-files.ts';

const IMAGES = 'image/overlay2/imagedb/content/sha256';
const LAYERS = 'image/overlay2/layerdb/sha256';
const MAX_NAME = 4096;

/**
 * Opens an image of the graph driver overlay2: a layer's files are stored in a separately named folder, and all other bytes of its tar in a record,
 * which is found by the layer's chain ID. https://github.com/moby/moby/blob/master/layer/filestore.go
 */
export const openOverlayFiles: OpenImageFiles = async (files, image, wanted) => {
  const text = async (path: string): Promise<string> => (await files.read(path, MAX_NAME)).toString('latin1').trim();
  const config = await files.read(`${IMAGES}/${hexOf(image.id)}`, MAX_DOCUMENT);
  if (digestOf(config) !== image.id) throw new IntegrityError(`the config ${image.id} in Docker's folder is damaged`);
  const layers = new Map<Digest, DaemonFile>();
  for (const [i, chain] of chainIds(image.layers).entries()) {
    const digest = image.layers[i] as Digest;
    if (!wanted.has(digest) || layers.has(digest)) continue;
    const facts = `${LAYERS}/${hexOf(chain)}`;
    if ((await text(`${facts}/diff`)) !== digest) throw new IntegrityError(`the layer ${digest} in Docker's folder has another digest`);
    const name = await text(`${facts}/cache-id`);
    if (!/^[0-9a-z]{1,128}$/.test(name)) throw new IntegrityError(`the layer ${digest} in Docker's folder does not have a valid name`);
    layers.set(digest, {
      size: Number(await text(`${facts}/size`)),
      bytes: () => files.replay(`${facts}/tar-split.json.gz`, `overlay2/${name}/diff`),
    });
  }
  return { config: { digest: image.id, bytes: config }, layers };
};
