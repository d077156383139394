import { expect, test } from '@jest/globals';
import { InputError } from '../../../src/lib/errors.ts';
import { normalizePlatform, platformMatches } from '../../../src/manifest/platform.ts';

test.each([
  ['linux/x86_64', 'linux/amd64'],
  ['Linux/aarch64', 'linux/arm64'],
  ['linux/arm64/v8', 'linux/arm64'],
  ['linux/armhf', 'linux/arm/v7'],
  ['linux/armv6l', 'linux/arm/v6'],
  ['linux/arm/v5', 'linux/arm/v5'],
  ['linux/i686', 'linux/386'],
  ['win32/x64', 'windows/amd64'],
  ['darwin/arm64', 'darwin/arm64'],
  ['linux/amd64/v3', 'linux/amd64/v3'],
  ['linux/riscv64', 'linux/riscv64'],
])('%s is normalized to %s', (text, platform) => {
  expect(normalizePlatform(text)).toBe(platform);
});

test('the fields of an image config are normalized to a platform', () => {
  expect(normalizePlatform({ os: 'linux', architecture: 'arm', variant: 'v7' })).toBe('linux/arm/v7');
  expect(normalizePlatform({ os: 'linux', architecture: 'amd64', variant: '' })).toBe('linux/amd64');
});

test.each(['linux', 'linux/', '/amd64', '', 'linux/arm/', 'linux/arm/v7/x'])('%j is refused as a platform', (text) => {
  expect(() => normalizePlatform(text)).toThrow(InputError);
});

test.each([
  ['linux/amd64', 'linux/x86_64', true],
  ['linux/amd64', 'linux/arm64', false],
  ['linux/amd64', 'windows/amd64', false],
  ['linux/arm64/v8', 'linux/aarch64', true],
  ['linux/arm/v6', 'linux/arm/v7', true],
  ['linux/arm/v7', 'linux/arm/v6', false],
  ['linux/arm/v7', 'linux/arm', true],
  ['linux/amd64/v3', 'linux/amd64/v2', false],
  ['linux/amd64/v3', 'linux/amd64', true],
])('a snapshot for %s matches the host %s: %s', (snapshot, host, matches) => {
  expect(platformMatches(snapshot, host)).toBe(matches);
});
