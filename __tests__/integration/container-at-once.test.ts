import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { openCatalog } from '../../src/engine/catalog/open.ts';
import { create } from '../../src/engine/create/create.ts';
import { restore } from '../../src/engine/restore/restore.ts';
import { quietContext } from '../../src/lib/context.ts';
import { openProvider } from '../../src/providers/open-provider.ts';
import type { ContainerRestoreOptions, RestoredContainer } from '../../src/providers/restore-types.ts';
import { openStore } from '../../src/stores/open-store.ts';
import { IMAGE } from '../helpers/compose.ts';
import { testOnNewestEngine } from '../helpers/engines.ts';
import { importBusybox } from '../helpers/images.ts';
import { ROOT } from '../helpers/paths.ts';
import { ROOT_PREFIX, run } from '../helpers/processes.ts';

const c = quietContext();

/** Begins a quiesced capture, and is killed together with the watchdog that would unpause the container. */
const KILLED = `
import { readFileSync } from 'node:fs';
const at = (path) => import(${JSON.stringify(`${ROOT}/src/`)} + path);
const { connectDocker } = await at('systems/docker/client.ts');
const { lockInDaemon } = await at('systems/docker/transactions/daemon-lock.ts');
const { captureRecord } = await at('systems/docker/transactions/capture-record.ts');
const { pauseContainers } = await at('systems/docker/transactions/pause-containers.ts');
const { quietContext } = await at('lib/context.ts');
const [id] = process.argv.slice(1);
const c = quietContext();
const docker = await connectDocker(c);
const lock = 'container.' + id.slice(0, 12);
await lockInDaemon(docker, lock, c);
await pauseContainers(docker, [id], { record: captureRecord(docker, { lock, signal: c.signal }), c });
const children = readFileSync('/proc/self/task/' + process.pid + '/children', 'utf8').split(' ').filter(Boolean);
for (const child of [...children, process.pid]) process.kill(Number(child), 'SIGKILL');
`;

testOnNewestEngine(
  "a container left paused by another machine's capture is captured as running, and concurrent restores get their own names and volumes",
  async (docker) => {
    process.env.DOCKER_HOST = docker.host;
    await importBusybox(docker, IMAGE);
    const name = `twice${process.pid}`;
    const home = await mkdtemp(join(tmpdir(), 'vm-other-home-'));
    const at = (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
    const stateOf = (container: string): Promise<string> => at('inspect', '--format', '{{.State.Status}}', container);
    await using catalog = await openCatalog(await openStore('memory:'), { create: true, signal: c.signal });
    const provider = await openProvider('container');
    try {
      await at('run', '--detach', '--name', name, '--volume', `${name}_data:/data`, IMAGE, 'sleep', '10000');
      await at('exec', name, 'sh', '-c', 'echo kept > /data/page');
      const id = await at('inspect', '--format', '{{.Id}}', name);

      // Another host name represents another machine: this one cannot see that its process has ended.
      const elsewhere = [...ROOT_PREFIX, 'unshare', '--uts', 'sh', '-c', 'hostname elsewhere && exec "$@"', 'sh'];
      const environment = ['env', `HOME=${home}`, `DOCKER_HOST=${docker.host}`, `PATH=${process.env.PATH ?? ''}`];
      const program = [process.execPath, '--input-type=module', '-e', KILLED, id];
      await expect(run([...elsewhere, ...environment, ...program])).rejects.toMatchObject({ signal: 'SIGKILL' });
      expect(await stateOf(name)).toBe('paused');
      await create(
        {
          ref: { project: 'test', name: 'one' },
          target: { kind: 'container', container: name, quiesce: true, includeEnv: false },
          description: '',
          force: false,
          from: name,
          directory: '/',
        },
        { catalog, provider },
        c,
      );
      expect(await stateOf(name)).toBe('running');

      const bring = () =>
        restore<ContainerRestoreOptions, RestoredContainer>(
          {
            preserveNetworks: false,
            volumes: 'copies',
            name: { ref: { project: 'test', name: 'one' } },
            confirmPlatform: async () => true,
          },
          { catalog, provider },
          c,
        );
      const restored = (await Promise.all([bring(), bring()])).map(({ restored }) => restored);
      expect(restored.map(({ name: own }) => own).sort()).toEqual([`${name}-2`, `${name}-3`]);
      for (const one of restored) {
        expect(one).toMatchObject({ running: true, volumes: { [`${name}_data`]: `${one.name}_${name}_data` } });
        expect(await at('exec', one.name, 'cat', '/data/page')).toBe('kept');
      }
      // No record or lock of the captures is left.
      const left = await at('ps', '-a', '--format', '{{.Names}} {{.Labels}}', '--filter', 'name=vm-snapshot\\.');
      expect(left.split('\n').filter((line) => line.includes(name) || line.includes(id.slice(0, 12)))).toEqual([]);
    } finally {
      for (const suffix of ['', '-2', '-3']) {
        await at('rm', '-fv', name + suffix).catch(() => '');
        await at('volume', 'rm', `${suffix === '' ? '' : `${name}${suffix}_`}${name}_data`).catch(() => '');
      }
      await rm(home, { recursive: true, force: true });
    }
  },
  600_000,
);
