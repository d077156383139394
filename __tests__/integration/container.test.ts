import { expect } from '@jest/globals';
import { openCatalog } from '../../src/engine/catalog/open.ts';
import { create } from '../../src/engine/create/create.ts';
import { restore } from '../../src/engine/restore/restore.ts';
import { quietContext } from '../../src/lib/context.ts';
import { openProvider } from '../../src/providers/open-provider.ts';
import type { ContainerRestoreOptions, RestoredContainer } from '../../src/providers/restore-types.ts';
import { openStore } from '../../src/stores/open-store.ts';
import { fillVolume, IMAGE, volumeFacts } from '../helpers/compose.ts';
import { testOnNewestEngine } from '../helpers/engines.ts';
import { importBusybox } from '../helpers/images.ts';
import { run } from '../helpers/processes.ts';

const c = quietContext();

testOnNewestEngine(
  'a container is restored as a new one with its own volumes, and the original is unchanged',
  async (docker) => {
    process.env.DOCKER_HOST = docker.host;
    await importBusybox(docker, IMAGE);
    const name = `webapp${process.pid}`;
    const at = (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
    const page = (container: string): Promise<string> => at('exec', container, 'sh', '-c', 'cat /page /data/page; echo $PASSWORD');
    await using catalog = await openCatalog(await openStore('memory:'), { create: true, signal: c.signal });
    const provider = await openProvider('container');
    const capture = (snapshot: string, quiesce: boolean) =>
      create(
        {
          ref: { project: 'test', name: snapshot },
          target: { kind: 'container', container: name, quiesce, includeEnv: false },
          description: '',
          force: false,
          from: name,
          directory: '/',
        },
        { catalog, provider },
        c,
      );
    const bring = (snapshot: string, wishes: Partial<ContainerRestoreOptions>) =>
      restore<ContainerRestoreOptions, RestoredContainer>(
        {
          preserveNetworks: false,
          volumes: 'copies',
          ...wishes,
          name: { ref: { project: 'test', name: snapshot } },
          confirmPlatform: async () => true,
        },
        { catalog, provider },
        c,
      );
    try {
      await at(
        'run',
        '--detach',
        '--name',
        name,
        '--env',
        'PASSWORD=hunter2hunter2',
        '--volume',
        `${name}_data:/data`,
        '--volume',
        '/anonymous',
        IMAGE,
        'sleep',
        '10000',
      );
      await fillVolume(docker, `${name}_data`);
      await at('exec', name, 'sh', '-c', 'echo clean > /page; echo clean > /data/page');
      const facts = await volumeFacts(docker, `${name}_data`);
      const { manifest } = await capture('clean', true);
      expect(manifest).toMatchObject({ version: '1.1', kind: 'container', services: [{ name: 'base' }] });
      expect(manifest.volumes).toHaveLength(2);
      await at('exec', name, 'sh', '-c', 'echo "Hello CUA!" > /page; echo "Hello CUA!" > /data/page');
      await capture('custom', false);

      const { restored } = await bring('clean', { containerName: `${name}-restored` });
      expect(restored).toMatchObject({
        name: `${name}-restored`,
        running: true,
        volumes: { [`${name}_data`]: `${name}-restored_${name}_data` },
      });
      expect(await page(`${name}-restored`)).toBe('clean\nclean\nhunter2hunter2');
      expect(await volumeFacts(docker, `${name}-restored_${name}_data`)).toBe(facts);
      expect(await page(name)).toBe('Hello CUA!\nHello CUA!\nhunter2hunter2');
      await expect(bring('clean', { containerName: name })).rejects.toMatchObject({ code: 'ERR_CONFLICT' });

      await bring('clean', { containerName: `${name}-sharing`, volumes: 'shared' });
      expect(await page(`${name}-sharing`)).toBe('clean\nHello CUA!\nhunter2hunter2');

      await at('rm', '-fv', name, `${name}-sharing`);
      expect((await bring('custom', {})).restored.name).toBe(`${name}-2`);
      expect(await page(`${name}-2`)).toBe('Hello CUA!\nHello CUA!');
    } finally {
      for (const container of ['', '-restored', '-sharing', '-2']) await at('rm', '-fv', `${name}${container}`).catch(() => undefined);
      for (const volume of (await at('volume', 'ls', '-q', '--filter', `name=${name}`)).split('\n'))
        await at('volume', 'rm', volume).catch(() => undefined);
    }
  },
  600_000,
);
