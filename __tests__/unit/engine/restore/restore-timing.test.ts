import { expect, test } from '@jest/globals';
import { readTiming, recordTiming } from '../../../../src/engine/restore/restore-timing.ts';
import { quietContext } from '../../../../src/lib/context.ts';
import { DeniedError } from '../../../../src/lib/errors.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import { sampleSnapshot } from '../../../helpers/fake-app.ts';

const c = quietContext();
const base = sampleSnapshot();

test('the first timing of a restore is stored, for this content only', async () => {
  const store = new MemoryStore();
  expect(await readTiming(base, { store }, c)).toEqual({ restoreSeconds: undefined, buildSeconds: 312, isWorthwhile: true });
  await recordTiming(base, 28.12345, { store, c });
  await recordTiming(base, 999, { store, c });
  expect(await readTiming(base, { store }, c)).toEqual({ restoreSeconds: 28.123, buildSeconds: 312, isWorthwhile: true });
  const other = sampleSnapshot({ project: 'global', name: 'other' }, { description: 'other' });
  expect((await readTiming(other, { store }, c)).restoreSeconds).toBeUndefined();
});

test('a store that refuses a timing is logged, and an invalid timing is ignored', async () => {
  class ReadOnly extends MemoryStore {
    override async put(): Promise<void> {
      throw new DeniedError('read-only');
    }
    override async get(): Promise<Uint8Array> {
      return Buffer.from('{"restore_seconds": -1}');
    }
  }
  const store = new ReadOnly();
  const said: string[] = [];
  const log = { ...c.log, info: (line: unknown) => void said.push(String(line)) };
  await recordTiming(base, 1, { store, c: { ...c, log } });
  expect(said).toEqual(['Cannot record how long the restore took, so a later job restores again: read-only']);
  expect((await readTiming(base, { store }, c)).restoreSeconds).toBeUndefined();
});

test.each([
  [28, 312, true],
  [40, 12, false],
  [undefined, 12, true],
  [40, undefined, true],
])('a restore of %s s instead of a build of %s s is worthwhile: %s', async (restored, built, pays) => {
  const store = new MemoryStore();
  const source = { type: 'built', from: 'Dockerfile', ...(built !== undefined && { build_seconds: built }) } as const;
  const snapshot = sampleSnapshot(undefined, { source });
  if (restored !== undefined) await recordTiming(snapshot, restored, { store, c });
  expect((await readTiming(snapshot, { store }, c)).isWorthwhile).toBe(pays);
});
