import { expect, test } from '@jest/globals';
import { quietContext } from '../../../../../../src/lib/context.ts';
import { sweepKept } from '../../../../../../src/providers/compose/restore/recover/kept-images.ts';
import { RESTORE_ID, ROLE } from '../../../../../../src/providers/compose/restore/recover/roles.ts';
import type { DockerClient } from '../../../../../../src/systems/docker/client.ts';
import { answeringDocker } from '../../../../../helpers/answering-docker.ts';

test('kept images that no container and no running restore needs lose their names, even while another project is restored', async () => {
  const names = ['vm-snapshot-kept/shop:one-0', 'vm-snapshot-kept/blog:two-0'];
  const removed: string[] = [];
  const docker = {
    ...answeringDocker({ '/containers/json': [{ Id: 'holder', Labels: { [ROLE]: 'hold', [RESTORE_ID]: 'two' } }] }),
    listImages: async () => [{ RepoTags: names }],
    removeImage: async (name: string) => void removed.push(name),
  } as unknown as DockerClient;
  // `answeringDocker` ignores the filter by image and would return the holder for every image.
  const json = docker.json;
  Object.assign(docker, {
    json: (call: Parameters<typeof json>[0]) => (String(call.query?.filters).includes('ancestor') ? [] : json(call)),
  });
  await sweepKept(docker, quietContext());
  expect(removed).toEqual(['vm-snapshot-kept/shop:one-0']);
});
