import { chmod, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { quietContext } from '../../../../../src/lib/context.ts';
import type { BuildSpec } from '../../../../../src/providers/build-types.ts';
import { buildFacts } from '../../../../../src/providers/image/build/build-facts.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-facts-'));
  await mkdir(join(folder, 'src'));
  await writeFile(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY . /\n');
  await writeFile(join(folder, 'src/a.txt'), 'a');
  await writeFile(join(folder, '.dockerignore'), 'logs\n');
});
afterEach(() => rm(folder, { recursive: true }));

const facts = (changes: Partial<BuildSpec> = {}) =>
  buildFacts({ context: folder, buildArgs: {}, labels: {}, secrets: [], noCache: false, tags: [], ...changes }, quietContext());

test('the same files give the same facts, whatever their times and the order of the arguments', async () => {
  const before = await facts({ buildArgs: { A: '1', B: '2' } });
  await utimes(join(folder, 'src/a.txt'), 1, 1);
  expect(await facts({ buildArgs: { B: '2', A: '1' } })).toEqual(before);
});

test.each<[string, () => Promise<void>]>([
  ['bytes', () => writeFile(join(folder, 'src/a.txt'), 'b')],
  ['a new file', () => writeFile(join(folder, 'src/b.txt'), 'a')],
  ['an empty folder', async () => void (await mkdir(join(folder, 'empty')))],
  ['a file that can be run', () => chmod(join(folder, 'src/a.txt'), 0o755)],
  ['a link', () => symlink('a.txt', join(folder, 'src/link'))],
])('%s changes the digest of the context and nothing else', async (_, change) => {
  const before = await facts();
  await change();
  const after = await facts();
  expect(after.context).not.toBe(before.context);
  expect({ ...after, context: '' }).toEqual({ ...before, context: '' });
});

test('ignored files, secrets and tags change nothing', async () => {
  const before = await facts();
  await mkdir(join(folder, 'logs'));
  await writeFile(join(folder, 'logs/x'), 'x');
  expect(await facts({ secrets: ['id=token,env=TOKEN'], tags: ['app:1'], noCache: true })).toEqual(before);
});

test('arguments, labels and target change the options, and the Dockerfile counts wherever it is', async () => {
  const before = await facts();
  for (const changes of [{ buildArgs: { A: '1' } }, { labels: { a: '1' } }, { target: 'a' }]) {
    expect((await facts(changes)).options).not.toBe(before.options);
  }
  const elsewhere = join(await mkdtemp(join(tmpdir(), 'vm-facts-file-')), 'Other');
  await writeFile(elsewhere, 'FROM scratch\n');
  expect((await facts({ file: elsewhere })).dockerfile).not.toBe(before.dockerfile);
});

test("the Dockerfile's own ignore file takes precedence", async () => {
  await writeFile(join(folder, 'Dockerfile.dockerignore'), 'src\n');
  const before = await facts();
  await writeFile(join(folder, 'src/a.txt'), 'changed');
  expect(await facts()).toEqual(before);
});

test('a context that Docker fetches is identified by its address', async () => {
  const one = await facts({ context: 'https://example.com/app.git#main' });
  const two = await facts({ context: 'https://example.com/app.git#other' });
  expect(one.context).not.toBe(two.context);
});
