import { execFile } from 'node:child_process';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { lockFile, ownerOf, takeAsideAndLook } from '../../../../src/lib/fs/lock-file.ts';
import { processToken } from '../../../../src/lib/fs/process-token.ts';
import { ROOT } from '../../../helpers/paths.ts';

/** Takes the lock repeatedly, leaves a dead owner's lock behind each time, and prints a line when another process is inside too. */
const CONTENDER = `
  import { mkdirSync, rmdirSync, symlinkSync } from 'node:fs';
  import { lockFile } from ${JSON.stringify(join(ROOT, 'src/lib/fs/lock-file.ts'))};
  import { processToken } from ${JSON.stringify(join(ROOT, 'src/lib/fs/process-token.ts'))};
  const [path] = process.argv.slice(1);
  const dead = processToken().replace(/^\\d+-\\d+/, '4000000-5');
  const attempt = (work) => { try { work(); return true; } catch (error) { if (error.code !== 'EEXIST') throw error; return false; } };
  for (const end = Date.now() + 3000; Date.now() < end; ) {
    const lock = await lockFile(path, { wait: 600_000, signal: new AbortController().signal });
    if (attempt(() => mkdirSync(path + '.inside'))) rmdirSync(path + '.inside');
    else console.log('two owners');
    await lock[Symbol.asyncDispose]();
    attempt(() => symlinkSync(dead, path));
  }
`;

test("when many processes take over a dead owner's lock, only one gets it at a time", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'));
  try {
    const args = ['--input-type=module', '-e', CONTENDER, join(folder, 'lock')];
    const env = { PATH: process.env.PATH };
    const runs = await Promise.all([1, 2, 3, 4].map(() => promisify(execFile)(process.execPath, args, { env })));
    expect(runs.map(({ stdout }) => stdout)).toEqual(['', '', '', '']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function inFolder(work: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'));
  try {
    await work(join(folder, 'lock'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const dead = processToken().replace(/^\d+-\d+/, '4000000-5');
const signal = new AbortController().signal;

test("a process that paused between finding a dead lock and removing it does not remove another owner's lock", async () => {
  await inFolder(async (path) => {
    const owner = processToken();
    await symlink(owner, path);
    takeAsideAndLook(path, dead, () => {
      throw new Error('nobody is to be stopped');
    });
    expect([ownerOf(path), await readdir(dirname(path))]).toEqual([owner, ['lock']]);
  });
});

test('when a lock is taken while another is being put back, the taker is the only owner and the other process is stopped', async () => {
  await inFolder(async (path) => {
    await symlink(dead, path);
    const stopped: string[] = [];
    const other = processToken();
    const third = processToken();
    // Between the check and the removal another process takes the dead owner's lock over.
    await using _lock = await lockFile(path, {
      wait: 600_000,
      signal,
      token: third,
      isHeldBy: (token) => token === other && !stopped.includes(other),
      stop: (token) => {
        stopped.push(token);
        if (token !== dead) return;
        rmSync(path);
        symlinkSync(other, path);
        queueMicrotask(() => stopped.push(other));
      },
    });
    expect([ownerOf(path), stopped[0]]).toEqual([third, dead]);
  });
});

test('a lock that another process has moved aside is removed when it is released', async () => {
  await inFolder(async (path) => {
    const lock = await lockFile(path, { wait: 0, signal });
    renameSync(path, `${path}.${processToken()}`);
    await lock[Symbol.asyncDispose]();
    expect(await readdir(dirname(path))).toEqual([]);
  });
});

test('a lock whose folder was removed can be released', async () => {
  await inFolder(async (path) => {
    const lock = await lockFile(path, { wait: 0, signal });
    await rm(dirname(path), { recursive: true });
    await lock[Symbol.asyncDispose]();
    await mkdir(dirname(path));
  });
});

test('an empty lock file of a killed owner is removed after a short time', async () => {
  await inFolder(async (path) => {
    await writeFile(path, '');
    await expect(lockFile(path, { wait: 0, signal })).rejects.toThrow('another process holds');
    await utimes(path, new Date(), new Date(Date.now() - 20_000));
    await (await lockFile(path, { wait: 0, signal }))[Symbol.asyncDispose]();
    expect(await readdir(dirname(path))).toEqual([]);
  });
});

test('a lock that is a regular file, as on file systems without links, is respected and released', async () => {
  await inFolder(async (path) => {
    await writeFile(path, processToken());
    await expect(lockFile(path, { wait: 0, signal })).rejects.toThrow('another process holds');
    await writeFile(path, dead);
    await (await lockFile(path, { wait: 0, signal }))[Symbol.asyncDispose]();
    expect(await readdir(dirname(path))).toEqual([]);
  });
});

const asRoot = process.getuid?.() === 0 ? test : test.skip;

asRoot('as root: a lock made under umask 077 can be read by other users', async () => {
  await inFolder(async (path) => {
    await chmod(dirname(path), 0o755);
    const script = (work: string): string[] => [
      '--input-type=module',
      '-e',
      `import { lockFile, ownerOf } from ${JSON.stringify(join(ROOT, 'src/lib/fs/lock-file.ts'))}; ${work}`,
      path,
    ];
    const env = { PATH: process.env.PATH };
    const take = script("await lockFile(process.argv[1], { wait: 0, signal: new AbortController().signal, token: 'the owner' });");
    await promisify(execFile)('sh', ['-c', 'umask 077; exec "$@"', 'sh', process.execPath, ...take], { env });
    const read = script('console.log(ownerOf(process.argv[1]));');
    const { stdout } = await promisify(execFile)(process.execPath, read, { env, uid: 4321, gid: 4321, cwd: '/' });
    expect(stdout).toBe('the owner\n');
  });
});
