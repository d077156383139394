import { expect } from '@jest/globals';
import type { ContainerInfo } from '../../src/systems/docker/containers.ts';
import { IMAGE } from '../helpers/compose.ts';
import { bench, remove } from '../helpers/container-bench.ts';
import { SETTINGS } from '../helpers/container-settings.ts';
import { testOnNewestEngine } from '../helpers/engines.ts';

testOnNewestEngine(
  'a restored container has all settings of the original, except the new id, names and volumes',
  async (docker) => {
    await using on = await bench(docker);
    const { at, inspect, client } = on;
    const name = `set${process.pid}`;
    const hasSubpaths = client.speaks('1.45');
    try {
      await at('network', 'create', '--subnet', '10.214.7.0/24', `${name}-net`);
      await at(
        'run',
        '--rm',
        '--volume',
        `${name}-data:/v`,
        '--network',
        'none',
        IMAGE,
        'sh',
        '-c',
        'mkdir -p /v/in; echo x > /v/in/f; echo y > /v/other',
      );
      const sub = hasSubpaths ? ['--mount', `type=volume,source=${name}-data,target=/sub,volume-subpath=in`] : [];
      const network = ['--network', `${name}-net`, '--network-alias', 'db', '--ip', '10.214.7.9'];
      await at('create', '--name', name, ...SETTINGS, ...network, '--volume', `${name}-data:/data:ro`, ...sub, IMAGE, 'sleep', '1000');
      await on.capture(name);
      expect(on.warnings).toEqual([]);
      const { name: copied } = await on.restore(name, { preserveNetworks: true });
      expect(copied).toBe(`${name}-2`);
      const [before, after] = [await inspect(name), await inspect(copied)];

      const own = ['vm-snapshot.restored', 'vm-snapshot.container'];
      const labels = Object.fromEntries(Object.entries(after.Config.Labels ?? {}).filter(([label]) => !own.includes(label)));
      expect({ ...after.Config, Labels: labels, Image: '' }).toEqual({ ...before.Config, Image: '' });
      const mounts = after.HostConfig.Mounts as { Target: string }[];
      const volume = { Type: 'volume', Source: `${name}-2_${name}-data` };
      expect(mounts.filter(({ Target }) => Target !== '/scratch')).toEqual([
        { ...volume, Target: '/data', ReadOnly: true, VolumeOptions: { NoCopy: true } },
        ...(hasSubpaths ? [{ ...volume, Target: '/sub', VolumeOptions: { NoCopy: true, Subpath: 'in' } }] : []),
      ]);
      expect({ ...after.HostConfig, Binds: null, Mounts: null }).toEqual({ ...before.HostConfig, Binds: null, Mounts: null });
      const scratch = (info: ContainerInfo) => (info.HostConfig.Mounts as { Target: string }[]).find(({ Target }) => Target === '/scratch');
      expect(scratch(after)).toEqual(scratch(before));
      const endpoint = after.NetworkSettings.Networks?.[`${name}-net`];
      expect(endpoint).toMatchObject({ IPAMConfig: { IPv4Address: '10.214.7.9' }, Aliases: expect.arrayContaining(['db']) });
    } finally {
      await remove(on, name);
    }
  },
  300_000,
);

testOnNewestEngine(
  'an isolated container is restored without more network access',
  async (docker) => {
    await using on = await bench(docker);
    const { at, inspect } = on;
    const name = `iso${process.pid}`;
    try {
      await at('network', 'create', '--internal', `${name}-net`);
      await at('create', '--name', `${name}-none`, '--network', 'none', IMAGE, 'sleep', '1000');
      await at('create', '--name', `${name}-inside`, '--network', `${name}-net`, IMAGE, 'sleep', '1000');
      await at('create', '--name', `${name}-side`, '--network', `container:${name}-none`, IMAGE, 'sleep', '1000');
      const modes: Record<string, string | undefined> = {};
      for (const one of ['none', 'inside', 'side']) {
        await on.capture(`${name}-${one}`);
        for (const preserveNetworks of [false, true]) {
          const { name: copied } = await on.restore(`${name}-${one}`, { preserveNetworks });
          modes[`${one} ${preserveNetworks}`] = (await inspect(copied)).HostConfig.NetworkMode;
        }
      }
      expect(modes).toEqual({
        ...{ 'none false': 'none', 'none true': 'none', 'inside false': 'none', 'inside true': `${name}-net`, 'side false': 'none' },
        'side true': `container:${(await inspect(`${name}-none`)).Id}`,
      });
      expect(on.warnings).toHaveLength(2);
    } finally {
      await remove(on, name);
    }
  },
  300_000,
);

testOnNewestEngine('repeated rollbacks keep a short container name, and their snapshots belong to one container', async (docker) => {
  await using on = await bench(docker);
  const name = `agent${process.pid}`;
  try {
    await on.at('create', '--name', name, '--network', 'none', '--volume', `${name}-data:/d`, IMAGE, 'sleep', '1000');
    let current = name;
    const names: string[] = [];
    for (let round = 0; round < 4; round++) {
      const { manifest } = await on.capture(current);
      expect(manifest.container).toMatchObject({ name: current, ...(current !== name && { of: name }) });
      const restored = (await on.restore(current)).name;
      // As in the example's loop, named volumes are kept.
      await on.at('rm', '-fv', current);
      current = restored;
      names.push(restored);
    }
    expect(names).toEqual([2, 3, 4, 5].map((number) => `${name}-${number}`));
  } finally {
    await remove(on, name);
  }
});
