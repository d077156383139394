import { expect } from '@jest/globals';
import { quietContext } from '../../../src/lib/context.ts';
import { UnsupportedError } from '../../../src/lib/errors.ts';
import { openProvider } from '../../../src/providers/open-provider.ts';
import { Bench, composeAt, IMAGE, writeProject } from '../../helpers/compose.ts';
import { testOnNewestEngine } from '../../helpers/engines.ts';
import { run } from '../../helpers/processes.ts';

testOnNewestEngine(
  'a project with an image of more layers than Docker supports is refused before confirmation and without changes',
  async (docker) => {
    await using bench = await Bench.open();
    const name = `deep${process.pid}`;
    await bench.use(docker, name);
    const service = `{ image: "${IMAGE}", command: sleep 10000, stop_grace_period: 0s }`;
    await writeProject(bench.folder, { 'compose.yaml': `name: ${name}\nservices: { web: ${service}, db: ${service} }\n` });
    await composeAt(docker, bench.folder)('up', '--detach');
    const ids = (): Promise<string> =>
      run(['docker', '-H', docker.host, 'ps', '-q', '--no-trunc', '--filter', `label=com.docker.compose.project=${name}`]);
    const before = await ids();
    const { manifest, ref } = await bench.create('deep', { directory: bench.folder });
    const [limit, driver] = docker.engine === 'classic' ? [125, 'overlay2'] : [499, 'overlayfs'];
    const services = manifest.services.map((one) => {
      const [layer] = one.layers;
      return one.name === 'db' && layer !== undefined ? { ...one, layers: Array.from({ length: limit + 1 }, () => layer) } : one;
    });

    const c = quietContext();
    await using reader = await bench.catalog.repository.reader(c, manifest.packs);
    let asked = false;
    const confirm = async (): Promise<void> => {
      asked = true;
    };
    const provider = await openProvider('compose');
    const wishes = { directory: bench.folder, keepPrevious: false, confirm, ref };
    const restoring = provider.restore({ ...manifest, services }, reader, wishes, c);
    await expect(restoring).rejects.toThrow(
      new UnsupportedError(
        `The image of db has ${limit + 1} layers, but Docker with the storage driver ${driver} supports at most ${limit}`,
      ),
    );
    await expect(restoring).rejects.toBeInstanceOf(UnsupportedError);
    expect([asked, await ids()]).toEqual([false, before]);
  },
);
