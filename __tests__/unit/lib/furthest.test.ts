import { expect, test } from '@jest/globals';
import { furthest } from '../../../src/lib/furthest.ts';

test('bytes that are read again are not counted twice, new bytes after them are', () => {
  let bytes = 0;
  const begin = furthest((more) => {
    bytes += more;
  });
  const first = begin('layer 1');
  first(10);
  const again = begin('layer 1');
  again(7);
  expect(bytes).toBe(10);
  again(8);
  first(5);
  expect(bytes).toBe(15);
  begin('layer 2')(4);
  expect(bytes).toBe(19);
});
