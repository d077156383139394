import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { quietContext } from '../../../src/lib/context.ts';
import { connectDocker } from '../../../src/systems/docker/client.ts';
import { parseHost } from '../../../src/systems/docker/endpoint.ts';
import { archiveTransport } from '../../../src/systems/docker/volume-io/archive-api.ts';
import { helperFor } from '../../../src/systems/docker/volume-io/helper-container.ts';
import { processTransport } from '../../../src/systems/docker/volume-io/tar-process.ts';
import { volumeTars } from '../../../src/systems/docker/volume-io/volume-tars.ts';
import { removeVolume } from '../../../src/systems/docker/volumes.ts';
import { fillFolder, fillVolume, folderFacts, volumeFacts } from '../../helpers/compose.ts';
import { testOnEngines, testOnNewestEngine } from '../../helpers/engines.ts';
import { ROOT_PREFIX, run } from '../../helpers/processes.ts';

const c = quietContext();
const label = { 'vm-snapshot.probe': 'test' };

testOnNewestEngine('a folder of the host is read and written through GNU tar in a helper, whatever its name', async (at) => {
  const docker = await connectDocker({ ...c, endpoint: parseHost(at.host) });
  const helper = await helperFor(docker, { label, c });
  const base = await mkdtemp(join(tmpdir(), 'vm-ways-'));
  const [from, to] = [join(base, 'from, "it"'), join(base, 'to')];
  try {
    for (const folder of [from, to]) await mkdir(folder);
    await fillFolder(from);
    await processTransport(helper({ folder: to })).write(processTransport(helper({ folder: from })).read(c), c);
    expect(await folderFacts(to)).toBe(await folderFacts(from));
  } finally {
    await run([...ROOT_PREFIX, 'rm', '-rf', base]);
  }
});

testOnEngines(
  'transports through GNU tar preserve a volume completely, even over other content, and the archive API preserves names and contents',
  async (at) => {
    const docker = await connectDocker({ ...c, endpoint: parseHost(at.host) });
    const [from, to] = [`ways-from-${process.pid}`, `ways-to-${process.pid}`];
    const make = (name: string): Promise<string> => run(['docker', '-H', at.host, 'volume', 'create', name]);
    const helper = await helperFor(docker, { label, c });
    const best = volumeTars(docker, { label, c });
    try {
      await make(from);
      await fillVolume(at, from);
      const facts = await volumeFacts(at, from);
      await make(to);
      for (const way of [(name: string) => best.way(name), async (name: string) => processTransport(helper({ volume: name }))]) {
        expect((await way(to)).lossless).toBe(true);
        await (await way(to)).write((await way(from)).read(c), c);
        expect(await volumeFacts(at, to)).toBe(facts);
      }
      await removeVolume(docker, to, c);
      await make(to);
      const archive = (name: string) => archiveTransport(docker, name, label);
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
