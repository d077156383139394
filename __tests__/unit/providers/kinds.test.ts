import { expect, test } from '@jest/globals';
import { composeKind } from '../../../src/providers/compose/kind.ts';
import { containerKind } from '../../../src/providers/container/kind.ts';
import { imageKind } from '../../../src/providers/image/kind.ts';

const interaction = { directory: '/shop', force: false, foreignTags: 'none' as const, confirm: async () => {} };
const context = { directory: '/shop' };

test('an empty list of tags gives an image no references, and no list keeps the original ones', () => {
  expect(imageKind.restoreRequest({ tags: [] }, interaction)).toEqual({ force: false, via: 'auto', foreignTags: 'none', tags: [] });
  expect(imageKind.restoreRequest({}, interaction)).not.toHaveProperty('tags');
});

test('an answer about foreign references precedes the question', () => {
  const ask = async (): Promise<boolean> => true;
  expect(imageKind.restoreRequest({ foreignTags: 'keep' }, { ...interaction, foreignTags: ask }).foreignTags).toBe('keep');
  expect(imageKind.restoreRequest({}, { ...interaction, foreignTags: ask }).foreignTags).toBe(ask);
});

test.each([
  [{ image: 'app:1', platform: 'linux/arm64' }, { kind: 'image', reference: 'app:1', platform: 'linux/arm64' }, 'app:1'],
  [{ archive: 'a.tar' }, { kind: 'archive', path: '/shop/a.tar' }, 'a.tar'],
  [{ archive: '-', ref: 'app:1' }, { kind: 'archive', path: '-', ref: 'app:1' }, 'app:1'],
])('the options %j select an image', (options, target, from) => {
  expect(imageKind.select(options, context)).toEqual({ target, from });
});

test('ref without archive is refused', () => {
  expect(() => imageKind.select({ image: 'app:1', ref: 'x' }, context)).toThrow("'ref' requires 'archive'");
});

test('a container and a project are captured without pause, values and bind mounts unless the options say so', () => {
  const running = { quiesce: false, includeEnv: false, includeBindMounts: false };
  expect(containerKind.select({ container: 'web' }, context)).toEqual({
    target: { kind: 'container', container: 'web', ...running },
    from: 'web',
  });
  expect(composeKind.select({ excludeVolumes: ['cache'] }, context)).toEqual({
    target: { kind: 'compose', directory: '/shop', ...running, excludeVolumes: ['cache'] },
    from: 'shop',
  });
});

test('a folder for bind mounts is relative to the folder of the restore', () => {
  expect(composeKind.restoreRequest({ bindMounts: 'data' }, interaction).bindMounts).toBe('/shop/data');
});

test('names of restored objects are quoted in the next command', () => {
  const container = { id: 'x', name: 'a b', image: 'i', running: true, volumes: {}, ports: {}, via: 'pull' as const };
  expect(containerKind.describe(container, { bytes: 1, seconds: 1 }).next.command).toBe("docker exec -it 'a b' sh");
});
