import { type Digest, isDigest } from '../lib/digest.ts';
import { InputError } from '../lib/errors.ts';
import { message, option } from '../lib/text/message.ts';

/*
 * Snapshot names as users write them: `name` in the current project, `project/name`, `@name` for `global/name`, each with an optional `@sha256:<64
 * hex digits>` that pins the content.
 */

export const GLOBAL_PROJECT = 'global';
export const MAX_NAME = 128;
/** The names in a ref become folders, object keys and image tags, so no other characters are allowed. */
export const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

export interface ParsedName {
  readonly ref: { readonly project: string; readonly name: string };
  /** The required digest of the snapshot. */
  readonly pin?: Digest;
}

/** Parses a name; `project` applies to names without a project. Throws InputError that names the violated rule. */
export function parseRef(text: string, { project }: { project: string }): ParsedName {
  const { path, pin } = splitPin(text);
  const ref = path.startsWith('@') ? { project: GLOBAL_PROJECT, name: path.slice(1) } : splitProject(path, project);
  checkWord(ref.project, 'project');
  checkWord(ref.name, 'snapshot');
  return { ref, ...(pin && { pin }) };
}

/** Checks a plain name without project or pin: the value of `--name`. Throws InputError. */
export function parseSnapshotName(text: string): string {
  checkWord(text, 'snapshot');
  return text;
}

/** Checks the value of `--project`. Throws InputError, also for `global`, which users write as `@name`. */
export function parseProject(text: string): string {
  checkWord(text, 'project');
  if (text === GLOBAL_PROJECT) {
    throw new InputError(`'${GLOBAL_PROJECT}' is not a valid project name: it is reserved for snapshots without a project`, {
      hint: 'Write @name for a global snapshot',
    });
  }
  return text;
}

/**
 * Derives a project name from a folder's name, as Compose does: lower case, and only a-z, 0-9, dash and underscore.
 * https://docs.docker.com/compose/how-tos/project-name/  Throws InputError if no valid characters are left.
 */
export function projectSlug(folder: string): string {
  const slug = folder
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '')
    .slice(0, MAX_NAME);
  if (slug === '' || slug === GLOBAL_PROJECT) {
    throw new InputError(`Cannot derive a project name from the folder name ${quote(folder)}`, {
      hint: message`Set one with ${option('project', '<name>')}`,
    });
  }
  return slug;
}

/** Formats a ref as users write it: `@name` for the global project, else `project/name`. */
export function displayRef(ref: ParsedName['ref']): string {
  return ref.project === GLOBAL_PROJECT ? `@${ref.name}` : `${ref.project}/${ref.name}`;
}

function splitPin(text: string): { path: string; pin?: Digest } {
  const at = text.indexOf('@', 1);
  if (at < 0) return { path: text };
  const pin = text.slice(at + 1);
  if (!isDigest(pin)) {
    throw new InputError(`${quote(text)} is not a snapshot name: expected a digest after the @`, {
      hint: `Write e.g. ${text.slice(0, at)}@sha256:<64 lowercase hex digits>, or @name for a global snapshot`,
    });
  }
  return { path: text.slice(0, at), pin };
}

function splitProject(path: string, project: string): { project: string; name: string } {
  const slash = path.indexOf('/');
  if (slash < 0) return { project, name: path };
  return { project: path.slice(0, slash), name: path.slice(slash + 1) };
}

function checkWord(word: string, what: 'project' | 'snapshot'): void {
  const problem = brokenRule(word);
  if (problem === undefined) return;
  throw new InputError(`${quote(word)} is not a ${what} name: it ${problem}`, {
    hint: what === 'project' ? 'Use a name such as my-app' : 'Use a name such as base, my-app/base or @base (global)',
  });
}

function brokenRule(word: string): string | undefined {
  if (word === '') return 'is empty';
  if (word.length > MAX_NAME) return `has ${word.length} characters, more than ${MAX_NAME}`;
  if (/\p{Cc}/u.test(word)) return 'contains control characters';
  if (word === '.' || word === '..') return 'is a special folder name';
  if (word.startsWith('-')) return 'begins with a dash, which looks like an option';
  if (word.startsWith('.')) return 'begins with a dot';
  if (/[\\/]/.test(word)) return 'contains a slash';
  if (NAME.test(word)) return undefined;
  return 'may contain only letters, digits, dots, underscores and dashes, and must begin with a letter or digit';
}

/** Escapes control characters and shortens a name that is too long. */
function quote(word: string): string {
  const shown = word.length > MAX_NAME ? `${word.slice(0, 40)}…` : word;
  return `'${shown.replace(/\p{Cc}/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}'`;
}
