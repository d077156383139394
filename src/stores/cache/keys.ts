import { digestOf, hexOf } from '../../lib/digest.ts';
import { isWord } from '../keys.ts';
import type { Ref } from '../store.ts';

/*
 * vm-snapshot/<namespace>/<key>/<number>                     an object: its bytes as they are; the newest counts
 * vm-snapshot/<namespace>/<key>/<number>-damaged             marks the entry before it as damaged: the object does not exist
 * vm-snapshot/<namespace>/refs/<project>/<name>/<number>     a value of a ref; the newest counts
 *
 * A number may be followed by a dash and 8 hex digits: see `besides`.
 */

/**
 * Opaque to the service, which finds only entries of the same version. It separates the entries of vm-snapshot from those of other
 * programs. A new version starts with empty caches.
 */
export const CACHE_VERSION = hexOf(digestOf('vm-snapshot cache store 1'));
const PRODUCT = 'vm-snapshot';
const DIGITS = 8;
const DAMAGED = '-damaged';
const NUMBER = /^(\d+)(-damaged)?(?:-[0-9a-f]{8})?$/;

export interface Moved {
  readonly ref: Ref;
  /** Counts up from 1. */
  readonly number: number;
}

/** One of the successive entries of an object. */
export interface Generation {
  /** Counts up from 1. */
  readonly number: number;
  /** The entry only marks the one before it as damaged. */
  readonly isDamaged: boolean;
}

/** Returns the common prefix of the keys of an object's entries. */
export function objectPrefix(namespace: string, key: string): string {
  return `${namespacePrefix(namespace)}${key}/`;
}

export function objectKey(namespace: string, key: string, { number, isDamaged }: Generation): string {
  return `${objectPrefix(namespace, key)}${numbered(number)}${isDamaged ? DAMAGED : ''}`;
}

/** Returns undefined if the entry is not an object of this namespace. */
export function parseObjectKey(namespace: string, entry: string): (Generation & { readonly key: string }) | undefined {
  const prefix = namespacePrefix(namespace);
  const slash = entry.lastIndexOf('/');
  const [, digits, damaged] = NUMBER.exec(entry.slice(slash + 1)) ?? [];
  if (!entry.startsWith(prefix) || slash < prefix.length || digits === undefined) return undefined;
  return { key: entry.slice(prefix.length, slash), number: Number(digits), isDamaged: damaged !== undefined };
}

export function namespacePrefix(namespace: string): string {
  return `${PRODUCT}/${namespace}/`;
}

/** Returns the common prefix of the keys of one ref (`whole`), of the names that begin with `name`, of a project, or of all refs. */
export function refsPrefix(
  namespace: string,
  { project, name, whole = false }: { project?: string; name?: string; whole?: boolean },
): string {
  const refs = `${namespacePrefix(namespace)}refs/`;
  if (project === undefined) return refs;
  return `${refs}${project}/${name ?? ''}${whole ? '/' : ''}`;
}

export function refKey(namespace: string, { ref, number }: Moved): string {
  return `${refsPrefix(namespace, { ...ref, whole: true })}${numbered(number)}`;
}

/** Returns undefined if the entry is not a ref of this namespace. */
export function parseRefKey(namespace: string, key: string): Moved | undefined {
  const prefix = refsPrefix(namespace, {});
  const [project = '', name = '', last = '', ...more] = key.startsWith(prefix) ? key.slice(prefix.length).split('/') : [];
  const number = /^(\d{8,15})(?:-[0-9a-f]{8})?$/.exec(last)?.[1];
  if (!isWord(project) || !isWord(name) || number === undefined || more.length > 0) return undefined;
  return { ref: { project, name }, number: Number(number) };
}

function numbered(number: number): string {
  return `${number}`.padStart(DIGITS, '0');
}
