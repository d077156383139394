import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../helpers/paths.ts';

/** Takes the lock again and again, leaves a dead owner's behind each time, and says when somebody else is inside too. */
const CONTENDER = `
  import { mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
  import { lockFile } from ${JSON.stringify(join(ROOT, 'src/lib/lock-file.ts'))};
  import { processToken } from ${JSON.stringify(join(ROOT, 'src/lib/process-token.ts'))};
  const [path] = process.argv.slice(1);
  const dead = processToken().replace(/^\\d+-\\d+/, '4000000-5');
  const attempt = (work) => { try { work(); return true; } catch (error) { if (error.code !== 'EEXIST') throw error; return false; } };
  for (const end = Date.now() + 3000; Date.now() < end; ) {
    const lock = await lockFile(path, { wait: 10_000, signal: new AbortController().signal });
    if (attempt(() => mkdirSync(path + '.inside'))) rmdirSync(path + '.inside');
    else console.log('two owners');
    await lock[Symbol.asyncDispose]();
    attempt(() => writeFileSync(path, dead, { flag: 'wx' }));
  }
`;

test('of many processes that take over a dead one at once, one gets the lock', async () => {
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
