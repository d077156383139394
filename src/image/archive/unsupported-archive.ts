import { InputError, IntegrityError, type SnapshotError } from '../../lib/errors.ts';
import { tryJson } from '../config.ts';
import { type ArchiveMember, shown } from './members.ts';

/*
 * Recognizes files that users pass instead of an image archive: a root file system, a snapshot bundle, an archive from Docker's first years. Each is
 * reported as early as possible, because everything that may be a layer is read until then.
 */

/** Top-level folders of a root file system, which no image archive has. */
const ROOT = new Set(
  ['bin', 'boot', 'dev', 'etc', 'home', 'lib', 'lib32', 'lib64', 'media', 'mnt', 'opt', 'proc', 'root', 'run', 'sbin', 'srv', 'sys'].concat(
    ['tmp', 'usr', 'var'],
  ),
);
/** Minimum number of such folders that rules out coincidence. */
const ENOUGH = 3;
const SHOWN = 5;

export class StrangeArchive {
  readonly #root = new Set<string>();
  /** The first members that are not folders. */
  readonly names: string[] = [];
  isLegacy = false;

  /** Throws InputError for a root file system. */
  look(path: string, type: ArchiveMember['type']): void {
    const top = path.split('/', 1)[0] ?? '';
    if (path === '.dockerenv' || (ROOT.has(top) && this.#root.add(top).size >= ENOUGH)) throw rootFiles();
    if (type !== 'directory' && this.names.length < SHOWN) this.names.push(path);
    // Docker before 1.10 wrote no manifest.json: each layer has a document that names its parent.
    if (/^[0-9a-f]{64}\/json$/.test(path)) this.isLegacy = true;
  }

  /** Throws InputError for the manifest of a bundle. */
  lookInto(path: string, bytes: Uint8Array): void {
    if (!/(^|\/)manifest\.json$/.test(path)) return;
    const { checksum, snapshot_name } = Object(tryJson(bytes)) as Record<string, unknown>;
    if (typeof checksum !== 'string' || typeof snapshot_name !== 'string') return;
    throw new InputError('it is a snapshot bundle, not an image archive', { hint: 'Import it with: vm snapshot import <file>' });
  }
}

/** Returns the error for an archive that names no image. */
export function noImage({ isLegacy, names }: StrangeArchive): SnapshotError {
  if (isLegacy) {
    return new InputError('the archive has the format of Docker before 1.10, without manifest.json', {
      hint: 'Load it with Docker 1.10 to 27 and save it again: docker load < old.tar && docker save <image> --output new.tar',
    });
  }
  const what =
    names.length === 0
      ? 'it is empty'
      : `it contains ${names.map((name) => shown(name).slice(1, -1)).join(', ')}${names.length === SHOWN ? ', …' : ''}`;
  return new IntegrityError(`the archive does not contain an image: neither manifest.json nor index.json names one, and ${what}`, {
    hint: 'Use an archive that docker save, podman save, skopeo copy or a similar tool wrote',
  });
}

function rootFiles(): InputError {
  return new InputError('it contains the files of a root file system, like a tar of docker export, not an image', {
    hint: 'Create an image from it: docker import <file> my-image:1 && vm snapshot create <name> --image my-image:1',
  });
}
