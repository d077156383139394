import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SafeFolder } from '../../../../src/lib/fs/safe-folder.ts';
import { run } from '../../../helpers/processes.ts';
import { inTemporaryFolder } from '../../../helpers/repository.ts';

function readAll(files: SafeFolder, name: string, size: number): Buffer {
  return Buffer.concat([...files.read(name, size)].map((piece) => Buffer.from(piece)));
}

/** `root` with some files, and beside it `outside` with files that must not be reachable. */
async function withFolders(work: (root: string, outside: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const [root, outside] = [join(folder, 'root'), join(folder, 'outside')];
    await mkdir(join(root, 'a/b'), { recursive: true });
    await mkdir(outside);
    await writeFile(join(root, 'a/b/file'), 'beneath');
    await writeFile(join(root, 'top'), 'x'.repeat(600_000));
    await writeFile(join(outside, 'secret'), 'beneath');
    await work(root, outside);
  });
}

test('files are read in any order, by any spelling of their names', async () => {
  await withFolders(async (root) => {
    const odd = Buffer.from([0xff, 0x20]);
    await writeFile(Buffer.concat([Buffer.from(`${root}/a/`), odd]), 'odd');
    using files = new SafeFolder(root);
    for (const name of ['a/b/file', './a/./b//file', '/a/b/file']) expect(readAll(files, name, 7).toString()).toBe('beneath');
    expect(readAll(files, 'top', 600_000).equals(Buffer.from('x'.repeat(600_000)))).toBe(true);
    expect(readAll(files, `a/${odd.toString('latin1')}`, 3).toString()).toBe('odd');
  });
});

test('links are never followed, at any level of the path', async () => {
  await withFolders(async (root, outside) => {
    await symlink(outside, join(root, 'far'));
    await symlink('../../outside', join(root, 'a/far'));
    await symlink(join(outside, 'secret'), join(root, 'file'));
    await symlink('b', join(root, 'a/near'));
    using files = new SafeFolder(root);
    for (const name of ['far/secret', 'a/far/secret', 'file', 'a/near/file'])
      expect(() => readAll(files, name, 7)).toThrow(/ELOOP|ENOTDIR/);
    for (const name of ['../outside/secret', 'a/../../outside/secret', '..', '', '/']) {
      expect(() => readAll(files, name, 7)).toThrow('leads outside its folder');
    }
    await rename(root, `${root}-moved`);
    await symlink(outside, root);
    expect(readAll(files, 'a/b/file', 7).toString()).toBe('beneath');
    expect(() => new SafeFolder(root)).toThrow(/ELOOP|ENOTDIR/);
  });
});

test('anything but a file of the expected size is refused', async () => {
  await withFolders(async (root) => {
    await run(['mkfifo', join(root, 'pipe')]);
    using files = new SafeFolder(root);
    for (const [name, size] of [
      ['a/b', 7],
      ['pipe', 7],
      ['a/b/file', 6],
      ['a/b/file', 8],
    ] as const) {
      expect(() => readAll(files, name, size)).toThrow(`is not a file of ${size} bytes`);
    }
    expect(() => readAll(files, 'a/none', 7)).toThrow('ENOENT');
  });
});
