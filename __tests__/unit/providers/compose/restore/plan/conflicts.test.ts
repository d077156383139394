import { expect, test } from '@jest/globals';
import { quietContext } from '../../../../../../src/lib/context.ts';
import { ConflictError, NotFoundError } from '../../../../../../src/lib/errors.ts';
import { LABELS } from '../../../../../../src/providers/compose/capture/location.ts';
import { assertNamesFree, checkExternals, checkTwins } from '../../../../../../src/providers/compose/restore/plan/conflicts.ts';
import { Obstacles } from '../../../../../../src/providers/compose/restore/plan/obstacles.ts';
import { composeConfig } from '../../../../../../src/systems/compose/config.ts';
import type { DockerClient } from '../../../../../../src/systems/docker/client.ts';
import { answeringDocker } from '../../../../../helpers/answering-docker.ts';

const c = quietContext();

/** The error of a check; undefined if it finds no obstacle. */
async function refusal(check: (obstacles: Obstacles) => Promise<void>): Promise<Error | undefined> {
  const obstacles = new Obstacles();
  await check(obstacles);
  try {
    obstacles.refuse();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

const inFolder = (project: string, files: string, directory = '/srv/shop') => ({
  Id: project,
  Labels: { [LABELS.directory]: directory, [LABELS.files]: files, [LABELS.project]: project },
});

test.each([
  ['the same file', [inFolder('twin', '/srv/shop/compose.yaml')], 'twin'],
  ['the same file by a relative name', [inFolder('twin', 'compose.yaml')], 'twin'],
  ['one of the same files', [inFolder('twin', '/srv/shop/compose.yaml,/srv/shop/more.yaml')], 'twin'],
  ['other files', [inFolder('other', '/srv/shop/other.yaml')], undefined],
  ['another folder', [inFolder('other', '/srv/else/compose.yaml', '/srv/else')], undefined],
  ['the project itself', [inFolder('shop', '/srv/shop/compose.yaml')], undefined],
])('a project of another name that runs from %s is a conflict only if they share a Compose file', async (_, containers, twin) => {
  const docker = answeringDocker({ '/containers/json': containers });
  const error = await refusal((obstacles) =>
    checkTwins(docker, { directory: '/srv/shop', files: ['/srv/shop/compose.yaml'], project: 'shop', obstacles, c }),
  );
  if (twin === undefined) expect(error).toBeUndefined();
  else {
    expect(error).toBeInstanceOf(ConflictError);
    expect(error?.message).toContain(`The project '${twin}' runs from the same Compose files in /srv/shop`);
  }
});

const external = composeConfig.parse({
  name: 'shop',
  services: {
    web: { networks: { front: null }, volumes: [{ type: 'volume', source: 'data', target: '/d' }] },
    idle: { networks: { other: null }, volumes: [{ type: 'volume', source: 'unused', target: '/d' }] },
  },
  networks: { front: { name: 'proxy', external: true }, other: { name: 'elsewhere', external: true }, own: { name: 'shop_own' } },
  volumes: { data: { name: 'disk', external: true }, unused: { name: 'nothing', external: true } },
});

test.each<[string, DockerClient, string[], RegExp | undefined]>([
  ['no external object', answeringDocker({ '/networks': [] }), [], /^Cannot restore, for 2 reasons: .*network 'proxy'.*volume 'disk'/],
  ['only the network', answeringDocker({ '/networks': [{ Name: 'proxy' }] }), [], /^The project needs the volume 'disk'/],
  ['every external object', answeringDocker({ '/networks': [{ Name: 'proxy' }], '/volumes/disk': { Name: 'disk' } }), [], undefined],
  ['only the network, but the snapshot has the volume', answeringDocker({ '/networks': [{ Name: 'proxy' }] }), ['data'], undefined],
])('a restore names the missing external networks and volumes if the daemon has %s', async (_, docker, made, expected) => {
  const look = { config: external, services: ['web'], made: new Set(made), c };
  const error = await refusal((obstacles) => checkExternals(docker, { ...look, obstacles }));
  if (expected === undefined) expect(error).toBeUndefined();
  else {
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error?.message).toMatch(expected);
  }
});

test.each([
  ['another project', { [LABELS.project]: 'other' }, false, true],
  ['no project', {}, false, true],
  ['the project itself', { [LABELS.project]: 'shop' }, false, false],
  ['another project, for a restore under another name', { [LABELS.project]: 'other' }, true, false],
])('a fixed container name that belongs to %s conflicts only with other containers', async (_, labels, asOther, isInTheWay) => {
  const docker = answeringDocker({ '/containers/fixed/json': { Id: 'x', Config: { Labels: labels } } });
  const config = composeConfig.parse({ name: 'shop', services: { web: { container_name: 'fixed' }, free: { container_name: 'unknown' } } });
  const error = await refusal((obstacles) => assertNamesFree(docker, { config, project: 'shop', asOther, obstacles, c }));
  expect(error?.message).toBe(isInTheWay ? "The service web needs the container name 'fixed', which another container uses" : undefined);
});
