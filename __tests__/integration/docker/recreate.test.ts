import { expect } from '@jest/globals';
import { quietContext } from '../../../src/lib/context.ts';
import { connectDocker } from '../../../src/systems/docker/client.ts';
import { inspectContainer } from '../../../src/systems/docker/containers.ts';
import { recreateContainer } from '../../../src/systems/docker/transactions/recreate-container.ts';
import { IMAGE } from '../../helpers/compose.ts';
import { SETTINGS } from '../../helpers/container-settings.ts';
import { testOnEngines, testOnNewestEngine } from '../../helpers/engines.ts';
import { importBusybox } from '../../helpers/images.ts';
import { run } from '../../helpers/processes.ts';

const c = quietContext();

testOnEngines('a container that is created again from its inspection has the same settings', async (docker) => {
  process.env.DOCKER_HOST = docker.host;
  await importBusybox(docker, IMAGE);
  const name = `again${process.pid}`;
  const at = (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
  const client = await connectDocker(c);
  const isNew = client.speaks('1.45');
  try {
    await at('network', 'create', '--subnet', '10.213.7.0/24', `${name}-a`);
    await at('network', 'create', '--subnet', '10.213.8.0/24', `${name}-z`);
    await at('run', '--rm', '--volume', `${name}-data:/v`, '--network', 'none', IMAGE, 'sh', '-c', 'mkdir -p /v/in; echo x > /v/in/f');
    const mounts = [
      ...[
        '--volume',
        '/anonymous',
        '--volume',
        `${name}-data:/data:ro`,
        '--mount',
        `type=volume,source=${name}-data,target=/n,volume-nocopy`,
      ],
      ...(isNew ? ['--mount', `type=volume,source=${name}-data,target=/sub,volume-subpath=in`] : []),
    ];
    // The primary network is not the first one in the alphabet.
    const network = ['--network', `${name}-z`, '--ip', '10.213.8.9', '--network-alias', 'db'];
    await at(
      'create',
      '--name',
      `${name}-old`,
      ...SETTINGS,
      '--publish',
      '127.0.0.1::80',
      ...mounts,
      ...network,
      ...(isNew ? ['--mac-address', '02:42:ac:11:00:99'] : []),
      IMAGE,
      'sleep',
      '1000',
    );
    await at('network', 'connect', '--alias', 'second', '--ip', '10.213.7.7', `${name}-a`, `${name}-old`);
    const before = await inspectContainer(client, `${name}-old`, c);
    await at('rm', `${name}-old`);
    await recreateContainer(client, before, { name: `${name}-old`, image: before.Image, signal: c.signal });
    const after = await inspectContainer(client, `${name}-old`, c);

    const anonymous = before.Mounts.find(({ Destination }) => Destination === '/anonymous')?.Name;
    const filledIn = { Type: 'volume', Source: anonymous, Target: '/anonymous', VolumeOptions: { NoCopy: true } };
    expect(after.Config).toEqual({ ...before.Config, Image: before.Image });
    expect(after.HostConfig).toEqual({ ...before.HostConfig, Mounts: [...(before.HostConfig.Mounts ?? []), filledIn] });
    const asked = ({ NetworkSettings }: typeof after) =>
      Object.entries(NetworkSettings.Networks ?? {}).map(([network, { IPAMConfig, Aliases, Links }]) => ({
        network,
        IPAMConfig,
        aliases: (Aliases ?? []).filter((alias) => !/^[0-9a-f]{12}$/.test(alias)),
        Links,
      }));
    expect(asked(after)).toEqual(asked(before));
    const places = ({ Mounts }: typeof after) =>
      Mounts.map(({ Type, Name, Destination, RW }) => `${Type} ${Name} ${Destination} ${RW}`).sort();
    expect(places(after)).toEqual(places(before));
  } finally {
    await at('rm', '-fv', `${name}-old`).catch(() => undefined);
    for (const network of ['a', 'z']) await at('network', 'rm', `${name}-${network}`).catch(() => undefined);
    await at('volume', 'rm', `${name}-data`).catch(() => undefined);
  }
});

testOnNewestEngine('a recreated container uses the volumes and network of the container that replaced the shared one', async (docker) => {
  process.env.DOCKER_HOST = docker.host;
  await importBusybox(docker, IMAGE);
  const name = `sharing${process.pid}`;
  const at = (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
  const client = await connectDocker(c);
  try {
    await at('create', '--name', `${name}-a`, '--network', 'none', '--volume', '/anonymous', IMAGE, 'sleep', '1000');
    const id = await at('inspect', '--format', '{{.Id}}', `${name}-a`);
    await at('create', '--name', `${name}-b`, '--network', `container:${id}`, '--volumes-from', `${id}:ro`, IMAGE, 'sleep', '1000');
    const [a, b] = [await inspectContainer(client, `${name}-a`, c), await inspectContainer(client, `${name}-b`, c)];
    await at('rm', `${name}-b`, `${name}-a`);
    const again = new Map<string, string>();
    for (const info of [a, b]) {
      again.set(info.Id, await recreateContainer(client, info, { name: info.Name.slice(1), image: info.Image, again, signal: c.signal }));
    }
    const after = await inspectContainer(client, `${name}-b`, c);
    expect(after.HostConfig).toMatchObject({ NetworkMode: `container:${again.get(id)}`, VolumesFrom: [`${again.get(id)}:ro`] });
    expect(after.Mounts).toEqual([expect.objectContaining({ Destination: '/anonymous', Name: a.Mounts[0]?.Name, RW: false })]);
  } finally {
    await at('rm', '-fv', `${name}-b`, `${name}-a`).catch(() => undefined);
  }
});
