import { expect, test } from '@jest/globals';
import { withoutOptions } from '../../../../src/systems/docker/mount-words.ts';

test.each([
  ['mount //nas/x:/d/volumes/x/_data, data: username=me,password=hunter2 :x: permission denied', 'mount //nas/x: permission denied'],
  ['mount //nas/x:/v/_data, flags: 0x1000, data: password=hunter2: no such device.', 'mount //nas/x: no such device.'],
  ['mount :/x, with password=hunter2,soft failed', 'mount :/x, with password=***,soft failed'],
  ['mount :/x:/v/_data: connection refused', 'mount :/x: connection refused'],
])('volume options and paths are removed from the message: %s', (said, expected) => {
  const before = "docker: Error response from daemon: error while mounting volume '/v/_data': failed to mount local volume: ";
  expect(withoutOptions(before + said)).toBe(`docker: Error response from daemon: failed to mount local volume: ${expected}`);
});

test('other messages are unchanged', () => {
  expect(withoutOptions('tar: ./a password=x: Cannot open')).toBe('tar: ./a password=x: Cannot open');
});
