import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { agreedNow } from '../../../../src/engine/catalog/now.ts';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import type { Catalog } from '../../../../src/engine/catalog/types.ts';
import { planClean } from '../../../../src/engine/maintain/clean.ts';
import { type Context, quietContext } from '../../../../src/lib/context.ts';
import { overlay } from '../../../../src/lib/overlay.ts';
import { serializeManifest } from '../../../../src/manifest/serialize.ts';
import { isTiming } from '../../../../src/stores/abilities.ts';
import { openStore } from '../../../../src/stores/open-store.ts';
import type { Store } from '../../../../src/stores/store.ts';
import { sampleSnapshot } from '../../../helpers/fake-app.ts';

const DAY = 24 * 3600_000;
let folder: string;
let catalog: Catalog;
let warnings: string[];
let c: Context;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-now-'));
  catalog = await openCatalog(await openStore(folder), { create: true, signal: quietContext().signal });
  warnings = [];
  c = { ...quietContext(), log: { ...quietContext().log, warn: (text: unknown) => void warnings.push(String(text)) } };
});
afterEach(async () => {
  await catalog[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function put(name: string, age: number): Promise<void> {
  const ref = { project: 'shop', name };
  const { manifest } = sampleSnapshot(ref, { created_at: new Date(Date.now() - age).toISOString() });
  await catalog.store.compareAndSwap(ref, undefined, serializeManifest(manifest), c);
}

const at = (fileTime: number | undefined): Store => overlay(catalog.store, { fileTime: () => fileTime }) as unknown as Store;

test('a folder store returns the clock of its file system and leaves no file behind', async () => {
  const { store } = catalog;
  await put('a', 0);
  const before = await readdir(folder, { recursive: true });
  const shown = isTiming(store) ? store.fileTime() : undefined;
  // The test uses a file system of this machine.
  expect(Math.abs((shown ?? 0) - Date.now())).toBeLessThan(3600_000);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});

test('the earlier of the clocks of this machine and the file server is used, and nothing is removed if they are far apart', async () => {
  const here = Date.now();
  expect(await agreedNow(at(here - 60_000), c)).toBe(here - 60_000);
  expect(await agreedNow(at(here + 1800_000), c)).toBeLessThan(here + 1800_000);
  expect(await agreedNow(at(undefined), c)).toBeGreaterThanOrEqual(here);
  const clean = planClean({ rules: { maxAge: DAY } }, { ...catalog, store: at(here - 400 * DAY) }, c);
  await expect(clean).rejects.toThrow(/^nothing was removed by age: the clock of this machine is 400 d 0 h ahead of that of /);
});

test('a warning names the newest snapshot and the date if every snapshot is older than the rule', async () => {
  await put('old', 500 * DAY);
  await put('newest', 400 * DAY);
  const plan = async () => (await planClean({ rules: { maxAge: 30 * DAY } }, catalog, c)).remove.map(({ snapshot }) => snapshot.ref.name);
  expect(await plan()).toEqual(['old']);
  expect(warnings).toEqual([
    expect.stringMatching(
      /^every snapshot is older than 30 d 0 h, the newest is from [\d-]{10}, and the clock of this machine says [\d-]{10}: /,
    ),
  ]);
  await put('new', DAY);
  warnings.length = 0;
  expect(await plan()).toEqual(['newest', 'old']);
  expect(warnings).toEqual([]);
});
