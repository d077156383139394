import pLimit from 'p-limit';
import type { Context } from '../../lib/context.ts';
import { hexOf } from '../../lib/digest.ts';
import { InputError, NotFoundError } from '../../lib/errors.ts';
import { isSimilar } from '../../lib/text/suggest.ts';
import { digestIn } from '../../manifest/identity.ts';
import { displayRef, GLOBAL_PROJECT, parseProject, parseRef } from '../../manifest/name.ts';
import type { Ref } from '../../stores/store.ts';
import { detectProject } from '../detect-project.ts';
import type { Catalog, SnapshotName } from './types.ts';

export interface NameOptions {
  /** Value of `--project`. If undefined, the project of a bare name is detected. */
  readonly project: string | undefined;
  readonly cwd: string;
}

/** Returns the snapshot name for a command that writes: a bare name belongs to the current project. Throws InputError. */
export async function exactName(text: string, { project, cwd }: NameOptions): Promise<SnapshotName> {
  if (project !== undefined) return parseRef(text, { project: parseProject(project) });
  return parseRef(text, { project: isBare(text) ? await detectProject(cwd) : GLOBAL_PROJECT });
}

/** Like `exactName`, for a name to be created. Throws InputError also for a pinned name, because the new content is not known yet. */
export async function newName(text: string, options: NameOptions): Promise<Ref> {
  const { ref, pin } = await exactName(text, options);
  if (pin === undefined) return ref;
  throw new InputError(`Cannot create '${ref.name}@${pin}': a digest can only name an existing snapshot`, { hint: 'Omit the digest' });
}

/**
 * Returns the requested name and project of an import: `@base` and `my-app/base` include the project. A missing property is read from the bundle.
 * Throws InputError if `name` and `project` name different projects, and for a pinned name.
 */
export function importTarget({ name, project }: { name: string | undefined; project: string | undefined }): {
  name?: string;
  project?: string;
} {
  const wanted = project === undefined || project === GLOBAL_PROJECT ? project : parseProject(project);
  if (name === undefined) return wanted === undefined ? {} : { project: wanted };
  const { ref, pin } = parseRef(name, { project: wanted ?? GLOBAL_PROJECT });
  if (pin !== undefined) throw new InputError(`The new name '${name}' cannot have a digest`, { hint: 'Omit the digest' });
  if (wanted !== undefined && ref.project !== wanted) {
    throw new InputError(`The name '${name}' and the project '${wanted}' name different projects`, { hint: 'Omit one of them' });
  }
  const says = wanted !== undefined || name.startsWith('@') || name.includes('/');
  return { name: ref.name, ...(says ? { project: ref.project } : {}) };
}

/**
 * Returns the snapshot name for a command that reads: without `--project` a bare name is looked up in the current project, then in `global`. If
 * neither exists, the text may be an id. Throws InputError, or NotFoundError that suggests similar names.
 */
export async function findName(text: string, options: Finding): Promise<SnapshotName> {
  const { catalog, c } = options;
  if (isDigestLike(text)) return (await byId(text, options))[0] ?? noSuchId(text);
  const exact = await exactName(text, options);
  const candidates = [exact];
  if (isBare(text) && options.project === undefined) candidates.push({ ...exact, ref: { ...exact.ref, project: GLOBAL_PROJECT } });
  for (const candidate of candidates) {
    if ((await catalog.store.read(candidate.ref, c)) !== undefined) return candidate;
  }
  const [found] = await byId(text, options);
  if (found !== undefined) return found;
  throw await notFound(exact, candidates, options);
}

/**
 * Like `exactName`, for an existing name: if the current project does not have it, the text may be an id. A name that does not exist is returned
 * unchanged. Throws InputError also if the snapshot with that id has several names, because the id does not say which of them is meant; NotFoundError
 * for an unknown digest (`sha256:…`).
 */
export async function ownName(text: string, options: Finding): Promise<SnapshotName> {
  const { catalog, c } = options;
  const exact = isDigestLike(text) ? undefined : await exactName(text, options);
  if (exact !== undefined && (await catalog.store.read(exact.ref, c)) !== undefined) return exact;
  const found = await byId(text, options);
  if (found.length > 1) throw severalMeant(text, found);
  return found[0] ?? exact ?? noSuchId(text);
}

interface Finding extends NameOptions {
  readonly catalog: Catalog;
  readonly c: Context;
}

/** A snapshot's id is its digest, or a unique prefix of it with at least 8 digits. */
const ID = /^(?:sha256:)?([0-9a-f]{8,64})$/;

/** Whether the text is a digest. A name cannot contain a colon. */
function isDigestLike(text: string): boolean {
  return text.startsWith('sha256:');
}

/** Returns all names of the snapshot with that id; empty if no snapshot has it. Throws InputError if several snapshots have that prefix. */
async function byId(text: string, { catalog: { store }, c }: Finding): Promise<SnapshotName[]> {
  const hex = ID.exec(text)?.[1];
  if (hex === undefined) return [];
  const refs: Ref[] = [];
  for await (const ref of store.listRefs(c)) refs.push(ref);
  const limit = pLimit(store.traits.concurrency);
  const named = await Promise.all(refs.map((ref) => limit(async () => ({ ref, bytes: await store.read(ref, c) }))));
  const found = named.flatMap(({ ref, bytes }) => {
    const pin = bytes && digestIn(bytes);
    return pin !== undefined && hexOf(pin).startsWith(hex) ? [{ ref, pin }] : [];
  });
  if (new Set(found.map(({ pin }) => pin)).size > 1) throw severalMeant(text, found);
  return found;
}

function severalMeant(text: string, found: readonly SnapshotName[]): InputError {
  return new InputError(`'${text}' is ambiguous, it matches several snapshots: ${found.map(({ ref }) => displayRef(ref)).join(', ')}`, {
    hint: 'Use one of these names',
  });
}

function noSuchId(text: string): never {
  throw new NotFoundError(`Snapshot ${text} not found`, { hint: 'List the existing snapshots with: vm snapshot list --json' });
}

/** Whether the text is neither `@name` nor `project/name`; a pin may follow. */
function isBare(text: string): boolean {
  return !text.startsWith('@') && !(text.split('@', 1)[0] ?? '').includes('/');
}

async function notFound(
  { ref }: SnapshotName,
  candidates: readonly SnapshotName[],
  { catalog, c }: { catalog: Catalog; c: Context },
): Promise<NotFoundError> {
  const alike: string[] = [];
  for await (const other of catalog.store.listRefs(c)) {
    if (isSimilar(other.name, ref.name)) alike.push(displayRef(other));
  }
  const asked =
    candidates.length > 1 ? `'${ref.name}' not found, neither in project '${ref.project}' nor in global` : `'${displayRef(ref)}' not found`;
  return new NotFoundError(`Snapshot ${asked}`, {
    hint:
      alike.length > 0
        ? `Did you mean ${alike.slice(0, 3).join(' or ')}?`
        : 'List the existing snapshots with: vm snapshot list; or import it first with: vm snapshot import <file>',
    fields: { project: ref.project, name: ref.name },
  });
}
