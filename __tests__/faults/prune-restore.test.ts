import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { composeAt, IMAGE, writeProject } from '../helpers/compose.ts';
import { startDaemon } from '../helpers/daemons.ts';
import { testOnEngines } from '../helpers/engines.ts';
import { importBusybox } from '../helpers/images.ts';
import { ROOT_PREFIX, run } from '../helpers/processes.ts';
import { runVm } from './vm.ts';

/*
 * Continuous prunes, as by a careless cron job, while a project is restored: a failed restore leaves the previous state, and a restore that
 * reports success has succeeded. The daemon is private, because the prunes would remove objects of other tests.
 */

/** Lines for the failure message. */
const said = ({ stdout, stderr }: { stdout: string; stderr: string }): string[] => (stdout + stderr).split('\n');

testOnEngines(
  'continuous docker system prune --all --volumes removes nothing from a restore or its rollback',
  async ({ engine }) => {
    const daemon = await startDaemon({ engine });
    const home = await mkdtemp(join(tmpdir(), 'vm-prune-'));
    const at = composeAt(daemon, home);
    const docker = (...args: string[]): Promise<string> => run(['docker', '-H', daemon.host, ...args]);
    const inWeb = (script: string): Promise<string> => at('exec', 'web', 'sh', '-c', script);
    const vm = (...args: string[]): ReturnType<typeof runVm> =>
      runVm(args, { home: join(home, 'home'), store: join(home, 'store'), host: daemon.host, cwd: home });
    /** Some engines prune named volumes only with `docker volume prune --all`. */
    const prune = async (): Promise<void> => {
      await docker('system', 'prune', '--all', '--volumes', '--force').catch(() => '');
      await docker('volume', 'prune', '--all', '--force').catch(() => '');
    };
    const storm = async (work: () => ReturnType<typeof runVm>): ReturnType<typeof runVm> => {
      let over = false;
      const done = work().finally(() => {
        over = true;
      });
      while (!over) await prune();
      return await done;
    };
    try {
      await mkdir(join(home, 'home'));
      await importBusybox(daemon, IMAGE);
      await writeProject(home, {
        'compose.yaml': `
name: pruned
services:
  web:
    image: ${IMAGE}
    command: sleep 10000
    stop_grace_period: 0s
    network_mode: none
    volumes: ["data:/data"]
    labels: { vm-snapshot.post-restore: "test ! -e /data/bad" }
volumes:
  data:
`,
      });
      await at('up', '--detach');
      await inWeb('echo kept > /data/file; echo kept > /own');
      expect(await vm('create', 'good')).toMatchObject({ code: 0 });
      await inWeb('touch /data/bad');
      expect(await vm('create', 'bad')).toMatchObject({ code: 0 });
      await inWeb('rm /data/bad; echo newer > /data/file; echo newer > /own');

      const failed = await storm(() => vm('restore', 'bad', '--yes'));
      expect(failed.code).not.toBe(0);
      const inside = (): Promise<string> => inWeb('cat /data/file /own').catch(String);
      expect({ said: said(failed), inside: await inside() }).toEqual({ said: said(failed), inside: 'newer\nnewer' });
      const good = await storm(() => vm('restore', 'good', '--yes'));
      const word = good.code === 0 ? 'kept' : 'newer';
      expect({ said: said(good), inside: await inside() }).toEqual({ said: said(good), inside: `${word}\n${word}` });

      expect(await vm('create', '@one', '--container', 'pruned-web-1')).toMatchObject({ code: 0 });
      const one = await storm(() => vm('restore', '@one', '--container-name', 'other'));
      const inOther = await docker('exec', 'other', 'cat', '/data/file', '/own').catch(() => 'nothing');
      const names = await docker('volume', 'ls', '--quiet', '--filter', 'name=^other_');
      const [expected, volumes] = one.code === 0 ? [`${word}\n${word}`, 'other_pruned_data'] : ['nothing', ''];
      expect({ said: said(one), inOther, names }).toEqual({ said: said(one), inOther: expected, names: volumes });
    } finally {
      await daemon.stop();
      await run([...ROOT_PREFIX, 'rm', '-rf', home]);
    }
  },
  900_000,
);
