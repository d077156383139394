import { lstat, realpath, statfs } from 'node:fs/promises';
import { dirname, join, normalize, posix, relative } from 'node:path';
import type { Context } from '../../../lib/context.ts';
import { ExhaustedError, IntegrityError } from '../../../lib/errors.ts';
import { makeFolder, ownerBelow } from '../../../lib/fs/owned-files.ts';
import { formatBytes } from '../../../lib/text/sizes.ts';
import type { BindMount, Manifest } from '../../../manifest/schema.ts';
import type { BlobReader } from '../../../repository/repository.ts';
import { processTransport, runIn } from '../../../systems/docker/volume-io/tar-process.ts';
import type { VolumeTars } from '../../../systems/docker/volume-io/volume-tars.ts';
import { isWithin } from '../../shared/bind-mounts.ts';
import type { StoredParts } from '../../shared/snapshot-parts.ts';

/*
 * The contents of bind mounts are restored into the project's own folder or below a folder that the caller named for them, and nowhere else.
 * They are unpacked beside the existing files, which are moved aside once the old containers are removed, and moved back if the restore fails.
 */

const ASIDE = '.vm-snapshot';
/** Never replaced: git keeps its own history, and the other folder contains the files that were moved aside. */
const NEVER = ['.git', ASIDE];

export interface PlacedBind {
  readonly of: BindMount;
  /** The project's folder, or the one named for bind mounts. All work on this bind mount happens below it. */
  readonly base: string;
  readonly target: string;
}

export interface BindMountPlacement {
  /** The project's folder when it was captured (`captured`) and now (`directory`). */
  readonly captured: string;
  readonly directory: string;
  /** Folder for bind mounts from outside the project's folder; undefined if they are not restored. */
  readonly elsewhere: string | undefined;
}

/**
 * Returns the target of each bind mount. Includes those from outside the project's folder only if a folder was named for them. Throws
 * IntegrityError for targets that overlap, and for a target in `.git` or `.vm-snapshot`.
 */
export function placeBinds(
  { bind_mounts = [], snapshot_name }: Manifest,
  { captured, directory, elsewhere }: BindMountPlacement,
): PlacedBind[] {
  const placed: PlacedBind[] = [];
  for (const of of bind_mounts) {
    const path = normalize(of.path);
    const inside = relative(captured, path);
    const isInside = inside === '' || !inside.startsWith('..');
    if (!isInside && elsewhere === undefined) continue;
    const base = isInside ? directory : (elsewhere as string);
    const target = join(base, isInside ? inside : path);
    const steps = relative(base, target).split('/');
    const clash = placed.find((other) => isWithin(target, other.target) || isWithin(other.target, target));
    if (steps.some((step) => NEVER.includes(step)) || clash !== undefined)
      throw new IntegrityError(
        `Cannot restore the bind mount ${of.path} of the snapshot '${snapshot_name}': it is inside another one, or inside ${NEVER.join(' or ')}`,
      );
    placed.push({ of, base, target });
  }
  return placed;
}

/** The steps done so far, as the journal stores them: enough to revert them. */
export interface BindRecord {
  /** Folders and files that were exchanged. */
  readonly moves: {
    readonly base: string;
    readonly path: string;
    /** Where the previous content is kept; undefined if the path did not exist. */
    readonly backup?: string | undefined;
  }[];
  /** Folders with the unpacked contents that are not in their place yet. */
  readonly staging: string[];
}

export interface BindMountContext {
  readonly tars: VolumeTars;
  /** Time of the restore, which names its folders for backups and unpacked contents. */
  readonly stamp: string;
  readonly entry: BindRecord;
  readonly journal: { write(): Promise<void> };
  readonly c: Context;
}

/** Unpacks the contents of all bind mounts beside the existing files. Throws ExhaustedError if the space is insufficient. */
export async function stageBinds(
  placed: readonly PlacedBind[],
  { parts, blobs, ...work }: BindMountContext & { parts: StoredParts; blobs: BlobReader },
): Promise<void> {
  const { tars, stamp, entry, journal, c } = work;
  for (const [base, all] of Map.groupBy(placed, (one) => one.base)) await checkRoom(base, all);
  for (const [at, { of, base }] of placed.entries()) {
    const folder = staged(base, { stamp, at });
    if (!entry.staging.includes(dirname(folder))) entry.staging.push(dirname(folder));
    await journal.write();
    await makeFolder(folder, await ownerBelow(folder));
    const blob = parts.bindMount(of.path);
    if (blob === undefined) continue;
    const task = c.progress.start(`Restoring ${of.path}`, blob.size);
    try {
      await processTransport(await tars.folder(folder), `the folder ${folder}`).write(
        blobs.open(blob, { onBytes: (bytes) => task.add(bytes) }),
        c,
      );
    } finally {
      task.done();
    }
  }
}

/**
 * Moves the existing files aside and the restored ones into their place. If a target is the project's folder itself, exchanges everything in it
 * except the names in `stays`; exchanges any other target as a whole. `carried` are files that are not in the snapshot: they are copied from a
 * replaced folder into the one that took its place.
 */
export async function swapBinds(
  placed: readonly PlacedBind[],
  { stays, carried, ...work }: BindMountContext & { stays: readonly string[]; carried: readonly string[] },
): Promise<void> {
  for (const [at, { of, base, target }] of placed.entries()) {
    const from = staged(base, { stamp: work.stamp, at });
    if (of.type === 'file') await swap(join(from, posix.basename(of.path)), target, { base, ...work });
    else if (target !== base) await swap(from, target, { base, ...work });
    else {
      const names = new Set([...(await namesIn(base, work)), ...(await namesIn(from, work))]);
      for (const name of names) if (![...NEVER, ...stays].includes(name)) await swap(join(from, name), join(base, name), { base, ...work });
    }
  }
  for (const { path, backup, base } of work.entry.moves) {
    for (const file of carried.filter((one) => backup !== undefined && isWithin(one, path) && one !== path)) {
      const old = join(backup as string, relative(path, file));
      if ((await isThere(file)) || !(await isThere(old)) || !(await staysBelow(base, file))) continue;
      await act(base, ['cp', '-a', '--', below(base, old), below(base, file)], work);
    }
  }
}

/** Returns the targets that currently exist. */
export async function existingPaths(placed: readonly PlacedBind[]): Promise<string[]> {
  const there = await Promise.all(placed.map(({ target }) => isThere(target)));
  return placed.filter((_, at) => there[at]).map(({ target }) => target);
}

/** Returns the location to which a path of the captured host is restored; undefined if it is not restored. */
export function restoredPathOf(path: string, placed: readonly PlacedBind[]): string | undefined {
  const around = placed.find(({ of }) => isWithin(path, of.path));
  return around && join(around.target, relative(around.of.path, path));
}

/** Reverts `swapBinds`, also if it was interrupted. Idempotent. */
export async function rollBackBinds({ moves }: BindRecord, work: Pick<BindMountContext, 'tars' | 'c'>): Promise<void> {
  for (const { base, path, backup } of moves.toReversed()) {
    if (backup !== undefined && !(await isThere(backup))) continue;
    if (await isThere(path)) await act(base, ['rm', '-rf', '--', below(base, path)], work);
    if (backup !== undefined) await act(base, ['mv', '-T', '--', below(base, backup), below(base, path)], work);
  }
}

/** Removes the unpacked contents that were not moved into place. Idempotent. */
export async function discardStaged({ staging }: BindRecord, work: Pick<BindMountContext, 'tars' | 'c'>): Promise<void> {
  for (const folder of staging) {
    const base = dirname(dirname(folder));
    if (await isThere(folder)) await act(base, ['rm', '-rf', '--', below(base, folder)], work);
  }
}

/** Throws IntegrityError if a restored symbolic link leads one of the paths out of `base`. */
export async function assertBelow(base: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (!(await staysBelow(base, path))) throw new IntegrityError(`A link in the restored folder makes ${path} point outside ${base}`);
  }
}

/** Throws ExhaustedError if the contents do not fit beside the existing files. */
async function checkRoom(base: string, placed: readonly PlacedBind[]): Promise<void> {
  const needed = placed.reduce((sum, { of }) => sum + of.size_bytes, 0);
  await makeFolder(base, await ownerBelow(base));
  const facts = await statfs(base);
  const free = facts.bavail * facts.bsize;
  if (free >= needed) return;
  throw new ExhaustedError(`${base} has ${formatBytes(free)} free, but the bind mounts need ${formatBytes(needed)}`, {
    hint: 'Free some space there',
  });
}

async function swap(
  from: string,
  target: string,
  { base, stamp, entry, journal, ...work }: BindMountContext & { base: string },
): Promise<void> {
  const backup = (await isThere(target)) ? join(base, ASIDE, stamp, 'bind-mounts', relative(base, target)) : undefined;
  const isNew = await isThere(from);
  const owner = await ownerBelow(base);
  await makeFolder(dirname(target), owner);
  entry.moves.push({ base, path: target, ...(backup !== undefined && { backup }) });
  await journal.write();
  if (backup !== undefined) {
    await makeFolder(dirname(backup), owner);
    await act(base, ['mv', '-T', '--', below(base, target), below(base, backup)], work);
  }
  if (isNew) await act(base, ['mv', '-T', '--', below(base, from), below(base, target)], work);
}

type Program = 'mv' | 'cp' | 'rm';

/** Runs as root if Docker's host allows it, because files that containers wrote belong to many different users. */
async function act(
  base: string,
  [program, ...args]: [Program, ...string[]],
  { tars, c }: Pick<BindMountContext, 'tars' | 'c'>,
): Promise<void> {
  const inBase = await tars.folder(base);
  await runIn(inBase(program, args), { signal: c.signal, title: `${program} in ${base}` });
}

async function namesIn(folder: string, { tars, c }: Pick<BindMountContext, 'tars' | 'c'>): Promise<string[]> {
  const inFolder = await tars.folder(folder);
  const names = await runIn(inFolder('find', ['.', '-mindepth', '1', '-maxdepth', '1', '-printf', '%f\\0']), {
    signal: c.signal,
    title: `looking into ${folder}`,
  });
  return names.split('\0').filter((name) => name !== '');
}

function staged(base: string, { stamp, at }: { stamp: string; at: number }): string {
  return join(base, ASIDE, `${stamp}-new`, String(at));
}

function below(base: string, path: string): string {
  return `./${relative(base, path)}`;
}

/** Resolves symbolic links, because those in a restored folder are untrusted. */
async function staysBelow(base: string, path: string): Promise<boolean> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const real = await realpath(folder).catch(() => undefined);
    if (real !== undefined) return isWithin(real, await realpath(base));
    if (folder === dirname(folder)) return false;
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
