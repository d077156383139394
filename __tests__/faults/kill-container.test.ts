import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { IMAGE } from '../helpers/compose.ts';
import { testOnNewestEngine } from '../helpers/engines.ts';
import { importBusybox } from '../helpers/images.ts';
import { ROOT_PREFIX, run, until } from '../helpers/processes.ts';
import { leftovers, NOTHING } from './leftovers.ts';
import { numbers } from './random.ts';
import { runVm } from './vm.ts';

/* `kill -9` at random moments while a paused container is captured, and while a new container is restored from the snapshot. */

const RUNS = Math.ceil(Number(process.env.VM_FAULT_RUNS ?? 10) / 10);
const SEED = Number(process.env.VM_FAULT_SEED ?? 1);

testOnNewestEngine(
  `kill -9 at ${RUNS} random moments of a container's capture and restore leaves nothing behind (seed ${SEED})`,
  async (docker) => {
    const home = await mkdtemp(join(tmpdir(), 'vm-kill-container-'));
    const name = `killed-one${process.pid}`;
    const at = (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
    const list = async (...args: string[]): Promise<string[]> => (await at(...args)).split('\n').filter((line) => line !== '');
    const volumesOf = async (container: string): Promise<string[]> =>
      (await list('volume', 'ls', '-q')).filter((volume) => volume.startsWith(`${container}_`));
    const forget = async (container: string): Promise<void> => {
      await at('rm', '--force', '--volumes', container).catch(() => undefined);
      for (const volume of await volumesOf(container)) await at('volume', 'rm', volume);
    };
    const vm = (args: readonly string[], killAfter?: number): ReturnType<typeof runVm> =>
      runVm(args, { home, store: join(home, 'store'), host: docker.host, cwd: home, killAfter });
    await importBusybox(docker, IMAGE);
    try {
      await at('run', '--detach', '--name', name, '--volume', `${name}_data:/data`, '--volume', '/anonymous', IMAGE, 'sleep', '10000');
      await at('exec', name, 'sh', '-c', 'echo own > /own; echo kept > /anonymous/file; dd if=/dev/zero of=/data/file bs=1024 count=4000');
      const create = ['create', '@one', '--container', name, '--quiesce', '--force'];
      const random = numbers(SEED);
      const creating = (await vm(create)).milliseconds;
      for (let i = 0; i < RUNS; i++) {
        const { pid } = await vm(create, random.below(creating));
        await until('the container runs on', 60, async () => (await at('inspect', '--format', '{{.State.Status}}', name)) === 'running');
        expect(await vm(create)).toMatchObject({ code: 0 });
        expect(await leftovers(docker, { name, pid })).toEqual(NOTHING);
      }
      const restore = ['restore', '@one', '--container-name', `${name}-new`];
      const first = await vm(restore);
      expect(first).toMatchObject({ code: 0 });
      for (let i = 0; i < RUNS; i++) {
        await forget(`${name}-new`);
        const { pid } = await vm(restore, random.below(first.milliseconds));
        const again = await vm([...restore.slice(0, -1), `${name}-again`]);
        expect([again.code, again.code === 0 ? '' : again.stdout + again.stderr]).toEqual([0, '']);
        expect(await at('exec', `${name}-again`, 'cat', '/own', '/anonymous/file')).toBe('own\nkept');
        // A restore leaves everything if it was killed after its end, and otherwise nothing.
        expect(await volumesOf(`${name}-new`)).toHaveLength((await list('ps', '-aq', '--filter', `name=${name}-new`)).length * 2);
        expect(await leftovers(docker, { name, pid })).toEqual(NOTHING);
        await forget(`${name}-again`);
      }
    } finally {
      for (const suffix of ['-new', '-again', '']) await forget(name + suffix);
      await run([...ROOT_PREFIX, 'rm', '-rf', home]);
    }
  },
  RUNS * 300_000 + 300_000,
);
