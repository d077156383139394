import { expect, test } from '@jest/globals';
import { findBoxSnapshot } from '../../../src/app/resolve-box.ts';
import type { Catalog } from '../../../src/engine/catalog/types.ts';
import { quietContext } from '../../../src/lib/context.ts';
import type { Ref } from '../../../src/stores/store.ts';

const HELD = ['global/vibe-base', 'shop/vibe-base', 'global/only', 'other/theirs'].map((text): Ref => {
  const [project = '', name = ''] = text.split('/');
  return { project, name };
});
const catalog = {
  store: {
    read: async ({ project, name }: Ref) =>
      HELD.some((ref) => ref.project === project && ref.name === name) ? new Uint8Array() : undefined,
    async *listRefs() {
      yield* HELD;
    },
  },
} as unknown as Catalog;
const find = (text: string, project = 'shop') => findBoxSnapshot(text, { project, catalog, c: quietContext() });

test.each([
  ['vibe-base', 'shop', 'shop/vibe-base'],
  ['vibe-base', 'fresh', 'global/vibe-base'],
  ['only', 'shop', 'global/only'],
  ['other/theirs', 'shop', 'other/theirs'],
])('box "@%s" in the project %s resolves to %s', async (text, project, found) => {
  const { ref } = await find(text, project);
  expect(`${ref.project}/${ref.name}`).toBe(found);
});

test.each([
  ['vibe-bse', 'Did you mean "@vibe-base" or "@shop/vibe-base"?'],
  ['theirs', 'Write "@other/theirs" to use \'other/theirs\', or make it global with: vm snapshot tag other/theirs @theirs'],
  ['zzz', undefined],
  ['global/zzz', undefined],
])('box "@%s" is not found', async (name, hint) => {
  await expect(find(name)).rejects.toMatchObject({
    code: 'ERR_NOT_FOUND',
    message: `Snapshot '@${name}' not found. Import it first with:\n  vm snapshot import <file>`,
    hint,
  });
});

test('an invalid name is an input error', async () => {
  await expect(find('../evil')).rejects.toMatchObject({ code: 'ERR_INPUT' });
});
