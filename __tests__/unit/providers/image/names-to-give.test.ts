import { expect, test } from '@jest/globals';
import { quietContext } from '../../../../src/lib/context.ts';
import { digestOf } from '../../../../src/lib/digest.ts';
import { InputError, NotFoundError } from '../../../../src/lib/errors.ts';
import type { Text } from '../../../../src/lib/text/message.ts';
import type { Manifest } from '../../../../src/manifest/schema.ts';
import { namesToGive, withoutForeign } from '../../../../src/providers/image/names-to-give.ts';
import type { ImageRestoreOptions } from '../../../../src/providers/restore-types.ts';
import type { DockerClient } from '../../../../src/systems/docker/client.ts';
import { tinySnapshot } from '../../../helpers/bundles.ts';

const same = digestOf('this image');
const own = 'vm-snapshot/global/base:tiny';

/** A daemon with the given names that refuses names with brackets, like Docker 20.10. */
function dockerWith(images: Readonly<Record<string, string>>): DockerClient {
  return {
    inspectImage: async (name: string) => {
      if (name.startsWith('[')) throw new InputError('invalid reference format');
      const Id = images[name];
      if (Id === undefined) throw new NotFoundError('no such image');
      return { Id, RepoTags: [name], Os: 'linux', Architecture: 'amd64', RootFS: { Layers: [] } };
    },
  } as unknown as DockerClient;
}

interface Case {
  readonly references: readonly string[];
  readonly imported?: boolean;
  readonly here?: Readonly<Record<string, string>>;
  readonly options?: Partial<ImageRestoreOptions>;
}

async function given({ references, imported = true, here = {}, options = {} }: Case) {
  const warnings: string[] = [];
  const c = { ...quietContext(), log: { ...quietContext().log, warn: (text: Text) => void warnings.push(String(text)) } };
  const { manifest } = tinySnapshot();
  const snapshot: Manifest = {
    ...manifest,
    services: manifest.services.map((service) => ({ ...service, references: [...references] })),
    ...(imported && { imported: { from: 'stranger.tar.gz' } }),
  };
  const wishes: ImageRestoreOptions = { force: false, via: 'auto', ...options };
  const wished = await namesToGive(dockerWith(here), snapshot, { options: wishes, own, c });
  return { names: await withoutForeign(wished, (id) => id === same, { snapshot, options: wishes, c }), warnings };
}

test('an imported image is not given the names that it was exported with, and a warning lists them', async () => {
  const { names, warnings } = await given({ references: ['debian:bookworm', 'alpine:latest'] });
  expect(names).toEqual([]);
  expect(warnings).toEqual([
    expect.stringMatching(/does not get the tags from the bundle: debian:bookworm, alpine:latest; use foreignTags: 'keep'/),
  ]);
});

test.each<[string, Case, string[]]>([
  ['made here', { references: ['debian:12'], imported: false }, ['debian:12']],
  ['imported, and the flag keeps them', { references: ['debian:12'], options: { foreignTags: 'keep' } }, ['debian:12']],
  ['imported, and the answer is yes', { references: ['debian:12'], options: { foreignTags: async () => true } }, ['debian:12']],
  ['imported, with a name that is asked for', { references: ['debian:12'], options: { tags: ['mine:1'] } }, ['mine:1']],
  ['imported, and the name is this image here', { references: ['shop/app:1'], here: { 'shop/app:1': same } }, ['shop/app:1']],
])('a snapshot that was %s gets its names without a warning', async (_, asked, expected) => {
  expect(await given(asked)).toEqual({ names: expected, warnings: [] });
});

test('the question is asked once, and only about names that are new to this daemon', async () => {
  const asked: (readonly string[])[] = [];
  const foreignTags = async (references: readonly string[]): Promise<boolean> => {
    asked.push(references);
    return false;
  };
  const here = { 'shop/app:1': same, 'debian:12': digestOf('another image') };
  const { names } = await given({ references: ['shop/app:1', 'debian:12', 'new:1'], here, options: { foreignTags } });
  expect(asked).toEqual([['debian:12', 'new:1']]);
  expect(names).toEqual(['shop/app:1']);
});

test('a name that this Docker refuses is left out with a warning, and is an error if the user asked for it', async () => {
  const { names, warnings } = await given({ references: ['[::1]:5000/v6:1', 'x/y:1'], imported: false });
  expect(names).toEqual(['x/y:1']);
  expect(warnings).toEqual([expect.stringContaining('[::1]:5000/v6:1')]);
  await expect(given({ references: [], options: { tags: ['[::1]:5000/v6:1'] } })).rejects.toThrow(InputError);
});
