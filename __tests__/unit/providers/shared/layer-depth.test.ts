import { expect, test } from '@jest/globals';
import { CommandError, UnsupportedError } from '../../../../src/lib/errors.ts';
import { asTooDeep, refuseDepth, tooDeep } from '../../../../src/providers/shared/layer-depth.ts';

const daemon = (Driver: string, kind?: string) => ({ Driver, DriverStatus: kind === undefined ? [] : [['driver-type', kind] as const] });
const SNAPSHOTTER = 'io.containerd.snapshotter.v1';

test.each([
  ['overlay2', undefined, 125],
  ['btrfs', undefined, 125],
  ['overlayfs', SNAPSHOTTER, 499],
])('%s (%s) supports %i layers, and one more is refused with a hint', (driver, kind, limit) => {
  expect(() => refuseDepth(limit, daemon(driver, kind), 'the image has')).not.toThrow();
  const refused = () => refuseDepth(limit + 1, daemon(driver, kind), 'the image has');
  expect(refused).toThrow(UnsupportedError);
  expect(refused).toThrow(`the image has ${limit + 1} layers, but Docker with the storage driver ${driver} supports at most ${limit}`);
  expect(tooDeep(limit + 1, daemon(driver, kind), 'x')?.hint).toMatch(/docker export <container> \| docker import/);
});

test('a storage driver of unknown limit is not checked', () => {
  expect(tooDeep(1000, daemon('zfs', SNAPSHOTTER), 'x')).toBeUndefined();
  expect(tooDeep(1000, daemon('new'), 'x')).toBeUndefined();
  expect(tooDeep(1000, { Driver: 'new' }, 'x')).toBeUndefined();
});

test("containerd's error about too many layers becomes a plain one, and other errors are passed through", () => {
  const said = new CommandError('Docker could not create a container: failed to mount /tmp/containerd-mount29: mount options is too long');
  expect(asTooDeep(said, 490, 'the image of x has')).toEqual(
    new UnsupportedError('the image of x has 490 layers, more than Docker can mount at once here'),
  );
  const other = new CommandError('Docker could not create a container: no such device');
  expect(asTooDeep(other, 490, 'x')).toBe(other);
});
