import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { vmHere } from '../../helpers/vm-here.ts';

/* A location that contains credentials is refused, and the credentials are never printed. */

const SECRETS = 'AKIAGEHEIM:ge/heim';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-secrets-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  `s3://${SECRETS}@bucket/a`,
  `s3:${SECRETS}@bucket/a`,
  `s3:bucket/a?key=geheim`,
  `s3://bucket/a?endpoint=http://${SECRETS}@127.0.0.1:9`,
  's3://bucket/a?secret-key=geheim',
  `s3://bucket/a?${SECRETS}`,
  `http://${SECRETS}@127.0.0.1:9/a`,
  `s4://${SECRETS}@bucket/a?key=geheim`,
])('%s is refused without printing the credentials', async (location) => {
  for (const line of ['list', 'list --json', 'stats --verbose', 'create @base --archive image.tar --json']) {
    const { code, stdout, stderr } = await vmHere([...line.split(' '), '--store', location], { cwd: folder });
    expect({ line, code }).toEqual({ line, code: 2 });
    expect(stdout + stderr).not.toMatch(/geheim|heim@|ge\/heim/i);
  }
  const { stdout, stderr } = await vmHere(['list'], { cwd: folder, env: { VM_SNAPSHOTS_DIR: location } });
  expect(stdout + stderr).not.toMatch(/geheim|heim@|ge\/heim/i);
});
