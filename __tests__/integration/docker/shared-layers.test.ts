import { expect } from '@jest/globals';
import { quietContext } from '../../../src/lib/context.ts';
import { openProvider } from '../../../src/providers/open-provider.ts';
import { testBetweenEngines } from '../../helpers/engines.ts';
import { buildLayers, runInImage } from '../../helpers/images.ts';
import { captureAll, manifestOf, readerOf } from '../../helpers/memory-machines.ts';
import { run } from '../../helpers/processes.ts';

testBetweenEngines('an image with a layer that exists in another form can be captured after its restore', async (from, to) => {
  const provider = await openProvider('docker');
  const name = `shared-${process.pid}`;
  const reference = `${name}:1`;
  // Both daemons have the layers of the base image; the containerd store has them compressed.
  await buildLayers(to, { reference: `${name}:own`, layers: [{ own: name }] });
  await buildLayers(from, { reference, layers: [{ file: name }] });
  process.env.DOCKER_HOST = from.host;
  const captured = await captureAll(provider, { kind: 'image', reference }, { c: quietContext() });

  process.env.DOCKER_HOST = to.host;
  const options = { ref: { project: 'global', name }, tags: [reference], force: false, via: 'auto' } as const;
  await provider.restore(manifestOf(captured), readerOf(captured.blobs), options, quietContext());
  expect(await runInImage(to, reference, 'cat', '/file')).toBe(name);
  const again = await captureAll(provider, { kind: 'image', reference }, { c: quietContext() });
  expect(again.image).toEqual(captured.image);

  for (const docker of [from, to]) await run(['docker', '-H', docker.host, 'image', 'rm', '-f', reference]);
  await run(['docker', '-H', to.host, 'image', 'rm', '-f', `${name}:own`, `vm-snapshot/global/base:${name}`]);
});
