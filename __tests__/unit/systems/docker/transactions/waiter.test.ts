import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { waiterFor } from '../../../../../src/systems/docker/transactions/waiter.ts';

const here = { x64: 'amd64', arm64: 'arm64' }[process.arch as 'x64' | 'arm64'];

test('the waiter program ends with its input when it has an argument, and runs on without one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vm-waiter-'));
  const path = join(folder, 'waiter');
  await writeFile(path, waiterFor(here ?? '') as Buffer, { mode: 0o755 });
  const ended = promisify(execFile)(path, ['until-the-input-ends']);
  ended.child.stdin?.write('a word');
  ended.child.stdin?.end();
  await ended;
  const waits = spawn(path, [], { stdio: 'ignore' });
  const code = new Promise((resolve) => waits.once('exit', (_, signal) => resolve(signal)));
  await new Promise((resolve) => waits.once('spawn', resolve));
  waits.kill('SIGKILL');
  expect(await code).toBe('SIGKILL');
  await rm(folder, { recursive: true });
});

test('the waiter files are valid ELF programs for both architectures, and exist for no other', () => {
  expect(waiterFor('riscv64')).toBeUndefined();
  for (const [architecture, machine] of [['amd64', 62] as const, ['arm64', 183] as const]) {
    const file = waiterFor(architecture) as Buffer;
    expect([file.subarray(0, 7).toString('hex'), file.readUInt16LE(18)]).toEqual(['7f454c46020101', machine]);
    expect(file.readBigUInt64LE(64 + 32)).toBe(BigInt(file.length));
  }
});
