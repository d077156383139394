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
 * What bind mounts held comes back into the project's own folder, or below one that was named for it; nowhere else. It is unpacked beside
 * what is there, which moves aside when the old containers are gone, and back when the restore fails.
 */

const ASIDE = '.vm-snapshot';
/** Never replaced: git keeps its own history, and the other is where things are kept aside. */
const NEVER = ['.git', ASIDE];

export interface PlacedBind {
  readonly of: BindMount;
  /** The project's folder, or the one that was named: all work on it happens below. */
  readonly base: string;
  readonly target: string;
}

export interface BindMountPlacement {
  /** The project's folder when it was captured, and now. */
  readonly captured: string;
  readonly directory: string;
  /** For those from elsewhere. */
  readonly elsewhere: string | undefined;
}

/** Where each goes; those from elsewhere only where a folder was named for them. Throws IntegrityError for what leads out of these folders. */
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
        `The bind mount ${of.path} of the snapshot '${snapshot_name}' cannot be restored: it is inside of another one, or of ${NEVER.join(' or ')}`,
      );
    placed.push({ of, base, target });
  }
  return placed;
}

/** What has been done so far, as a journal keeps it: enough to take it back. */
export interface BindRecord {
  /** What was exchanged: folders, files. */
  readonly moves: {
    readonly base: string;
    readonly path: string /** Where what was there is kept. */;
    readonly backup?: string | undefined;
  }[];
  /** Folders of what was unpacked beside them. */
  readonly staging: string[];
}

export interface BindMountContext {
  readonly tars: VolumeTars;
  readonly stamp: string;
  readonly entry: BindRecord;
  readonly journal: { write(): Promise<void> };
  readonly c: Context;
}

/** Unpacks all beside what is there. */
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
 * Moves what is there aside and the new in its place. Of the project's own folder everything but `stays` (names in it) is exchanged, of
 * others the whole. `carried` are files that no snapshot holds: they are copied into what takes their folder's place.
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

/** The places where something is now. */
export async function existingPaths(placed: readonly PlacedBind[]): Promise<string[]> {
  const there = await Promise.all(placed.map(({ target }) => isThere(target)));
  return placed.filter((_, at) => there[at]).map(({ target }) => target);
}

/** Where a path of the captured machine is to be found; undefined for one that is not brought. */
export function restoredPathOf(path: string, placed: readonly PlacedBind[]): string | undefined {
  const around = placed.find(({ of }) => isWithin(path, of.path));
  return around && join(around.target, relative(around.of.path, path));
}

/** Puts back what `swapBinds` exchanged, as far as it came. Idempotent. */
export async function rollBackBinds({ moves }: BindRecord, work: Pick<BindMountContext, 'tars' | 'c'>): Promise<void> {
  for (const { base, path, backup } of moves.toReversed()) {
    if (backup !== undefined && !(await isThere(backup))) continue;
    if (await isThere(path)) await act(base, ['rm', '-rf', '--', below(base, path)], work);
    if (backup !== undefined) await act(base, ['mv', '-T', '--', below(base, backup), below(base, path)], work);
  }
}

/** Takes away what was unpacked and is in no place. Idempotent. */
export async function discardStaged({ staging }: BindRecord, work: Pick<BindMountContext, 'tars' | 'c'>): Promise<void> {
  for (const folder of staging) {
    const base = dirname(dirname(folder));
    if (await isThere(folder)) await act(base, ['rm', '-rf', '--', below(base, folder)], work);
  }
}

/** Throws IntegrityError for a path that a link inside of what was restored leads out of the folder. */
export async function assertBelow(base: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (!(await staysBelow(base, path))) throw new IntegrityError(`A link in the restored folder leads ${path} out of ${base}`);
  }
}

/** Throws ExhaustedError where all of it does not fit beside what is there. */
async function checkRoom(base: string, placed: readonly PlacedBind[]): Promise<void> {
  const needed = placed.reduce((sum, { of }) => sum + of.size_bytes, 0);
  await makeFolder(base, await ownerBelow(base));
  const facts = await statfs(base);
  const free = facts.bavail * facts.bsize;
  if (free >= needed) return;
  throw new ExhaustedError(`What bind mounts held needs ${formatBytes(needed)}, and ${formatBytes(free)} are free in ${base}`, {
    hint: 'Free space there',
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

/** As root, where Docker's host lets us: what containers wrote belongs to all sorts of users. */
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

/** Links of a restored folder are anybody's. */
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
