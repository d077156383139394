import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkContext } from '../../../../../src/providers/image/build/build-context.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-context-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test.each(['Dockerfile', 'dockerfile'])('a folder with a %s can be built', async (name) => {
  await writeFile(join(folder, name), 'FROM scratch');
  await expect(checkContext({ context: folder })).resolves.toBeUndefined();
});

test.each(['https://github.com/octo/app.git#main', 'git@github.com:octo/app.git'])('%s is fetched by Docker', async (context) => {
  await expect(checkContext({ context })).resolves.toBeUndefined();
});

test('a missing folder or Dockerfile is reported before a builder starts', async () => {
  const nowhere = join(folder, 'nowhere');
  const missing = { code: 'ERR_NOT_FOUND', message: `Build context '${nowhere}' not found` };
  await expect(checkContext({ context: nowhere })).rejects.toMatchObject(missing);
  const without = { code: 'ERR_NOT_FOUND', message: `No Dockerfile found at '${join(folder, 'Dockerfile')}'` };
  await expect(checkContext({ context: folder })).rejects.toMatchObject(without);
  await expect(checkContext({ context: folder, file: join(folder, 'Other') })).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
});

test('a file as context, and a folder as Dockerfile, are refused', async () => {
  const file = join(folder, 'Dockerfile');
  await writeFile(file, 'FROM scratch');
  await mkdir(join(folder, 'sub'));
  await expect(checkContext({ context: file })).rejects.toMatchObject({ code: 'ERR_INPUT', hint: expect.stringContaining("'file'") });
  await expect(checkContext({ context: folder, file: join(folder, 'sub') })).rejects.toMatchObject({ code: 'ERR_INPUT' });
});
