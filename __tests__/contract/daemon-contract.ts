import { expect } from '@jest/globals';
import { quietContext } from '../../src/lib/context.ts';
import { ConflictError, NotFoundError } from '../../src/lib/errors.ts';
import type { DockerClient } from '../../src/systems/docker/client.ts';
import {
  changeContainer,
  commitContainer,
  containersWith,
  findContainer,
  inspectContainer,
  renameContainer,
  stopContainer,
} from '../../src/systems/docker/containers.ts';
import { findNetwork, recreateNetwork } from '../../src/systems/docker/networks.ts';
import { afterImagePrune } from '../../src/systems/docker/transactions/after-image-prune.ts';
import { readNote, writeNote } from '../../src/systems/docker/transactions/notes.ts';
import { ensureWaiter, WAITER, WAITER_IMAGE, waiterFor } from '../../src/systems/docker/transactions/waiter.ts';
import { findVolume, removeVolume } from '../../src/systems/docker/volumes.ts';

/*
 * Behavior of a daemon that the model assumes, as checks that real daemons pass as well: names, use of volumes and images, prunes, files in
 * containers. No other test may use the daemon at the same time.
 */

const s = { signal: AbortSignal.timeout(300_000) };

export async function daemonContract(docker: DockerClient): Promise<void> {
  const make = (name: string, volume: string): Promise<string> => {
    const Mounts = [{ Type: 'volume', Source: volume, Target: '/named' }];
    const HostConfig = { NetworkMode: 'none', Mounts };
    const spec = {
      Image: WAITER_IMAGE,
      Entrypoint: [WAITER],
      StopSignal: 'SIGKILL',
      Volumes: { '/own': {} },
      Labels: { of: name },
      HostConfig,
    };
    return docker.createContainer(spec, { name, ...s });
  };
  await ensureWaiter(docker, waiterFor(await docker.architecture(s))!, s);
  const ran = await make('ran', 'ran-data');
  await changeContainer(docker, ran, { to: 'start', ...s });
  await changeContainer(docker, ran, { to: 'start', ...s });
  const made = await make('made', 'made-data');
  const own = (await inspectContainer(docker, ran, s)).Mounts.find(({ Destination }) => Destination === '/own')?.Name ?? '';
  expect(own).toMatch(/^[0-9a-f]{64}$/);

  // Names, and use of images and volumes.
  await expect(make('ran', 'ran-data')).rejects.toThrow(ConflictError);
  await expect(renameContainer(docker, made, { name: 'ran', ...s })).rejects.toThrow(ConflictError);
  await expect(removeVolume(docker, 'made-data', s)).rejects.toThrow(ConflictError);
  await expect(docker.json({ method: 'DELETE', path: `/containers/${ran}`, what: 'remove', ...s })).rejects.toThrow(ConflictError);
  await expect(docker.removeImage(WAITER_IMAGE, s)).rejects.toThrow(ConflictError);
  await expect(docker.createContainer({ Image: 'nothing:1' }, s)).rejects.toThrow(NotFoundError);
  expect((await containersWith(docker, { label: ['of=made'] }, s)).map(({ Id }) => Id)).toEqual([made]);

  // Files in running and stopped containers.
  for (const [number, id] of [ran, made].entries()) {
    await writeNote(docker, id, { number, entry: { of: id }, ...s });
    expect(await readNote(docker, id, s)).toEqual({ number, entry: { of: id } });
  }
  const image = await commitContainer(docker, made, { repository: 'kept', tag: '1', config: {}, what: 'commit', ...s });
  await recreateNetwork(docker, { Id: '', Name: 'empty' }, s);

  await afterImagePrune(docker, { ...s, log: quietContext().log });
  expect(await docker.inspectImage(WAITER_IMAGE, s)).toBeDefined();

  // A prune removes stopped containers, then everything unused.
  await changeContainer(docker, ran, { to: 'pause', ...s });
  await expect(changeContainer(docker, ran, { to: 'pause', ...s })).rejects.toThrow(ConflictError);
  await pruneAll(docker);
  await changeContainer(docker, ran, { to: 'unpause', ...s });
  expect(await findContainer(docker, 'made', s)).toBeUndefined();
  expect(await findVolume(docker, 'made-data', s)).toBeUndefined();
  expect(await findNetwork(docker, 'empty', s)).toBeUndefined();
  await expect(docker.inspectImage(image, s)).rejects.toThrow(NotFoundError);
  await docker.inspectImage(WAITER_IMAGE, s);
  expect(await findVolume(docker, own, s)).toBeDefined();

  // A container's anonymous volume is removed with it only on request; a named volume is kept.
  await stopContainer(docker, ran, s);
  await stopContainer(docker, ran, s);
  expect((await inspectContainer(docker, ran, s)).State).toMatchObject({ Status: 'exited', ExitCode: 137 });
  await docker.removeContainer(ran, { ...s, volumes: false });
  expect(await findVolume(docker, own, s)).toBeDefined();
  const again = await make('again', 'ran-data');
  await docker.removeContainer(again, { ...s, volumes: true });
  await docker.removeContainer(again, { ...s, volumes: true });
  expect(await findVolume(docker, 'ran-data', s)).toBeDefined();
  await pruneAll(docker);
  expect(await findVolume(docker, 'ran-data', s)).toBeUndefined();
  await expect(docker.inspectImage(WAITER_IMAGE, s)).rejects.toThrow(NotFoundError);
}

/** `docker system prune --all --volumes`. */
async function pruneAll(docker: DockerClient): Promise<void> {
  const volumes = docker.speaks('1.42') ? { all: ['true'] } : {};
  for (const [what, filters] of [
    ['containers', {}],
    ['networks', {}],
    ['volumes', volumes],
    ['images', { dangling: ['false'] }],
  ] as const)
    await docker.json({ method: 'POST', path: `/${what}/prune`, query: { filters: JSON.stringify(filters) }, what: 'prune', ...s });
}
