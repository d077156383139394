import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { InputError } from '../../../src/lib/errors.ts';
import { redactLocation } from '../../../src/lib/text/location.ts';
import { openStore } from '../../../src/stores/open-store.ts';

test.each([
  ['/a/b', '/a/b'],
  ['./a', resolve('a')],
  ['a/b', resolve('a/b')],
  ['~', homedir()],
  ['~/x', join(homedir(), 'x')],
  ['file:///a%20b', '/a b'],
  ['file:a', resolve('a')],
  ['FILE:/a', '/a'],
  ['memory:', 'memory:'],
])('the location %s opens a store at %s', async (location, shown) => {
  expect((await openStore(location)).location).toBe(shown);
});

test.each(['s4://bucket/x', 'ftp://u:p@host/', '', 'file:', 'file://elsewhere/x', '/a\0b'])('%j is not a location', async (location) => {
  await expect(openStore(location)).rejects.toThrow(InputError);
});

test('an unknown scheme is refused, and the hint lists the supported locations', async () => {
  const hint = 'Use a folder, a file: URL such as file:///srv/snapshots, s3://bucket/prefix, or cache:<namespace> in a workflow';
  await expect(openStore('http://host/x')).rejects.toMatchObject({ hint });
});

test('secrets in a location are redacted', async () => {
  expect(redactLocation('s4://key:secret@host/x?sig=abc&v=1')).toBe('s4://***@host/x?sig=***&v=***');
  expect(redactLocation('s3://key:sec/ret@host/x')).toBe('s3://***@host/x');
  expect(redactLocation('s3:key:sec/ret@host/x')).toBe('s3:***@host/x');
  expect(redactLocation('s3://bucket?endpoint=https://key:secret@host')).toBe('s3://bucket?endpoint=***');
  expect(redactLocation('s3://bucket?endpoint=https%3A%2F%2Fkey%3Asecret%40host&region=x')).toBe('s3://bucket?endpoint=***&region=x');
  for (const usable of [
    '/srv/me@home',
    '/srv/a?b=c',
    'cache:team?budget=5GB&client=direct',
    's3://bucket/a?endpoint=http://127.0.0.1:9000&region=eu-west-3&path-style=true&kms-key=arn:aws:kms:eu-west-3:1234:key/ab-cd',
    'artifact:octo/shop/base?run-id=12&retention-days=7',
  ]) {
    expect(redactLocation(usable)).toBe(usable);
  }
  await expect(openStore('s4://key:secret@host/x')).rejects.toThrow("'s4://***@host/x' is not a supported location");
});
