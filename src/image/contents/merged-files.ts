/** One entry of a layer's tar, with access to its content. */
export interface LayerEntry {
  readonly entry: { readonly path: string; readonly type: string };
  /** Throws if the file is larger than `limit` bytes. May be called after the layer was iterated. */
  read(limit: number): Promise<Uint8Array>;
}

export type LayerFile = Pick<LayerEntry, 'read'>;

/** Maximum number of files kept for one image; the rest is ignored. */
const MAX_FILES = 50_000;

/** PATH_MAX: no container can open a longer path, and the matching time of patterns grows faster than linearly with the path. */
const MAX_PATH = 4096;

const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

/**
 * Returns the wanted files as a container would see them: upper layers replace and hide files of lower layers.
 * https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts
 */
export async function mergedFiles(
  layers: Iterable<AsyncIterable<LayerEntry>>,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, LayerFile>> {
  const files = new Map<string, LayerFile>();
  /** The parent folders of the files in lower layers. Most entries of a layer are not among them and hide nothing. */
  const folders = new Set<string>();
  const hide = (path: string): void => {
    files.delete(path);
    if (folders.has(path)) hideBelow(files, `${path}/`);
  };
  for (const layer of layers) {
    const added = new Map<string, LayerFile>();
    for await (const { entry, read } of layer) {
      const path = cleanPath(entry.path);
      const slash = path.lastIndexOf('/') + 1;
      const name = path.slice(slash);
      if (name === OPAQUE) hideBelow(files, path.slice(0, slash));
      else if (name.startsWith(WHITEOUT)) hide(path.slice(0, slash) + name.slice(WHITEOUT.length));
      else if (entry.type !== 'directory') {
        // A file may replace a folder.
        hide(path);
        added.delete(path);
        if (entry.type === 'file' && path.length <= MAX_PATH && wanted(path) && files.size + added.size < MAX_FILES)
          added.set(path, { read });
      }
    }
    for (const [path, file] of added) {
      files.set(path, file);
      for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) folders.add(path.slice(0, at));
    }
  }
  return files;
}

function hideBelow(files: Map<string, LayerFile>, folder: string): void {
  for (const path of files.keys()) if (path.startsWith(folder)) files.delete(path);
}

function cleanPath(path: string): string {
  return path.replace(/^(\.?\/)+/, '').replace(/\/+$/, '');
}
