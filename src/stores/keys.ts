import { InputError } from '../lib/errors.ts';
import type { Ref } from './store.ts';

const KEY = /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/;
const WORD = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

export function isKey(key: string): boolean {
  return KEY.test(key);
}

/** Throws InputError for what could leave the repository's folder. */
export function assertKey(key: string): void {
  if (!isKey(key)) throw new InputError(`'${key}' is no object key`);
}

/** Names of projects and snapshots never begin with a dot: hidden folders hold no refs. */
export function isWord(name: string): boolean {
  return WORD.test(name);
}

/** Throws InputError for what could leave the folder that it is for, or hide in it. */
export function assertPath(path: string): void {
  if (!path.split('/').every((name) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name)))
    throw new InputError(`'${path}' is no path of plain names`);
}

/** Throws InputError. */
export function assertRef(ref: Ref): void {
  if (!isWord(ref.project) || !isWord(ref.name)) throw new InputError(`'${ref.project}/${ref.name}' is no snapshot name`);
}
