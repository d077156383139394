import { openCatalog } from '../../src/engine/catalog/open.ts';
import { create } from '../../src/engine/create/create.ts';
import { restore } from '../../src/engine/restore/restore.ts';
import { quietContext } from '../../src/lib/context.ts';
import { openProvider } from '../../src/providers/open-provider.ts';
import type { ContainerRef } from '../../src/providers/provider.ts';
import type { ContainerRestoreOptions, RestoredContainer } from '../../src/providers/restore-types.ts';
import { openStore } from '../../src/stores/open-store.ts';
import { connectDocker } from '../../src/systems/docker/client.ts';
import { type ContainerInfo, inspectContainer } from '../../src/systems/docker/containers.ts';
import { IMAGE } from './compose.ts';
import type { TestDocker } from './engines.ts';
import { importBusybox } from './images.ts';
import { run } from './processes.ts';

/** Captures and restores containers, and records the warnings. */
export async function bench(docker: TestDocker) {
  process.env.DOCKER_HOST = docker.host;
  await importBusybox(docker, IMAGE);
  const warnings: string[] = [];
  const quiet = quietContext();
  const c = { ...quiet, log: { ...quiet.log, warn: (text: unknown) => void warnings.push(String(text)) } };
  const catalog = await openCatalog(await openStore('memory:'), { create: true, signal: c.signal });
  const provider = await openProvider('container');
  const client = await connectDocker(c);
  return {
    client,
    warnings,
    at: (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]),
    inspect: (name: string): Promise<ContainerInfo> => inspectContainer(client, name, c),
    capture: (container: string, ref: Partial<ContainerRef> = {}) =>
      create(
        {
          ref: { project: 'test', name: container },
          target: { kind: 'container', container, quiesce: false, includeEnv: true, ...ref },
          description: '',
          force: true,
          from: container,
          directory: '/',
        },
        { catalog, provider },
        c,
      ),
    restore: async (snapshot: string, wishes: Partial<ContainerRestoreOptions> = {}) =>
      (
        await restore<ContainerRestoreOptions, RestoredContainer>(
          {
            ...{ preserveNetworks: false, volumes: 'copies', ...wishes },
            name: { ref: { project: 'test', name: snapshot } },
            confirmPlatform: async () => true,
          },
          { catalog, provider },
          c,
        )
      ).restored,
    [Symbol.asyncDispose]: () => catalog[Symbol.asyncDispose](),
  };
}

/** Removes all containers and volumes with this name prefix, and the network `<name>-net`. */
export async function remove({ at }: Pick<Awaited<ReturnType<typeof bench>>, 'at'>, name: string): Promise<void> {
  const found = await at('ps', '-aq', '--filter', `name=${name}`);
  for (const id of found.split('\n').filter((line) => line !== '')) await at('rm', '-fv', id).catch(() => undefined);
  for (const volume of (await at('volume', 'ls', '-q', '--filter', `name=${name}`)).split('\n'))
    await at('volume', 'rm', volume).catch(() => undefined);
  await at('network', 'rm', `${name}-net`).catch(() => undefined);
}
