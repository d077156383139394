import { join } from 'node:path';
import { InputError } from '../../lib/errors.ts';
import type { Owner } from '../../lib/owned-files.ts';
import type { Ref } from '../types.ts';

/*
 * <root>/<project>/<name>/metadata.json        a ref
 * <root>/.repository/<key>                     an object
 * <root>/.repository/staging/<process token>   what one process is at work on
 * <root>/.repository/locks/…                   refs that are being moved, and the exclusive lock
 */
export interface Folders {
  readonly root: string;
  readonly objects: string;
  readonly staging: string;
  readonly locks: string;
  readonly owner: Owner;
}

const KEY = /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/;
const WORD = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

export function foldersOf(root: string, owner: Owner): Folders {
  const objects = join(root, '.repository');
  return { root, objects, staging: join(objects, 'staging'), locks: join(objects, 'locks'), owner };
}

export function objectPath(folder: string, key: string): string {
  if (!KEY.test(key)) throw new InputError(`'${key}' is no object key`);
  return join(folder, key);
}

export function refFolder(folders: Folders, ref: Ref): string {
  if (!isWord(ref.project) || !isWord(ref.name)) throw new InputError(`'${ref.project}/${ref.name}' is no snapshot name`);
  return join(folders.root, ref.project, ref.name);
}

/** Names of projects and snapshots never begin with a dot: hidden folders hold no refs. */
export function isWord(name: string): boolean {
  return WORD.test(name);
}
