import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { TAR_END, tarHeader, tarPadding } from '../../../../src/lib/codec/tar-header.ts';
import { InputError } from '../../../../src/lib/errors.ts';

const list = (block: Uint8Array) => spawnSync('tar', ['tv', '--full-time', '--numeric-owner'], { input: Buffer.concat([block, TAR_END]) });

test('tar reads the header of a file and of a directory', () => {
  expect(list(tarHeader({ path: 'a/', size: 0, type: 'directory' })).stdout.toString()).toMatch(
    /^drwxr-xr-x 0\/0 +0 1970-01-01 00:00:00 a\/\n$/,
  );
  expect(list(tarHeader({ path: 'f', size: 0, type: 'file' })).stdout.toString()).toMatch(/^-rw-r--r-- 0\/0 +0 .* f\n$/);
});

test('tar reads sizes past 8 GiB', () => {
  for (const size of [8 * 2 ** 30 - 1, 8 * 2 ** 30, 2 ** 50]) {
    expect(list(tarHeader({ path: 'f', size, type: 'file' })).stdout.toString()).toContain(` ${size} `);
  }
});

test('padding fills the last block', () => {
  expect([0, 1, 511, 512, 513].map(tarPadding)).toEqual([0, 511, 1, 0, 511]);
});

test('a path that does not fit into the header is refused', () => {
  expect(() => tarHeader({ path: 'x'.repeat(101), size: 0, type: 'file' })).toThrow(InputError);
});
