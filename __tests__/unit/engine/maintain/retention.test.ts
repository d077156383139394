import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Snapshot } from '../../../../src/engine/catalog/types.ts';
import { checkRules, planRetention, type RetentionRules } from '../../../../src/engine/maintain/retention.ts';
import { sampleSnapshot } from '../../../helpers/fake-app.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-22T00:00:00Z');

/** Parses `web/3`: a snapshot that is three days old; a leading `!` protects it. Its size in bytes is its age in days. */
function snapshot(text: string): Snapshot {
  const [, mark, project = '', days = ''] = /^(!?)(\w+)\/([\d.]+)$/.exec(text) ?? [];
  const created_at = new Date(NOW - Number(days) * DAY).toISOString();
  return { ...sampleSnapshot({ project, name: days }, { created_at }), isProtected: mark === '!' };
}

const nameOf = ({ ref }: Snapshot): string => `${ref.project}/${ref.name}`;
const sizeOf = async ({ ref }: Snapshot): Promise<number> => Number(ref.name);

async function plan(texts: string, rules: RetentionRules) {
  const { remove, keep } = await planRetention(texts.split(' ').map(snapshot), rules, { now: NOW, sizeOf });
  const show = (judged: { snapshot: Snapshot; rule: string | undefined }[]) =>
    judged.flatMap(({ snapshot, rule }) => (rule === undefined ? [] : [`${nameOf(snapshot)} ${rule}`])).join(', ');
  return { remove: show([...remove]), spared: show(keep.map(({ snapshot, spared }) => ({ snapshot, rule: spared }))) };
}

test.each<[string, string, RetentionRules, string, string]>([
  ['nothing without rules', 'web/1 web/2', {}, '', ''],
  ['by age', 'web/1 web/3 web/4', { maxAge: 3 * DAY }, 'web/4 age', ''],
  ['by count, in each project', 'web/1 db/2 web/3 db/4 web/5', { maxCount: 1 }, 'web/3 count, db/4 count, web/5 count', ''],
  ['everything with maxCount 0', 'web/1 web/2', { maxCount: 0 }, 'web/1 count, web/2 count', ''],
  ['by size, the oldest first', 'web/1 web/2 web/3 web/4', { maxSize: 6 }, 'web/4 size', ''],
  ['the oldest by size, even if it is small', 'web/5 web/9 web/10', { maxSize: 15 }, 'web/10 size', ''],
  ['by age before count', 'web/1 web/2 web/8 web/9', { maxAge: 5 * DAY, maxCount: 2 }, 'web/8 age, web/9 age', ''],
  ['by count before size', 'web/1 web/2 web/3', { maxCount: 2, maxSize: 2 }, 'web/2 size, web/3 count', ''],
  ['no protected snapshot', '!web/1 web/2 !web/9', { maxAge: 5 * DAY, maxCount: 1 }, 'web/2 count', 'web/9 age'],
  ['by count, counting protected snapshots', 'web/1 web/2 web/3 !web/9', { maxCount: 2 }, 'web/2 count, web/3 count', 'web/9 count'],
  ['by size, counting protected snapshots', 'web/1 web/2 !web/9', { maxSize: 10 }, 'web/2 size', ''],
  ['not what keepLast keeps of each project', 'web/7 db/8 web/9', { maxAge: DAY, keepLast: 1 }, 'web/9 age', 'web/7 age, db/8 age'],
  ['not the newest of each project', 'web/7 db/8 web/9', { maxAge: DAY }, 'web/9 age', 'web/7 age, db/8 age'],
  ['not the newest, even if it is too large', 'web/7 web/9', { maxSize: 1 }, 'web/9 size', ''],
  ['also the newest with keepLast 0', 'web/7 db/8', { maxAge: DAY, keepLast: 0 }, 'web/7 age, db/8 age', ''],
  ['snapshots that no rule keeps', 'web/1 db/2 web/3 !web/4', { keepLast: 1 }, 'web/3 keep', 'web/1 keep, db/2 keep, web/4 keep'],
  ['all of a project with keepLast 0', 'web/1 !web/3', { keepLast: 0 }, 'web/1 keep', 'web/3 keep'],
  ['old snapshots unless a rule keeps them', 'web/1 web/2 web/9 web/15', { maxAge: 3 * DAY, keepWeekly: 2 }, 'web/15 age', 'web/9 age'],
])('removes %s', async (_, snapshots, rules, remove, spared) => {
  expect(await plan(snapshots, rules)).toEqual({ remove, spared });
});

test('protected snapshots and the last ones are always kept, and the rules hold for the others', async () => {
  const some = fc.array(fc.record({ project: fc.constantFrom('a', 'b'), days: fc.integer({ min: 1, max: 30 }), safe: fc.boolean() }), {
    maxLength: 12,
  });
  const rules = fc.record(
    { maxAge: fc.integer({ min: 1, max: 30 * DAY }), maxCount: fc.nat(6), maxSize: fc.nat(100), keepLast: fc.integer({ min: 1, max: 4 }) },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(some, rules, async (found, asked) => {
      const snapshots = found
        .sort((a, b) => a.days - b.days)
        .map(({ project, days, safe }) => snapshot(`${safe ? '!' : ''}${project}/${days}`));
      const { remove, keep } = await planRetention(snapshots, asked, { now: NOW, sizeOf });
      expect(remove.length + keep.length).toBe(snapshots.length);
      const gone = new Set(remove.map((each) => each.snapshot));
      const kept = snapshots.filter((each) => !gone.has(each));
      for (const each of gone) expect(each.isProtected).toBe(false);
      for (const project of ['a', 'b']) {
        const all = snapshots.filter(({ ref }) => ref.project === project);
        const last = asked.keepLast ?? (asked.maxCount === 0 ? 0 : 1);
        const isSafe = (each: Snapshot) => each.isProtected === true || all.indexOf(each) < last;
        for (const each of all.filter(isSafe)) expect(kept).toContain(each);
        const free = kept.filter((each) => each.ref.project === project && !isSafe(each));
        if (asked.maxAge !== undefined) for (const { ref } of free) expect(Number(ref.name) * DAY).toBeLessThanOrEqual(asked.maxAge);
        const inProject = kept.filter(({ ref }) => ref.project === project).length;
        if (asked.maxCount !== undefined && free.length > 0) expect(inProject).toBeLessThanOrEqual(asked.maxCount);
      }
    }),
  );
});

test('every kept snapshot has the reasons for keeping it', async () => {
  const texts = '!web/1 web/2 web/3 db/40'.split(' ').map(snapshot);
  const { keep } = await planRetention(texts, { maxAge: DAY, keepLast: 2, keepDaily: 1 }, { now: NOW, sizeOf });
  expect(keep.map(({ snapshot: { ref }, reasons }) => [ref.name, ...reasons])).toEqual([
    ['1', 'protected', 'last', 'daily'],
    ['2', 'last'],
    ['40', 'last', 'daily'],
  ]);
  const untouched = await planRetention(texts, { maxAge: 5 * DAY }, { now: NOW, sizeOf });
  expect(untouched.keep.map(({ reasons }) => reasons)).toEqual([['protected'], [], [], ['newest']]);
});

test.each<[RetentionRules, string]>([
  [{ keepLast: -1 }, 'keepLast is -1, but must be a whole number of at least 0'],
  [{ keepDaily: 0 }, 'keepDaily is 0, but must be a whole number of at least 1'],
  [{ maxCount: 1.5 }, 'maxCount is 1.5, but must be a whole number of at least 0'],
  [{ maxAge: Number.NaN }, 'maxAge is NaN, but must be a number of at least 0'],
])('%j is refused', (rules, message) => {
  expect(() => checkRules(rules, (rule) => rule)).toThrow(message);
});
