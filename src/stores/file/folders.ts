import { join } from 'node:path';
import type { Owner } from '../../lib/fs/owned-files.ts';
import { assertKey, assertRef } from '../keys.ts';
import type { Ref } from '../store.ts';

/*
 * <root>/<project>/<name>/metadata.json        a ref
 * <root>/.repository/<key>                     an object
 * <root>/.repository/staging/<process token>   the place of one process, or its temporary file: places.ts
 * <root>/.repository/locks/…                   locks of refs that are being moved
 */
export interface Folders {
  readonly root: string;
  readonly objects: string;
  readonly staging: string;
  readonly locks: string;
  readonly owner: Owner;
}

export function foldersOf(root: string, owner: Owner): Folders {
  const objects = join(root, '.repository');
  return { root, objects, staging: join(objects, 'staging'), locks: join(objects, 'locks'), owner };
}

export function objectPath(folder: string, key: string): string {
  assertKey(key);
  return join(folder, key);
}

export function refFolder(folders: Folders, ref: Ref): string {
  assertRef(ref);
  return join(folders.root, ref.project, ref.name);
}
