import { expect, test } from '@jest/globals';
import { quietContext } from '../../../../src/lib/context.ts';
import { NotFoundError } from '../../../../src/lib/errors.ts';
import type { ProjectVolume } from '../../../../src/providers/compose/document.ts';
import { newVolumes } from '../../../../src/providers/compose/planned-volumes.ts';
import type { SnapshotParts } from '../../../../src/providers/compose/snapshot-files.ts';
import type { DockerClient } from '../../../../src/systems/docker/client.ts';
import { optionsOrNull } from '../../../../src/systems/docker/volumes.ts';

const EMPTY_DAEMON = { json: () => Promise.reject(new NotFoundError('no such volume')) } as unknown as DockerClient;

test.each([
  [{}, false],
  [{ type: 'tmpfs', device: 'tmpfs', o: 'size=1m' }, false],
  [{ type: 'none', device: '/srv/data', o: 'bind' }, true],
  [{ type: 'nfs', device: ':/exports/data', o: 'addr=10.0.0.1' }, true],
])('a volume with the options %j loses them: %s', async (driver_opts, plain) => {
  const volume: ProjectVolume = { name: 'shop_data', key: 'data', external: false, driver: 'local', driver_opts, labels: {} };
  const parts = { document: { name: 'shop', volumes: [volume] }, volume: () => ({}) } as unknown as SnapshotParts;
  const made = await newVolumes(EMPTY_DAEMON, parts, { project: 'shop', stamp: '1', now: undefined, c: quietContext() });
  expect(made).toEqual([{ of: volume, name: 'shop_data', natural: 'shop_data', plain, stays: false }]);
});

test('Docker is given no options, and not an empty object, where a volume had none', () => {
  expect([undefined, {}, { o: 'size=1m' }].map(optionsOrNull)).toEqual([null, null, { o: 'size=1m' }]);
});
