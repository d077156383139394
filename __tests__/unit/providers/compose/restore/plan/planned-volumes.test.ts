import { expect, test } from '@jest/globals';
import { quietContext } from '../../../../../../src/lib/context.ts';
import { NotFoundError } from '../../../../../../src/lib/errors.ts';
import type { ProjectVolume } from '../../../../../../src/providers/compose/document.ts';
import { COPY_LABEL, newVolumes, volumesInUse } from '../../../../../../src/providers/compose/restore/plan/planned-volumes.ts';
import type { SnapshotParts } from '../../../../../../src/providers/compose/restore/snapshot-files.ts';
import type { DockerClient } from '../../../../../../src/systems/docker/client.ts';
import type { ContainerInfo } from '../../../../../../src/systems/docker/containers.ts';
import { optionsOrNull } from '../../../../../../src/systems/docker/volumes.ts';
import { answeringDocker } from '../../../../../helpers/answering-docker.ts';

const ANONYMOUS = 'feedfacecafebeef'.repeat(4);
const EMPTY_DAEMON = { json: () => Promise.reject(new NotFoundError('no such volume')) } as unknown as DockerClient;

test.each([
  [{}, false],
  [{ type: 'tmpfs', device: 'tmpfs', o: 'size=1m' }, false],
  [{ type: 'none', device: '/srv/data', o: 'bind' }, true],
  [{ type: 'nfs', device: ':/exports/data', o: 'addr=10.0.0.1' }, true],
])('a restored volume with the options %j loses them: %s', async (driver_opts, plain) => {
  const volume: ProjectVolume = { name: 'shop_data', key: 'data', external: false, driver: 'local', driver_opts, labels: {} };
  const parts = { document: { name: 'shop', volumes: [volume] }, volume: () => ({}) } as unknown as SnapshotParts;
  const made = await newVolumes(EMPTY_DAEMON, parts, { project: 'shop', stamp: '1', now: undefined, c: quietContext() });
  expect(made).toEqual([{ of: volume, name: 'shop_data', natural: 'shop_data', plain, stays: false }]);
});

test('Docker is passed null, not an empty object, for a volume without options', () => {
  expect([undefined, {}, { o: 'size=1m' }].map(optionsOrNull)).toEqual([null, null, { o: 'size=1m' }]);
});

test("a restore replaces the project's volumes, copies made for it and anonymous ones, and leaves external ones", async () => {
  const volumes = [
    { Name: 'shop_data', Labels: { 'com.docker.compose.project': 'shop' } },
    { Name: 'disk_1', Labels: { [COPY_LABEL]: 'shop' } },
    { Name: 'disk_2', Labels: { [COPY_LABEL]: 'other' } },
    { Name: 'disk' },
    { Name: 'shop_unused', Labels: { 'com.docker.compose.project': 'shop' } },
  ];
  const mounted = ['shop_data', 'disk_1', 'disk_2', 'disk', ANONYMOUS].map((Name) => ({ Type: 'volume', Name }));
  const old = [{ Mounts: [...mounted, { Type: 'bind' }] }] as unknown as ContainerInfo[];
  const used = await volumesInUse(
    answeringDocker({ '/volumes': { Volumes: volumes } }),
    { project: 'shop', now: undefined, old },
    quietContext(),
  );
  expect(used).toEqual(['shop_data', 'disk_1', ANONYMOUS]);
});
