import { expect, test } from '@jest/globals';
import { build } from '../../../../src/actions/steps/build.ts';
import { restore } from '../../../../src/actions/steps/restore.ts';
import { fitting } from '../../../../src/actions/summary/write-summary.ts';
import { digestOf } from '../../../../src/lib/digest.ts';
import type { Manifest } from '../../../../src/manifest/schema.ts';
import { fakeApp, sampleSnapshot } from '../../../helpers/fake-app.ts';
import { runInMemory } from '../../../helpers/run-action-in-memory.ts';

const shown = (markdown: string): string => markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

const row = (title: string, value: string): string => `<tr><th align="left">${title}</th><td>${value}</td></tr>`;

async function restoredSummary(changes: Partial<Manifest> = {}): Promise<string> {
  return (await runInMemory(restore, { inputs: { name: 'base' }, app: fakeApp([sampleSnapshot(undefined, changes)]).app })).summary;
}

test('the summary of a restore shows the image, its content, the speed and the time saved', async () => {
  const summary = shown(await restoredSummary());
  expect(summary.split('\n')[0]).toBe('### 📦 Restored @base as vm-snapshot/global/base:base in 28 s');
  for (const fact of [
    row('Image', '<code>vm-snapshot/global/base:base</code>'),
    row('Also tagged', '<code>shop/base:ci</code>'),
    row('Transferred', '2.1 GB (75.0 MB/s)'),
    row('Build time', '5 min 12 s, so this saved 4 min 44 s'),
    row('Size', '2.1 GB in 2 layers, <code>linux/amd64</code>'),
    'node 24.11.0, python 3.13.1',
    'docker run --rm -it vm-snapshot/global/base:base',
  ]) {
    expect(summary).toContain(fact);
  }
});

test('the summary of a build shows how much content was new', async () => {
  const { summary } = await runInMemory(build, { inputs: { name: 'base', store: '/srv/s' } });
  expect(shown(summary)).toContain(
    `${row('New content', '4.0 MB of 2.1 GB (0.2 %)')}\n${row('Store', '<code>/srv/s</code> grew by 1.3 MB')}`,
  );
});

test('names and texts in a snapshot are escaped in the summary', async () => {
  const evil = '</code></details><script>alert(1)</script> | [x](javascript:y) `\n\n# Owned';
  const summary = await restoredSummary({
    description: evil,
    languages: { [evil.slice(0, 60)]: evil },
    source: { type: 'imported', from: evil, build_seconds: 312 },
    git: { commit: evil, branch: evil, dirty: true },
  });
  expect(summary).not.toMatch(/<script|^# |javascript:|\[x\]/m);
  expect(summary.match(/<\/?[a-z]+>/g)?.sort()).toEqual((await restoredSummary()).match(/<\/?[a-z]+>/g)?.sort());
});

test('the summary of a snapshot with a thousand layers and tags is shortened', async () => {
  const layers = Array.from({ length: 1024 }, (_, i) => digestOf(String(i)));
  const references = Array.from({ length: 1024 }, (_, i) => `shop/base:${'x'.repeat(100)}${i}`);
  const [service] = sampleSnapshot().manifest.services;
  const blobs = layers.map((digest) => ({ role: 'layer' as const, digest, size: 1 }));
  const summary = await restoredSummary({ blobs, services: service ? [{ ...service, layers, references }] : [] });
  expect(summary).toContain('and 974 more');
  expect(summary.length).toBeLessThan(50_000);
});

test('a summary that is larger than the limit is cut between paragraphs', () => {
  const cut = fitting(`# A\n\n${'b'.repeat(600)}\n\n${'ü'.repeat(300)}\n`, 1000);
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1000);
  expect(cut).toBe(`# A\n\n${'b'.repeat(600)}\n\nThe summary is truncated: see the log.\n`);
  expect(fitting('short')).toBe('short');
});
