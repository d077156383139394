import { digestOf, hexOf } from '../../lib/digest.ts';
import { isWord } from '../keys.ts';
import type { Ref } from '../store.ts';

/*
 * vm-snapshot/<namespace>/<key>/<number>                     an object: its bytes as they are; the newest counts
 * vm-snapshot/<namespace>/<key>/<number>-damaged             the one before is not what it must be: there is no such object
 * vm-snapshot/<namespace>/refs/<project>/<name>/<number>     what a ref was moved to; the newest counts
 *
 * A number may have a dash and 8 hex digits behind it: see `besides`.
 */

/** An opaque word to the service: our entries are found by nobody else, and nobody else's by us. A new one begins all caches anew. */
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

/** One of the entries that an object has had. */
export interface Generation {
  /** Counts up from 1. */
  readonly number: number;
  /** It says that the one before is damaged, and holds nothing. */
  readonly isDamaged: boolean;
}

/** What the keys of an object's entries begin with. */
export function objectPrefix(namespace: string, key: string): string {
  return `${namespacePrefix(namespace)}${key}/`;
}

export function objectKey(namespace: string, key: string, { number, isDamaged }: Generation): string {
  return `${objectPrefix(namespace, key)}${numbered(number)}${isDamaged ? DAMAGED : ''}`;
}

/** undefined for what is no object of this namespace. */
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

/** What the keys of these refs begin with: of one ref, of names that begin alike, of a project, of all. */
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

/** undefined for what is no ref of this namespace. */
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
