import { InputError } from '../lib/errors.ts';
import type { Ref } from './store.ts';

const KEY = /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/;
const WORD = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

export function isKey(key: string): boolean {
  return KEY.test(key);
}

/** Throws InputError for a key that could leave the repository's folder. */
export function assertKey(key: string): void {
  if (!isKey(key)) throw new InputError(`'${key}' is not an object key`);
}

/** Returns whether `name` is a valid project or snapshot name. Names never begin with a dot: hidden folders contain no refs. */
export function isWord(name: string): boolean {
  return WORD.test(name);
}

/** Throws InputError for a path that could leave its folder or be hidden in it. */
export function assertPath(path: string): void {
  if (!path.split('/').every((name) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name)))
    throw new InputError(`'${path}' is not a path of plain names`);
}

/** Throws InputError for an invalid project or name. */
export function assertRef(ref: Ref): void {
  if (!isWord(ref.project) || !isWord(ref.name)) throw new InputError(`'${ref.project}/${ref.name}' is not a snapshot name`);
}
