import { expect, test } from '@jest/globals';
import { objectKey, parseObjectKey, parseRefKey, refKey } from '../../../../src/stores/cache/keys.ts';
import { parseCacheLocation } from '../../../../src/stores/cache/location.ts';

const GITHUB = { ACTIONS_CACHE_SERVICE_V2: 'True', GITHUB_SERVER_URL: 'https://github.com' };

test.each([
  ['cache:', { namespace: 'default', budget: 8e9, client: 'direct' }],
  ['cache:images', { namespace: 'images', budget: 8e9, client: 'direct' }],
  ['cache://images/', { namespace: 'images', budget: 8e9, client: 'direct' }],
  ['cache:images?budget=5GB&client=official', { namespace: 'images', budget: 5e9, client: 'official' }],
])('the location %s is parsed', (location, place) => {
  expect(parseCacheLocation(location, GITHUB)).toEqual(place);
});

test.each(['cache:a/b', 'cache:..', 'cache:a?size=1', 'cache:a?budget=much', 'cache:a?client=other', 'cache:a,b'])(
  'the location %s is refused',
  (location) => {
    expect(() => parseCacheLocation(location, GITHUB)).toThrow(expect.objectContaining({ code: 'ERR_INPUT' }));
  },
);

test.each<[string, Record<string, string>, string]>([
  ['GitHub Enterprise Server', { ...GITHUB, GITHUB_SERVER_URL: 'https://github.example.com' }, 'official'],
  ['an enterprise in the cloud', { ...GITHUB, GITHUB_SERVER_URL: 'https://octo.ghe.com' }, 'direct'],
  ['a server of version 1', { ACTIONS_CACHE_URL: 'http://cache.example.com/' }, 'official'],
])('the client for %s is chosen from the environment', (_, env, client) => {
  expect(parseCacheLocation('cache:', env).client).toBe(client);
});

test('an object key is parsed back into its parts', () => {
  const key = objectKey('images', 'packs/ab', { number: 3, isDamaged: false });
  expect(key).toBe('vm-snapshot/images/packs/ab/00000003');
  expect(parseObjectKey('images', key)).toEqual({ key: 'packs/ab', number: 3, isDamaged: false });
  expect(parseObjectKey('images', `${key}-0badcafe`)).toEqual(parseObjectKey('images', key));
  const damaged = objectKey('images', 'config', { number: 4, isDamaged: true });
  expect(parseObjectKey('images', damaged)).toEqual({ key: 'config', number: 4, isDamaged: true });
  for (const other of [key.replace('images', 'other'), `${key}x`, 'vm-snapshot/images/00000001']) {
    expect(parseObjectKey('images', other)).toBeUndefined();
  }
});

test('a ref key is parsed back into its parts, and other keys are not taken for one', () => {
  const moved = { ref: { project: 'app', name: 'base-1.x' }, number: 12 };
  const key = refKey('images', moved);
  expect(key).toBe('vm-snapshot/images/refs/app/base-1.x/00000012');
  expect(parseRefKey('images', key)).toEqual(moved);
  expect(parseRefKey('images', `${key}-0badcafe`)).toEqual(moved);
  for (const other of [key.replace('images', 'other'), `${key}/x`, key.replace('app', '..'), 'vm-snapshot/images/packs/ab']) {
    expect(parseRefKey('images', other)).toBeUndefined();
  }
});
