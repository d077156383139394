import { expect } from '@jest/globals';
import { quietContext } from '../../src/lib/context.ts';
import { changesOf } from '../../src/systems/docker/containers.ts';
import { exportAsImage } from '../../src/systems/docker/export-image.ts';
import { layerLosses } from '../../src/systems/docker/layer-losses.ts';
import { IMAGE } from '../helpers/compose.ts';
import { bench, remove } from '../helpers/container-bench.ts';
import { testOnEngines, testOnNewestEngine } from '../helpers/engines.ts';
import { ROOT_PREFIX, run } from '../helpers/processes.ts';

const LIMIT = 600_000;

testOnEngines(
  'modes and owners of folders above a mount are captured, and a warning reports those of / as not captured',
  async (docker) => {
    await using on = await bench(docker);
    const name = `modes${process.pid}`;
    const command = ['busybox', 'stat', '-c', '%n %a %u:%g', '/', '/srv'];
    try {
      await on.at('run', '--detach', '--name', name, '--network', 'none', '--volume', `${name}-data:/srv/app`, IMAGE, 'sleep', '1000');
      // The folders that Docker created for the mount are created again with each container.
      expect((await on.capture(name)).manifest.services[0]?.layers).toHaveLength(1);
      await on.at('exec', name, 'sh', '-c', 'busybox chown 70:70 /srv; busybox chmod 700 /srv; busybox chown 5:5 /; busybox chmod 711 /');
      await on.capture(name);
      expect(on.warnings.join('\n')).toContain('mode and owner of / (711, 5:5) are not captured');
      const { image } = await on.restore(name);
      expect(await on.at('run', '--rm', '--network', 'none', image, ...command)).toBe('/ 755 0:0\n/srv 700 70:70');
    } finally {
      await remove(on, name);
    }
  },
  LIMIT,
);

testOnNewestEngine(
  'file attributes and holes that a capture drops are measured and reported',
  async (docker) => {
    await using on = await bench(docker);
    const name = `drops${process.pid}`;
    const asRoot = (...command: string[]): Promise<string> => run([...ROOT_PREFIX, ...command]);
    try {
      await on.at('run', '--detach', '--name', name, '--network', 'none', '--volume', `${name}-data:/data`, IMAGE, 'sleep', '1000');
      await on.at('exec', name, 'sh', '-c', 'echo w > /w; echo x > /data/x; echo y > "/a b"; rm /etc/passwd');
      const pid = await on.at('inspect', '--format', '{{.State.Pid}}', name);
      await asRoot('setfattr', '--name', 'user.note', '--value', 'hello', `/proc/${pid}/root/a b`);
      await asRoot('truncate', '--size', '1M', `/proc/${pid}/root/w`);
      await asRoot('chattr', '+d', `${await on.at('volume', 'inspect', '--format', '{{.Mountpoint}}', `${name}-data`)}/x`);
      await on.capture(name);
      expect(on.warnings).toContain(`the volume ${name}-data: ./x has chattr flags (d), which are not captured`);
      const said = `${name}: /a b has attributes (user.*), which are not captured: Docker keeps them only in volumes`;
      // Only root can read the container's own layer.
      expect(on.warnings.includes(said)).toBe(process.geteuid?.() === 0);
      const container = await on.inspect(name);
      const { signal } = quietContext();
      const changes = await changesOf(on.client, container.Id, { signal });
      const losses = await layerLosses(on.client, { container, changes, signal });
      if (process.geteuid?.() === 0) {
        expect(losses?.attributes).toEqual({ amount: 1, first: '/a b' });
        expect(losses?.holes.first).toBe('/w');
        expect(losses?.holes.amount).toBeGreaterThan(900_000);
      } else expect(losses).toBeUndefined();
    } finally {
      await remove(on, name);
    }
  },
  LIMIT,
);

testOnNewestEngine(
  'the image of a container has neither its variables nor labels of vm-snapshot or Compose',
  async (docker) => {
    await using on = await bench(docker);
    const name = `clean${process.pid}`;
    try {
      const labels = ['--label', 'com.docker.compose.project=x', '--label', 'mine=1'];
      await on.at('run', '--detach', '--name', name, '--network', 'none', ...labels, '--env', 'TOKEN=hunter2', IMAGE, 'sleep', '1000');
      await on.at('exec', name, 'sh', '-c', 'echo w > /w');
      await on.capture(name, { includeEnv: false });
      await on.at('rm', '-f', name);
      const restored = await on.restore(name);
      const image = JSON.parse(await on.at('image', 'inspect', '--format', '{{json .Config}}', restored.image)) as {
        Env: string[];
        Labels: object;
      };
      expect(image).toMatchObject({ Labels: { mine: '1' }, Env: ['PATH=/bin'] });
      expect(image.Labels).toEqual({ mine: '1' });
      const { Env, Labels } = (await on.inspect(restored.name)).Config;
      expect(Env).toEqual(['PATH=/bin']);
      expect(Object.keys(Labels ?? {}).sort()).toEqual(['mine', 'vm-snapshot.container', 'vm-snapshot.restored']);
      expect(await on.at('exec', restored.name, 'cat', '/w')).toBe('w');
    } finally {
      await remove(on, name);
    }
  },
  LIMIT,
);

testOnEngines(
  'an export puts all files of a container into one layer',
  async (docker) => {
    await using on = await bench(docker);
    const name = `flat${process.pid}`;
    const { signal } = quietContext();
    try {
      await on.at('run', '--detach', '--name', name, '--network', 'none', IMAGE, 'sleep', '1000');
      await on.at('exec', name, 'sh', '-c', 'echo w > /w; busybox chown 7:8 /w');
      const id = await exportAsImage(on.client, await on.inspect(name), { repository: name, tag: '1', signal });
      expect((await on.client.inspectImage(id, { signal })).RootFS.Layers).toHaveLength(1);
      const command = ['/bin/busybox', 'stat', '-c', '%n %u:%g', '/w', '/tmp'];
      expect(await on.at('run', '--rm', '--network', 'none', id, ...command)).toBe('/w 7:8\n/tmp 0:0');
    } finally {
      await on.at('rmi', `${name}:1`).catch(() => undefined);
      await remove(on, name);
    }
  },
  LIMIT,
);
