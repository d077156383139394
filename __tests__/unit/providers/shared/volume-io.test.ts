import { expect, test } from '@jest/globals';
import { quietContext } from '../../../../src/lib/context.ts';
import { CommandError, InputError } from '../../../../src/lib/errors.ts';
import { inOneLine, readVolumeTar, volumesToRead } from '../../../../src/providers/shared/volume-io.ts';
import type { VolumeTransport } from '../../../../src/systems/docker/volume-io/tar-process.ts';

test('excluded volumes are not read, and excluding a volume that does not exist is refused', () => {
  expect(volumesToRead(['a', 'b'], {})).toEqual(['a', 'b']);
  expect(volumesToRead(['a', 'b'], { excludeVolumes: ['a'] })).toEqual(['b']);
  expect(() => volumesToRead(['a', 'b'], { excludeVolumes: ['c'] })).toThrow(InputError);
});

test("a volume that cannot be mounted is named, with the daemon's reason in one line and the option that excludes it", async () => {
  const words = [
    'reading a volume failed with exit code 125',
    'docker: Error response from daemon: failed to mount local volume: mount :/none: connection refused.',
    "Run 'docker run --help' for more information",
  ];
  const way: VolumeTransport = {
    lossless: true,
    async *read() {
      yield new Uint8Array(1);
      throw new CommandError(words.join('\n'));
    },
    async write() {},
  };
  const reading = read(way);
  await expect(reading).rejects.toThrow('Cannot read the volume nfs: failed to mount local volume: mount :/none: connection refused.');
  await expect(reading).rejects.toMatchObject({ hint: expect.stringContaining("excludeVolumes: 'nfs'") });
  await expect(reading).rejects.not.toThrow(/docker run --help|\n/);
});

test('the output of several programs is reduced to the one line with the cause', () => {
  const tar = [
    'filling a volume failed with exit code 2',
    'tar: ./x: Cannot open: File name too long',
    'tar: Exiting with failure status due to previous errors',
  ];
  expect(inOneLine(new Error(tar.join('\n')))).toBe('tar: ./x: Cannot open: File name too long');
  expect(inOneLine(new Error('one'))).toBe('one');
});

async function read(way: VolumeTransport): Promise<void> {
  const none = () => Promise.reject(new Error('not asked for'));
  const tars = { way: async () => way, folder: none, within: none };
  for await (const _ of readVolumeTar(tars, 'nfs', quietContext()));
}
