import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkContext } from '../../../../src/providers/image/build/build-context.ts';

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

test.each(['https://github.com/octo/app.git#main', 'git@github.com:octo/app.git'])('%s is left to Docker', async (context) => {
  await expect(checkContext({ context })).resolves.toBeUndefined();
});

test('what is not there is told before any builder starts', async () => {
  const nowhere = join(folder, 'nowhere');
  const missing = { code: 'ERR_NOT_FOUND', message: `The folder '${nowhere}' to build from is not there` };
  await expect(checkContext({ context: nowhere })).rejects.toMatchObject(missing);
  const without = { code: 'ERR_NOT_FOUND', message: `There is no Dockerfile at '${join(folder, 'Dockerfile')}'` };
  await expect(checkContext({ context: folder })).rejects.toMatchObject(without);
  await expect(checkContext({ context: folder, file: join(folder, 'Other') })).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
});

test('a file is no context, and a folder no Dockerfile', async () => {
  const file = join(folder, 'Dockerfile');
  await writeFile(file, 'FROM scratch');
  await mkdir(join(folder, 'sub'));
  await expect(checkContext({ context: file })).rejects.toMatchObject({ code: 'ERR_INPUT', hint: expect.stringContaining('--file') });
  await expect(checkContext({ context: folder, file: join(folder, 'sub') })).rejects.toMatchObject({ code: 'ERR_INPUT' });
});
