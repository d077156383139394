import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { isToken, processToken, sharedTokenState, tokenState } from '../../../../src/lib/fs/process-token.ts';
import { ROOT } from '../../../helpers/paths.ts';

const token = processToken();
const [pid = '', start = '', machine = '', random = ''] = token.split('-');
const swapped = (digits: string): string => digits.replace(/./g, (digit) => (digit === '0' ? '1' : '0'));

test('tokens are alive, dead or, from another machine, unknown', () => {
  expect(isToken(token)).toBe(true);
  expect(processToken()).not.toBe(token);
  expect(tokenState(token)).toBe('alive');
  expect(tokenState(`${pid}-${Number(start) + 1}-${machine}-${random}`)).toBe('dead');
  expect(tokenState(`${pid}-${start}-${swapped(machine.slice(0, 8))}${machine.slice(8)}-${random}`)).toBe('dead');
  expect(tokenState(`${pid}-${start}-${machine.slice(0, 8)}${swapped(machine.slice(8))}-${random}`)).toBe('unknown');
  expect(tokenState('something else')).toBe('unknown');
});

test('a token with another boot id in a shared folder is unknown, as it may belong to a clone of this machine', () => {
  expect(sharedTokenState(token)).toBe('alive');
  expect(sharedTokenState(`${pid}-${Number(start) + 1}-${machine}-${random}`)).toBe('dead');
  expect(sharedTokenState(`${pid}-${start}-${swapped(machine.slice(0, 8))}${machine.slice(8)}-${random}`)).toBe('unknown');
  expect(sharedTokenState('something else')).toBe('unknown');
});

test('a token without a start time is judged by its process id', () => {
  expect(tokenState(`${pid}-0-${machine}-${random}`)).toBe('alive');
  expect(tokenState(`4000000-0-${machine}-${random}`)).toBe('dead');
});

const MODULE = JSON.stringify(join(ROOT, 'src/lib/fs/process-token.ts'));
const run = promisify(execFile);
const node = (script: string) => ['--input-type=module', '-e', `import { processToken, tokenState } from ${MODULE};${script}`];
const asRoot = process.getuid?.() === 0 ? test : test.skip;

asRoot('as root: a process of another user is alive even where /proc hides it', async () => {
  const script = node(`console.log(tokenState(${JSON.stringify(token)}))`);
  const hidden = 'mount -o remount,hidepid=2 /proc && exec setpriv --reuid 1234 --regid 1234 --clear-groups "$@"';
  const { stdout } = await run('unshare', ['--mount', 'sh', '-c', hidden, 'sh', process.execPath, ...script], {
    env: { PATH: process.env.PATH },
  });
  expect(stdout.trim()).toBe('alive');
});

test('a process that cannot open /proc for lack of file descriptors makes no token', async () => {
  const script = node(`
    import { openSync } from 'node:fs';
    try { for (;;) openSync('/dev/null'); } catch (error) { if (error.code !== 'EMFILE') throw error; }
    try { console.log(processToken()); } catch (error) { console.log(error.code); }
  `);
  const { stdout } = await run('sh', ['-c', 'ulimit -n 64; exec "$@"', 'sh', process.execPath, ...script], {
    env: { PATH: process.env.PATH },
  });
  expect(stdout.trim()).toBe('ERR_EXHAUSTED');
});
