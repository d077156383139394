import { expect, test } from '@jest/globals';
import { digestOf, parseDigest } from '../../../src/lib/digest.ts';

test('a digest is sha256 with 64 hex digits', () => {
  expect(digestOf('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(() => parseDigest('sha256:ABC')).toThrow("'sha256:ABC' is not a digest");
});
