import { expect } from '@jest/globals';
import { openCatalog } from '../../../src/engine/catalog/open.ts';
import { create } from '../../../src/engine/create/create.ts';
import { quietContext } from '../../../src/lib/context.ts';
import { openProvider } from '../../../src/providers/open-provider.ts';
import { MemoryStore } from '../../../src/stores/memory/index.ts';
import { madeUpTokens } from '../../helpers/credentials.ts';
import { testOnEngines } from '../../helpers/engines.ts';
import { buildLayers } from '../../helpers/images.ts';
import { run } from '../../helpers/processes.ts';

testOnEngines("credentials in a daemon's image are reported before any byte of it is uploaded to a shared store", async (docker) => {
  const { npm, github } = madeUpTokens();
  const reference = `credentials-${process.pid}:1`;
  const lines = [`ENV NPM_TOKEN=${npm}`, `LABEL note=${github}`, 'ENV DB_PASSWORD=hunter2'];
  await buildLayers(docker, { reference, layers: [{ file: 'x' }], lines });
  process.env.DOCKER_HOST = docker.host;
  const warnings: string[] = [];
  class Shared extends MemoryStore {
    override readonly traits = { concurrency: 1, goodObjectSize: 1 << 20, shared: true };
    override async put(key: string, body: readonly Uint8Array[], options: { signal: AbortSignal }): Promise<void> {
      if (key.startsWith('packs/')) warnings.push('upload');
      await super.put(key, body, options);
    }
  }
  const quiet = quietContext();
  const c = { ...quiet, log: { ...quiet.log, warn: (message: unknown) => void warnings.push(String(message)) } };
  await using catalog = await openCatalog(new Shared(), { create: true, signal: c.signal });
  const provider = await openProvider('docker');
  const ref = { project: 'global', name: 'base' };
  const target = { kind: 'image', reference } as const;
  await create({ ref, target, description: '', force: false, from: reference, directory: '/' }, { catalog, provider }, c);

  expect(warnings.filter((each) => each !== 'upload')).toHaveLength(1);
  expect(warnings[0]).toMatch(
    /variable NPM_TOKEN \(npm access token\), variable DB_PASSWORD \(by its name\), label note \(GitHub Token\), build step \d/,
  );
  expect(warnings.length).toBeGreaterThan(1);
  for (const token of [npm, github]) expect(warnings.join()).not.toContain(token.slice(4));
  await run(['docker', '-H', docker.host, 'image', 'rm', '-f', reference]);
});
