import { expect, test } from '@jest/globals';
import { quietContext } from '../../../../../src/lib/context.ts';
import { type Digest, digestOf } from '../../../../../src/lib/digest.ts';
import { ConflictError, InputError, NotFoundError } from '../../../../../src/lib/errors.ts';
import type { DaemonImage } from '../../../../../src/providers/image/daemon-image.ts';
import { checkedNames, giveNames, refuseConflicts } from '../../../../../src/providers/image/restore/references.ts';
import type { DockerClient } from '../../../../../src/systems/docker/client.ts';

/** A daemon's names, and a fault on request: real daemons do not fail between two tags. */
function daemon(names: Map<string, Digest>, failAt: string) {
  return {
    async tagImage(id: Digest, { repository, tag }: { repository: string; tag: string }) {
      if (`${repository}:${tag}` === failAt) throw new Error('no more tags');
      names.set(`${repository}:${tag}`, id);
    },
    async removeImage(name: string) {
      if (!names.delete(name)) throw new NotFoundError(name);
    },
  } as unknown as DockerClient;
}

const image = (text: string): DaemonImage => ({
  id: digestOf(text),
  layers: [],
  platform: 'linux/amd64',
  references: [],
  size: 0,
  config: {},
});
const c = quietContext();

test('if one tag cannot be set, all names are put back', async () => {
  const before = new Map([
    ['a:1', image('old').id],
    ['b:1', image('other').id],
  ]);
  const names = new Map(before);
  const now = new Map([
    ['a:1', image('old')],
    ['b:1', image('other')],
    ['new:1', undefined],
  ]);
  const all = ['a:1', 'new:1', 'b:1', 'fails:1'];
  await expect(giveNames(daemon(names, 'fails:1'), image('x').id, { names: all, now, c })).rejects.toThrow('no more tags');
  expect(names).toEqual(before);
  await giveNames(daemon(names, ''), image('x').id, { names: all, now, c });
  expect([...names.values()]).toEqual([image('x').id, image('x').id, image('x').id, image('x').id]);
});

test('only names of another image are in conflict', () => {
  const now = new Map([
    ['a:1', image('same')],
    ['b:1', image('other')],
    ['c:1', undefined],
  ]);
  const isSame = ({ id }: DaemonImage): boolean => id === image('same').id;
  refuseConflicts(['a:1', 'c:1'], now, isSame);
  expect(() => refuseConflicts(['a:1', 'b:1'], now, isSame)).toThrow(ConflictError);
});

test('names are normalized as Docker prints them, and a digest is refused as a name', () => {
  expect(checkedNames(['docker.io/library/debian', 'debian:latest', 'x.example/y:1'])).toEqual(['debian:latest', 'x.example/y:1']);
  expect(() => checkedNames([`a@${digestOf('')}`])).toThrow(InputError);
});
