import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { containerdRoots } from '../../../../src/systems/containerd/roots.ts';
import { until } from '../../../helpers/processes.ts';
import { inTemporaryFolder } from '../../../helpers/repository.ts';

/** Starts a process named containerd that does nothing. */
function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', ...args], { argv0: '/usr/bin/containerd', stdio: 'ignore' });
}

test("the daemon's own containerd comes first, then the default one, then running ones", async () => {
  await inTemporaryFolder(async (folder) => {
    const config = join(folder, 'config.toml');
    await writeFile(config, `version = 2\nroot = '${folder}/of-config'\n[grpc]\nroot = "/wrong"\n`);
    const running = [start('--config', config), start(`--root=${folder}/of-flag`, '-c', config), start('--root', 'relative')];
    try {
      let roots: string[] = [];
      await until('containerd', 60, async () => {
        roots = await containerdRoots('/data');
        return roots.filter((root) => root.startsWith(folder)).length === 2;
      });
      expect(roots.slice(0, 2)).toEqual(['/data/containerd/daemon', '/var/lib/containerd']);
      expect(roots).toEqual(expect.arrayContaining([`${folder}/of-config`, `${folder}/of-flag`]));
      expect(roots).not.toContain('/wrong');
      expect(roots).not.toContain('relative');
    } finally {
      for (const one of running) one.kill('SIGKILL');
    }
  });
});
