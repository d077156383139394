import { expect, test } from '@jest/globals';
import { IntegrityError, UnsupportedError } from '../../../../src/lib/errors.ts';
import { type ContainerDocument, parseDocument, writeDocument } from '../../../../src/providers/container/document.ts';

const good: ContainerDocument = {
  version: 1,
  name: 'agent-2',
  of: 'agent',
  state: 'running',
  config: { Hostname: 'box' },
  host: { CapDrop: ['ALL'] },
  labels: {},
  env: [{ name: 'A' }],
  mounts: [{ target: '/d', volume: 'data', read_only: false, subpath: 'in', nocopy: true }],
  networks: ['net'],
  endpoints: { net: { Aliases: ['db'], IPAMConfig: { IPv4Address: '10.0.0.9' }, MacAddress: '02:42:ac:11:00:99' } },
  isolated: true,
};

test('labels of any length are read as they were written', () => {
  const long = { ...good, labels: { 'devcontainer.metadata': 'x'.repeat(100_000), [`${'k'.repeat(5000)}`]: '' } };
  expect(parseDocument(writeDocument(long))).toEqual(long);
});

test('a document without later fields is read', () => {
  const { of: _o, endpoints: _e, isolated: _i, ...old } = good;
  expect(parseDocument(Buffer.from(JSON.stringify(old)))).toEqual(old);
});

test('a container that could not be restored is not captured, and the error says why', () => {
  const huge = { ...good, labels: { a: 'x'.repeat(9 << 20) } };
  expect(() => writeDocument(huge)).toThrow(UnsupportedError);
  expect(() => writeDocument({ ...good, mounts: [{ target: '', volume: 'v', read_only: false }] })).toThrow(
    /Cannot capture the container agent-2: .*mounts\[0\]\.target/,
  );
});

test('an invalid document is refused in one line', () => {
  expect(() => parseDocument(Buffer.from('{'))).toThrow(IntegrityError);
  expect(() => parseDocument(Buffer.from('{"version": 2}'))).toThrow(/Cannot read container\/container\.json of the snapshot: version/);
});
