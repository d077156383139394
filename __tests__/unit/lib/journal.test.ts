import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { abandonedJournals, openJournal } from '../../../src/lib/journal.ts';

let home: string;
const before = process.env.HOME;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'vm-journal-'));
  process.env.HOME = home;
});
afterEach(async () => {
  process.env.HOME = before;
  await rm(home, { recursive: true });
});

const folder = (): string => join(home, '.config/vm/journal');

/** As if the process that wrote it were gone: no process has this start time. */
async function die(): Promise<void> {
  for (const name of await readdir(folder())) await rename(join(folder(), name), join(folder(), name.replace(/-(\d+)-\d+-/, '-$1-1-')));
}

test('a living owner keeps its journal, and a dead one loses it to exactly one other', async () => {
  const journal = await openJournal('work');
  await journal.write({ step: 1 });
  await journal.write({ step: 2 });
  expect(await abandonedJournals('work')).toEqual([]);
  await die();
  expect(await abandonedJournals('other')).toEqual([]);
  const [[one], [two]] = await Promise.all([abandonedJournals('work'), abandonedJournals('work')]);
  expect([one?.entry, two?.entry]).toEqual([{ step: 2 }, { step: 2 }]);
  const taken = (await Promise.all([one?.take(), two?.take()])).filter((found) => found !== undefined);
  expect(taken).toHaveLength(1);
  await taken[0]?.close();
  expect(await readdir(folder())).toEqual([]);
});

test('what was not written to its end is no entry', async () => {
  const { writeFile } = await import('node:fs/promises');
  await (await openJournal('work')).write({});
  for (const name of await readdir(folder())) await writeFile(join(folder(), name), '{"half');
  await die();
  expect((await abandonedJournals('work')).map(({ entry }) => entry)).toEqual([undefined]);
});
