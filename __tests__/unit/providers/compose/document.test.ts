import { expect, test } from '@jest/globals';
import { parseDocument } from '../../../../src/providers/compose/document.ts';

const good = {
  version: 1,
  name: 'shop',
  directory: '/srv/shop',
  files: [{ path: 'compose.yaml', stored: 'compose/compose.yaml' }],
  more_files: [],
  env_files: [{ path: '.env', names: ['TOKEN'] }],
  outside: ['../common.env'],
  services: [{ name: 'web' }],
  containers: [
    { service: 'web', number: 1, image: 'web', state: 'running', mounts: [{ target: '/data', volume: 'shop_data', read_only: false }] },
  ],
  volumes: [{ name: 'shop_data', key: 'data', external: false, driver: 'local', driver_opts: {}, labels: {} }],
};
const parse = (value: unknown) => parseDocument(Buffer.from(JSON.stringify(value)));

test('a written document is read again unchanged', () => {
  expect(parse(good)).toEqual(good);
});

test('a label may be long, and a document of more than 8 MiB is refused', () => {
  const labelled = (value: string) => ({ ...good, volumes: [{ ...good.volumes[0], labels: { metadata: value } }] });
  expect(parse(labelled('x'.repeat(60_000))).volumes[0]?.labels.metadata).toHaveLength(60_000);
  expect(() => parse(labelled('x'.repeat(9 << 20)))).toThrow('has more than 8388608 bytes');
});

test.each(['/etc/passwd', '../compose.yaml', 'a/../../b', '.git/config', 'a\u0000b', '', 'a\\..\\b'])(
  'a file that would be written to %j is refused',
  (path) => {
    for (const list of ['files', 'more_files', 'env_files'])
      expect(() => parse({ ...good, [list]: [{ path }] })).toThrow(`${list}[0].path`);
  },
);

test.each([
  ['invalid JSON', '{', 'is not JSON'],
  ['a document of another version', JSON.stringify({ ...good, version: 2 }), 'version'],
  ['a document without Compose files', JSON.stringify({ ...good, files: [] }), 'files'],
  [
    'an unknown container state',
    JSON.stringify({ ...good, containers: [{ ...good.containers[0], state: 'dead' }] }),
    'containers[0].state',
  ],
])('%s is refused', (_, text, problem) => {
  expect(() => parseDocument(Buffer.from(text))).toThrow(problem);
});
