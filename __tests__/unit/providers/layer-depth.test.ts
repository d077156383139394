import { expect, test } from '@jest/globals';
import { CommandError, UnsupportedError } from '../../../src/lib/errors.ts';
import { asTooDeep, refuseDepth, tooDeep } from '../../../src/providers/shared/layer-depth.ts';

const daemon = (Driver: string, kind?: string) => ({ Driver, DriverStatus: kind === undefined ? [] : [['driver-type', kind] as const] });
const SNAPSHOTTER = 'io.containerd.snapshotter.v1';

test.each([
  ['overlay2', undefined, 125],
  ['btrfs', undefined, 125],
  ['overlayfs', SNAPSHOTTER, 499],
])('%s (%s) takes %i layers, and one more is refused with what to do', (driver, kind, limit) => {
  expect(() => refuseDepth(limit, daemon(driver, kind), 'the image has')).not.toThrow();
  const refused = () => refuseDepth(limit + 1, daemon(driver, kind), 'the image has');
  expect(refused).toThrow(UnsupportedError);
  expect(refused).toThrow(`the image has ${limit + 1} layers, and Docker with the storage driver ${driver} takes ${limit} at most`);
  expect(tooDeep(limit + 1, daemon(driver, kind), 'x')?.hint).toMatch(/docker export <container> \| docker import/);
});

test('a storage driver of an unknown limit is left to find it out', () => {
  expect(tooDeep(1000, daemon('zfs', SNAPSHOTTER), 'x')).toBeUndefined();
  expect(tooDeep(1000, daemon('new'), 'x')).toBeUndefined();
  expect(tooDeep(1000, { Driver: 'new' }, 'x')).toBeUndefined();
});

test("containerd's words about too many layers become plain ones, and no other error does", () => {
  const said = new CommandError('Docker could not create a container: failed to mount /tmp/containerd-mount29: mount options is too long');
  expect(asTooDeep(said, 490, 'the image of x has')).toEqual(
    new UnsupportedError('the image of x has 490 layers, more than Docker can mount at once here'),
  );
  const other = new CommandError('Docker could not create a container: no such device');
  expect(asTooDeep(other, 490, 'x')).toBe(other);
});
