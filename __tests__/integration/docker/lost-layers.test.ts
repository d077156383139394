import { expect } from '@jest/globals';
import { quietContext } from '../../../src/lib/context.ts';
import { NotFoundError } from '../../../src/lib/errors.ts';
import { restoreImage } from '../../../src/providers/image/restore/restore.ts';
import { openProvider } from '../../../src/providers/open-provider.ts';
import { connectDocker, type DockerClient } from '../../../src/systems/docker/client.ts';
import { testOnEngines } from '../../helpers/engines.ts';
import { buildLayers, listImages, runInImage } from '../../helpers/images.ts';
import { captureAll, manifestOf, readerOf } from '../../helpers/memory-machines.ts';
import { run } from '../../helpers/processes.ts';

/** Connects to a daemon that reports, `times` times, that the image just loaded has no layers, as during a collection of layers. */
async function connectForgetful(times: number): Promise<DockerClient> {
  const docker = await connectDocker(quietContext());
  const createContainer = docker.createContainer.bind(docker);
  let left = times;
  docker.createContainer = async (...args) => {
    if (left-- > 0) throw new NotFoundError('Docker could not create a container: parent snapshot does not exist: not found');
    return createContainer(...args);
  };
  return docker;
}

testOnEngines('an image whose layers were collected during its load is loaded again, up to a limit', async (daemon) => {
  const name = `lost-${process.pid}`;
  const reference = `${name}:1`;
  process.env.DOCKER_HOST = daemon.host;
  await buildLayers(daemon, { reference, layers: [{ file: name }] });
  const captured = await captureAll(await openProvider('docker'), { kind: 'image', reference }, { c: quietContext() });
  await run(['docker', '-H', daemon.host, 'image', 'rm', '-f', reference]);

  const ownReference = `vm-snapshot/global/base:${name}`;
  const options = { ref: { project: 'global', name }, tags: [reference], force: false, via: 'auto' } as const;
  const restore = async (times: number) =>
    restoreImage(await connectForgetful(times), manifestOf(captured), { blobs: readerOf(captured.blobs), options, c: quietContext() });
  await expect(restore(100)).rejects.toThrow(NotFoundError);
  expect(await listImages(daemon, '-q', reference)).toEqual([]);
  await expect(restore(2)).resolves.toMatchObject({ changed: true });
  expect(await runInImage(daemon, reference, 'cat', '/file')).toBe(name);
  await run(['docker', '-H', daemon.host, 'image', 'rm', '-f', reference, ownReference]);
});

testOnEngines('an image whose id Docker does not find when it is tagged is loaded', async (daemon) => {
  const name = `renamed-${process.pid}`;
  const reference = `${name}:1`;
  process.env.DOCKER_HOST = daemon.host;
  await buildLayers(daemon, { reference, layers: [{ file: name }] });
  const captured = await captureAll(await openProvider('docker'), { kind: 'image', reference }, { c: quietContext() });
  const docker = await connectDocker(quietContext());
  const tagImage = docker.tagImage.bind(docker);
  let calls = 0;
  docker.tagImage = async (...args) => {
    // This happens if another restore of the image removes its temporary name.
    if (++calls === 1) throw new NotFoundError('No such image: sha256:…');
    await tagImage(...args);
  };
  const options = { ref: { project: 'global', name }, tags: [reference], force: false, via: 'auto' } as const;
  const restored = restoreImage(docker, manifestOf(captured), { blobs: readerOf(captured.blobs), options, c: quietContext() });
  await expect(restored).resolves.toMatchObject({ changed: true });
  expect(await runInImage(daemon, `vm-snapshot/global/base:${name}`, 'cat', '/file')).toBe(name);
  await run(['docker', '-H', daemon.host, 'image', 'rm', '-f', reference, `vm-snapshot/global/base:${name}`]);
});
