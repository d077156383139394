import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { unlock } from '../../../../src/engine/maintain/unlock.ts';
import { digestOf } from '../../../../src/lib/digest.ts';
import {
  DeniedError,
  ExhaustedError,
  InputError,
  IntegrityError,
  NotFoundError,
  UnavailableError,
  UnsupportedError,
} from '../../../../src/lib/errors.ts';
import { withFileErrors } from '../../../../src/lib/fs/fs-errors.ts';
import { processToken } from '../../../../src/lib/fs/process-token.ts';
import { openFileStore } from '../../../../src/stores/file/index.ts';
import { openStore } from '../../../../src/stores/open-store.ts';
import { nextLine } from '../../../helpers/processes.ts';
import { c, collect, inTemporaryFolder, newRepository, readBlob, store as storeBlobs } from '../../../helpers/repository.ts';
import { noise } from '../../../helpers/tars.ts';

const SCRIPT = join(import.meta.dirname, '../../../helpers/staged-writer.ts');
const ref = { project: 'app', name: 'base' };

function start(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [SCRIPT, ...args], { env: { ...process.env, NODE_OPTIONS: '' } });
}

async function output(child: ChildProcessWithoutNullStreams): Promise<string> {
  const parts: string[] = [];
  child.stdout.on('data', (data) => parts.push(String(data)));
  child.stderr.on('data', (data) => parts.push(String(data)));
  await once(child, 'close');
  return parts.join('').trim();
}

function lockOf(root: string): string {
  return join(root, '.repository/locks', hash('sha256', 'app/base', 'hex').slice(0, 32));
}

async function staged(root: string): Promise<string[]> {
  const names = existsSync(join(root, '.repository/staging')) ? await readdir(join(root, '.repository/staging')) : [];
  return names.filter((name) => !name.startsWith('spare'));
}

test('a writer that is killed leaves the repository unchanged, and the next one removes its stage', async () => {
  await inTemporaryFolder(async (root) => {
    const repository = await newRepository(await openStore(root));
    const { blobs, packs } = await storeBlobs(repository, noise(300_000, 3));
    const before = await repository.stats(c);
    const child = start(root, '4', 'staged');
    expect(await nextLine(child)).toBe('staged');
    expect((await repository.sweep({ needed: async () => [] }, c)).freed).toBe(0);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect((await staged(root)).length).toBe(1);
    expect(await repository.stats(c)).toEqual(before);
    expect(await collect(repository.check(c))).toEqual([]);
    {
      await using writer = await repository.writer(c);
      expect((await staged(root)).length).toBe(1);
      expect(writer.stats.bytesRead).toBe(0);
    }
    expect(await staged(root)).toEqual([]);
    await using reader = await repository.reader(c, packs);
    expect((await readBlob(reader, blobs[0] ?? never())).equals(noise(300_000, 3))).toBe(true);
  });
});

test('when many processes take a name, one wins, and the content that all of them stored is intact', async () => {
  await inTemporaryFolder(async (root) => {
    const said = await Promise.all(['7', '7', '8', '7'].map((seed) => output(start(root, seed))));
    expect(said.toSorted()).toEqual(['lost', 'lost', 'won', 'won']);
    const store = await openStore(root);
    const repository = await newRepository(store);
    expect(await collect(repository.check(c))).toEqual([]);
    for (const name of ['7', '8']) {
      const { blob, packs } = JSON.parse(String(Buffer.from((await store.read({ project: 'app', name }, c)) ?? never())));
      await using reader = await repository.reader(c, packs);
      expect((await readBlob(reader, blob)).equals(noise(20_000_000, Number(name)))).toBe(true);
    }
    expect(await staged(root)).toEqual([]);
  });
});

test('opening, reading and listing a store create nothing', async () => {
  await inTemporaryFolder(async (folder) => {
    const store = await openStore(join(folder, 'new'));
    expect(await collect(store.listRefs(c))).toEqual([]);
    expect(await store.read(ref, c)).toBeUndefined();
    expect(await store.stat('config', c)).toBeUndefined();
    await store[Symbol.asyncDispose]();
    expect(await readdir(folder)).toEqual([]);
  });
});

test('a ref is a plain file, and removing it removes its folder and an empty project', async () => {
  await inTemporaryFolder(async (root) => {
    const store = await openStore(root);
    await store.compareAndSwap(ref, undefined, Buffer.from('{}'), c);
    expect(await readFile(join(root, 'app/base/metadata.json'), 'utf8')).toBe('{}');
    await mkdir(join(root, 'app/base/compose'));
    await store.compareAndSwap({ project: 'app', name: 'other' }, undefined, Buffer.from('{}'), c);
    await store.compareAndSwap(ref, digestOf('{}'), undefined, c);
    expect(await readdir(join(root, 'app'))).toEqual(['other']);
    await store.compareAndSwap({ project: 'app', name: 'other' }, digestOf('{}'), undefined, c);
    expect((await readdir(root)).filter((name) => !name.startsWith('.'))).toEqual([]);
    expect(await staged(root)).toEqual([]);
    expect(await readdir(join(root, '.repository/locks'))).toEqual([]);
  });
});

test('folders that are not snapshots are not listed', async () => {
  await inTemporaryFolder(async (root) => {
    for (const folder of ['.hidden/a', 'app/.hidden', 'app/empty', 'app/base', 'with space/a'])
      await mkdir(join(root, folder), { recursive: true });
    for (const folder of ['.hidden/a', 'app/.hidden', 'app/base', 'with space/a'])
      await writeFile(join(root, folder, 'metadata.json'), '{}');
    await writeFile(join(root, 'a-file'), '');
    expect(await collect((await openStore(root)).listRefs(c))).toEqual([ref]);
  });
});

test('a leftover folder without metadata.json can become a snapshot', async () => {
  await inTemporaryFolder(async (root) => {
    await mkdir(join(root, 'app/base/compose'), { recursive: true });
    const store = await openStore(root);
    await store.compareAndSwap(ref, undefined, Buffer.from('{}'), c);
    expect(Buffer.from((await store.read(ref, c)) ?? never()).toString()).toBe('{}');
  });
});

test('names and keys that are paths are refused', async () => {
  await inTemporaryFolder(async (root) => {
    const store = await openStore(root);
    for (const bad of ['..', '.repository', 'a/b', '', '-x', 'a\0', '../x']) {
      await expect(store.read({ project: 'app', name: bad }, c)).rejects.toThrow(InputError);
      await expect(store.compareAndSwap({ project: bad, name: 'x' }, undefined, Buffer.from('x'), c)).rejects.toThrow(InputError);
    }
    for (const key of ['../x', '/x', 'a//b', '.x', 'a/../b', '', 'A']) await expect(store.get(key, c)).rejects.toThrow(InputError);
  });
});

test('the lock of a dead owner is taken over, and that of a living one is waited for', async () => {
  await inTemporaryFolder(async (root) => {
    const store = await openStore(root);
    await mkdir(join(root, '.repository/locks'), { recursive: true });
    await symlink(processToken().replace(/^\d+-\d+/, '4000000-5'), lockOf(root));
    await store.compareAndSwap(ref, undefined, Buffer.from('one'), c);
    await symlink(processToken(), lockOf(root));
    const abort = new AbortController();
    const waiting = store.compareAndSwap(ref, digestOf('one'), undefined, { signal: abort.signal });
    setTimeout(() => abort.abort(new Error('enough')), 200);
    await expect(waiting).rejects.toThrow();
    expect(Buffer.from((await store.read(ref, c)) ?? never()).toString()).toBe('one');
  });
});

test('files that file servers and desktops create are ignored', async () => {
  await inTemporaryFolder(async (root) => {
    const store = await openStore(root);
    const repository = await newRepository(store);
    await storeBlobs(repository, noise(1000));
    await mkdir(join(root, '.repository/packs/@eaDir'));
    await writeFile(join(root, '.repository/packs/@eaDir/x@SynoEAStream'), 'x');
    await writeFile(join(root, '.repository/packs/Thumbs.db'), 'x');
    expect(await collect(repository.check(c))).toEqual([]);
    expect((await repository.stats(c)).packs).toBe(1);
  });
});

test('pipes, impossible sizes and files in place of folders are reported without blocking', async () => {
  await inTemporaryFolder(async (root) => {
    const objects = join(root, '.repository/packs');
    await mkdir(objects, { recursive: true });
    execFileSync('mkfifo', [join(objects, 'pipe')]);
    await writeFile(join(objects, 'huge'), '');
    await truncate(join(objects, 'huge'), 10 ** 13);
    await mkdir(join(root, 'app/base'), { recursive: true });
    execFileSync('mkfifo', [join(root, 'app/base/metadata.json')]);
    const store = await openStore(root);
    expect(await store.get('packs/pipe', c)).toHaveLength(0);
    await expect(store.get('packs/huge', c)).rejects.toThrow(IntegrityError);
    await expect(store.read(ref, c)).rejects.toThrow(IntegrityError);
    const below = await openStore(join(objects, 'huge/below'));
    expect(await store.stat('packs/huge/x', c)).toBeUndefined();
    await expect(below.put('a', [Buffer.from('x')], c)).rejects.toThrow(NotFoundError);
  });
});

test('errors of the file system say what to do', async () => {
  const failing = (code: string) =>
    withFileErrors('writing /x', () => Promise.reject(Object.assign(new Error(`${code}: it failed`), { code })));
  for (const code of ['ENOSPC', 'EDQUOT']) await expect(failing(code)).rejects.toThrow(ExhaustedError);
  for (const code of ['EACCES', 'EPERM', 'EROFS']) await expect(failing(code)).rejects.toThrow(DeniedError);
  await expect(failing('ENOSPC')).rejects.toMatchObject({
    message: 'writing /x: no space is left on the disk',
    hint: expect.stringContaining('space'),
  });
  for (const code of ['EMFILE', 'ENFILE', 'ENOMEM']) await expect(failing(code)).rejects.toThrow(ExhaustedError);
  await expect(failing('ESTALE')).rejects.toThrow(UnavailableError);
  await expect(failing('EIO')).rejects.toThrow(IntegrityError);
  await expect(failing('EXDEV')).rejects.toThrow(UnsupportedError);
});

const asRoot = process.getuid?.() === 0 ? test : test.skip;

asRoot('root gives the files that it creates to the owner of the parent folder', async () => {
  await inTemporaryFolder(async (folder) => {
    await chown(folder, 1234, 1235);
    await chmod(folder, 0o755);
    const root = join(folder, 'config/vm/snapshots');
    const store = await openStore(root);
    await storeBlobs(await newRepository(store), noise(1000));
    await store.compareAndSwap(ref, undefined, Buffer.from('{}'), c);
    for (const path of await readdir(folder, { recursive: true })) {
      expect({ path, uid: (await stat(join(folder, path))).uid, gid: (await stat(join(folder, path))).gid }).toEqual({
        path,
        uid: 1234,
        gid: 1235,
      });
    }
  });
});

test('a link to a folder can be the root of a store', async () => {
  await inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'real'));
    await symlink(join(folder, 'real'), join(folder, 'link'));
    await storeBlobs(await newRepository(await openStore(join(folder, 'link'))), noise(1000));
    expect(await readdir(join(folder, 'real'))).toEqual(['.repository']);
  });
});

test('a project, a name and the packs behind links are found', async () => {
  await inTemporaryFolder(async (folder) => {
    const root = join(folder, 'root');
    const store = await openStore(root);
    const repository = await newRepository(store);
    await storeBlobs(repository, noise(1000));
    const other = { project: 'shop', name: 'web' };
    for (const each of [ref, other]) await store.compareAndSwap(each, undefined, Buffer.from('{}'), c);
    for (const path of ['app', 'shop/web', '.repository/packs']) {
      await rename(join(root, path), join(folder, 'elsewhere'));
      await symlink(join(folder, 'elsewhere'), join(root, path));
      expect(await collect(store.listRefs(c))).toEqual([ref, other]);
      expect(await collect(repository.check(c))).toEqual([]);
      expect((await repository.stats(c)).packs).toBe(1);
      await rm(join(root, path));
      await rename(join(folder, 'elsewhere'), join(root, path));
    }
  });
});

test('a dangling link is reported as damage: other snapshots are listed, and a sweep fails', async () => {
  await inTemporaryFolder(async (folder) => {
    const root = join(folder, 'root');
    const store = await openStore(root);
    const other = { project: 'shop', name: 'web' };
    for (const each of [ref, other]) await store.compareAndSwap(each, undefined, Buffer.from('{}'), c);
    for (const path of ['app', 'app/base', 'app/base/metadata.json']) {
      await rename(join(root, path), join(folder, 'away'));
      await symlink(join(folder, 'nowhere'), join(root, path));
      const seen: string[] = [];
      const listing = (async () => {
        for await (const each of store.listRefs(c)) seen.push(each.name);
      })();
      if (path === 'app') await expect(listing).rejects.toThrow(`${join(root, path)} is a dangling link`);
      else await listing;
      expect(seen).toEqual(path === 'app' ? ['web'] : ['base', 'web']);
      await expect(store.read(ref, c)).rejects.toThrow(IntegrityError);
      await rm(join(root, path));
      await rename(join(folder, 'away'), join(root, path));
    }
  });
});

test('names of the maximum length can be stored and listed', async () => {
  await inTemporaryFolder(async (root) => {
    const store = await openStore(root);
    const long = { project: 'p'.repeat(128), name: 'n'.repeat(128) };
    await store.compareAndSwap(long, undefined, Buffer.from('{}'), c);
    expect(await collect(store.listRefs(c))).toEqual([long]);
  });
});

test('unlock stops a foreign process after two missed signs of life, and a living one only with force', async () => {
  await inTemporaryFolder(async (root) => {
    const store = await openFileStore(root);
    const foreign = join(root, '.repository/staging/77-5-0123456789abcdef-0123456789ab');
    await mkdir(foreign, { recursive: true });
    await symlink('build-7', join(foreign, 'host'));
    await expect(unlock({ force: false }, { store }, c)).rejects.toThrow(
      /^process 77 on build-7 is writing at \S+, last active \d+ s ago$/,
    );
    const past = new Date(Date.now() - 151_000);
    await utimes(foreign, past, past);
    expect((await unlock({ force: false }, { store }, c)).stopped).toMatchObject([{ who: 'process 77 on build-7', doing: 'writing' }]);
    await using stage = await store.stage(c);
    await expect(unlock({ force: false }, { store }, c)).rejects.toThrow('on this machine is writing');
    expect((await unlock({ force: true }, { store }, c)).stopped).toHaveLength(1);
    await expect(stage.put('packs/a', [Buffer.from('a')], c)).rejects.toThrow('presumed this one dead');
    expect(await unlock({ force: false }, { store }, c)).toEqual({ stopped: [] });
  });
});

function never(): never {
  throw new Error('it is not there');
}

test('sidecar files are replaced as a whole, are deleted with their ref, and cannot lead out of their folder', async () => {
  await inTemporaryFolder(async (root) => {
    const store = await openFileStore(root);
    const place = join(root, 'app/base/compose');
    await store.putSidecarFiles(ref, { folder: 'compose', files: { a: Buffer.from('1') } }, c);
    expect(existsSync(root) && existsSync(join(root, 'app'))).toBe(false);
    const bytes = Buffer.from('{}');
    await store.compareAndSwap(ref, undefined, bytes, c);
    await store.putSidecarFiles(ref, { folder: 'compose', files: { 'compose.yaml': Buffer.from('1'), 'sub/b.yaml': Buffer.from('2') } }, c);
    await store.putSidecarFiles(ref, { folder: 'compose', files: { 'compose.yaml': Buffer.from('3') } }, c);
    expect([await readdir(place), await readFile(join(place, 'compose.yaml'), 'utf8')]).toEqual([['compose.yaml'], '3']);
    for (const path of ['../x', '/x', '.x', 'a/../x', ''])
      await expect(store.putSidecarFiles(ref, { folder: 'compose', files: { [path]: bytes } }, c)).rejects.toThrow(InputError);
    expect([await readdir(place), await staged(root)]).toEqual([['compose.yaml'], []]);
    expect(await store.read(ref, c)).toEqual(bytes);
    await store.putSidecarFiles(ref, { folder: 'compose', files: {} }, c);
    expect(existsSync(place)).toBe(false);
    await store.putSidecarFiles(ref, { folder: 'compose', files: { a: bytes } }, c);
    await store.compareAndSwap(ref, digestOf(bytes), undefined, c);
    expect(existsSync(join(root, 'app'))).toBe(false);
  });
});
