import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { openCatalog } from '../../../src/engine/catalog/open.ts';
import { cacheFolder, expandHome, homeFolder, userName } from '../../../src/lib/user.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { ROOT } from '../../helpers/paths.ts';
import { c } from '../../helpers/repository.ts';

const run = promisify(execFile);
const asRoot = process.getuid?.() === 0 ? test : test.skip;
/** A user without an entry in /etc/passwd, and no HOME. */
const STRANGER = { uid: 4321, gid: 4321, cwd: '/', env: { PATH: process.env.PATH } };

test("the home folder is HOME, otherwise that of the user's entry", () => {
  expect(homeFolder({ HOME: '/home/a' })).toBe('/home/a');
  expect(homeFolder({ HOME: '' })).toBe(userInfo().homedir);
  expect(homeFolder({})).toBe(userInfo().homedir);
  expect(userName()).toBe(userInfo().username);
});

test('a tilde means the home folder only as a whole name', () => {
  const env = { HOME: '/home/a' };
  expect(['~', '~/x/y', '~b/x', '/~/x', 'x'].map((path) => expandHome(path, env))).toEqual(['/home/a', '/home/a/x/y', '~b/x', '/~/x', 'x']);
});

test('the cache folder is in XDG_CACHE_HOME, otherwise in the home folder', () => {
  expect(cacheFolder({ HOME: '/home/a', XDG_CACHE_HOME: '/cache' })).toBe('/cache/vm-snapshot');
  expect(cacheFolder({ HOME: '/home/a' })).toBe('/home/a/.cache/vm-snapshot');
});

asRoot('as root: a user without an entry has the number as the name and the root folder as home', async () => {
  const module = JSON.stringify(join(ROOT, 'src/lib/user.ts'));
  const script = `import { homeFolder, userName } from ${module}; console.log(JSON.stringify([userName(), homeFolder()]));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], STRANGER);
  expect(JSON.parse(stdout)).toEqual(['4321', '/']);
});

asRoot('as root: a user without an entry and without HOME can list a store', async () => {
  const store = await mkdtemp(join(tmpdir(), 'stranger-'));
  const catalog = await openCatalog(await openStore(store), { create: true, signal: c.signal });
  await catalog[Symbol.asyncDispose]();
  await run('chown', ['-R', '4321:4321', store]);
  const command = [join(ROOT, '__tests__/helpers/vm-entry.ts'), 'snapshot', 'list', '--store', store, '--json'];
  const { stdout } = await run(process.execPath, command, STRANGER);
  expect(JSON.parse(stdout)).toEqual([]);
  await rm(store, { recursive: true });
});

asRoot('as root: if the home folder is not writable, the error says what to set', async () => {
  const [lock, failure] = ['src/lib/work-lock.ts', 'src/cli/error-report.ts'].map((name) => JSON.stringify(join(ROOT, name)));
  const script = `
    import { lockWork } from ${lock};
    import { failureText } from ${failure};
    await lockWork('watch', { signal: new AbortController().signal }).catch((error) => console.log(failureText(error, false)));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], STRANGER);
  expect(stdout).toBe('Error: cannot create a lock in /.config/vm/locks: permission denied\nSet HOME to a writable folder\n');
});
