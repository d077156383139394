import { expect, test } from '@jest/globals';
import { quietContext } from '../../../../src/lib/context.ts';
import { inspectContainer } from '../../../../src/systems/docker/containers.ts';
import { answeringDocker } from '../../../helpers/answering-docker.ts';

test('mounts are sorted by path, whatever order Docker returns', async () => {
  const mounts = ['/sub', '/data', '/data/in'].map((Destination) => ({ Destination }));
  const { Mounts } = await inspectContainer(
    answeringDocker({ '/containers/one/json': { Id: 'one', Mounts: mounts } }),
    'one',
    quietContext(),
  );
  expect(Mounts.map(({ Destination }) => Destination)).toEqual(['/data', '/data/in', '/sub']);
});
