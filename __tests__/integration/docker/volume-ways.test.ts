import { expect } from '@jest/globals';
import { quietContext } from '../../../src/lib/context.ts';
import { connectDocker } from '../../../src/systems/docker/client.ts';
import { parseHost } from '../../../src/systems/docker/endpoint.ts';
import { archiveWay } from '../../../src/systems/docker/volume-archive.ts';
import { commandWay } from '../../../src/systems/docker/volume-command.ts';
import { helperFor } from '../../../src/systems/docker/volume-helper.ts';
import { volumeTars } from '../../../src/systems/docker/volume-tar.ts';
import { createVolume, removeVolume } from '../../../src/systems/docker/volumes.ts';
import { fillVolume, volumeFacts } from '../../helpers/compose.ts';
import { testOnEngines } from '../../helpers/engines.ts';

const c = quietContext();
const label = { 'vm-snapshot.probe': 'test' };

testOnEngines(
  'the ways through GNU tar lose nothing of a volume, also where it held something else; the archive call keeps names and contents',
  async (at) => {
    const docker = await connectDocker({ ...c, endpoint: parseHost(at.host) });
    const [from, to] = [`ways-from-${process.pid}`, `ways-to-${process.pid}`];
    const make = (name: string): Promise<void> => createVolume(docker, { name, driver: 'local', options: {}, labels: {} }, c);
    const helper = await helperFor(docker, { label, c });
    const best = volumeTars(docker, { label, c });
    try {
      await make(from);
      await fillVolume(at, from);
      const facts = await volumeFacts(at, from);
      await make(to);
      for (const way of [(name: string) => best.way(name), async (name: string) => commandWay(helper({ volume: name }))]) {
        expect((await way(to)).lossless).toBe(true);
        await (await way(to)).write((await way(from)).read(c), c);
        expect(await volumeFacts(at, to)).toBe(facts);
      }
      await removeVolume(docker, to, c);
      await make(to);
      const archive = (name: string) => archiveWay(docker, name, label);
      expect(archive(to).lossless).toBe(false);
      await archive(to).write(archive(from).read(c), c);
      const sums = (text: string): string[] => text.split('\n').filter((line) => /^[0-9a-f]{64} /.test(line));
      expect(sums(await volumeFacts(at, to))).toEqual(sums(facts));
    } finally {
      for (const name of [from, to]) await removeVolume(docker, name, c);
    }
  },
  600_000,
);
