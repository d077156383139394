import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { composeAt, forgetProject, IMAGE, volumeFacts, volumeOf, writeProject } from '../helpers/compose.ts';
import { testOnNewestEngine } from '../helpers/engines.ts';
import { importBusybox } from '../helpers/images.ts';
import { ROOT_PREFIX, run, until } from '../helpers/processes.ts';
import { leftovers, NOTHING } from './leftovers.ts';
import { numbers } from './random.ts';
import { runVm } from './vm.ts';

/*
 * `kill -9` at random moments while a paused project is captured, and while it is restored. The project always runs on; running the same
 * command again completes what the killed one began, and the restored project equals the captured one.
 */

const RUNS = Math.ceil(Number(process.env.VM_FAULT_RUNS ?? 10) / 10);
const SEED = Number(process.env.VM_FAULT_SEED ?? 1);

testOnNewestEngine(
  `kill -9 at ${RUNS} random moments of a project's capture and restore is repaired by running the command again (seed ${SEED})`,
  async (docker) => {
    const home = await mkdtemp(join(tmpdir(), 'vm-kill-project-'));
    const name = `killed${process.pid}`;
    const folder = join(home, name);
    await mkdir(folder);
    await importBusybox(docker, IMAGE);
    const at = composeAt(docker, folder);
    const vm = (args: readonly string[], killAfter?: number): ReturnType<typeof runVm> =>
      runVm(args, { home, store: join(home, 'store'), host: docker.host, cwd: folder, killAfter });
    const inspect = (format: string): Promise<string> => run(['docker', '-H', docker.host, 'inspect', '--format', format, `${name}-web-1`]);
    const contents = async (): Promise<string[]> => [
      await run(['docker', '-H', docker.host, 'exec', `${name}-web-1`, 'cat', '/own']),
      ...(await Promise.all(
        ['/data', '/anonymous'].map(async (target) => volumeFacts(docker, await volumeOf(docker, `${name}-web-1`, target))),
      )),
    ];
    try {
      await writeProject(folder, {
        'compose.yaml': `
name: ${name}
services:
  web:
    image: ${IMAGE}
    command: sleep 10000
    stop_grace_period: 0s
    volumes: ["data:/data", "/anonymous"]
volumes:
  data:
`,
      });
      await at('up', '--detach');
      await at(
        'exec',
        'web',
        'sh',
        '-c',
        'echo own > /own; echo anonymous > /anonymous/file; dd if=/dev/zero of=/data/file bs=1024 count=4000',
      );
      const captured = await contents();
      const create = ['create', 'base', '--quiesce', '--force'];
      const restore = ['restore', 'base', '--yes'];
      const random = numbers(SEED);
      const creating = (await vm(create)).milliseconds;
      for (let i = 0; i < RUNS; i++) {
        const { pid } = await vm(create, random.below(creating));
        await until('the project runs on', 60, async () => (await inspect('{{.State.Status}}')) === 'running');
        expect(await vm(create)).toMatchObject({ code: 0 });
        expect(await contents()).toEqual(captured);
        expect(await leftovers(docker, { name, pid })).toEqual(NOTHING);
      }
      const restoring = (await vm(restore)).milliseconds;
      for (let i = 0; i < RUNS; i++) {
        await at('exec', 'web', 'sh', '-c', 'echo changed > /own; echo changed > /anonymous/file; echo changed > /data/file');
        const { pid } = await vm(restore, random.below(restoring));
        const again = await vm(restore);
        expect([again.code, again.code === 0 ? '' : again.stdout + again.stderr]).toEqual([0, '']);
        expect(await contents()).toEqual(captured);
        expect(await leftovers(docker, { name, pid })).toEqual(NOTHING);
        const networks = await run(['docker', '-H', docker.host, 'network', 'ls', '-q', '--filter', `name=${name}_`]);
        expect(networks.split('\n')).toHaveLength(1);
        const volumes = await run(['docker', '-H', docker.host, 'volume', 'ls', '-q', '--filter', `name=${name}_`]);
        expect(volumes.split('\n')).toHaveLength(1);
        expect(await readFile(join(folder, 'compose.override.yaml'), 'utf8')).toContain(volumes.trim().replace(name, ''));
      }
    } finally {
      await forgetProject(docker, name);
      await run([...ROOT_PREFIX, 'rm', '-rf', home]);
    }
  },
  RUNS * 300_000 + 300_000,
);
