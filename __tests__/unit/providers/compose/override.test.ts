import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { ProjectDocument } from '../../../../src/providers/compose/document.ts';
import { findsByItself, isOurs, type OverrideFacts, writeOverride } from '../../../../src/providers/compose/override.ts';
import { composeConfig } from '../../../../src/systems/compose/config.ts';

const document: ProjectDocument = {
  version: 1,
  name: 'shop',
  directory: '/srv/shop',
  files: [{ path: 'compose.yaml', stored: 'compose/compose.yaml' }],
  more_files: [],
  env_files: [],
  outside: [],
  services: [{ name: 'web' }, { name: 'worker' }, { name: 'off', image: 'off' }, { name: 'fewer' }, { name: 'unknown' }],
  containers: [
    { service: 'web', number: 1, image: 'web', state: 'running', mounts: [] },
    { service: 'worker', number: 1, image: 'worker-1', state: 'running', mounts: [] },
    { service: 'worker', number: 2, image: 'worker-2', state: 'exited', mounts: [] },
    { service: 'fewer', number: 1, image: 'off', state: 'running', mounts: [] },
  ],
  volumes: [
    { name: 'shop_data', key: 'data', external: false, driver: 'local', driver_opts: {}, labels: {} },
    { name: 'shop_disk', key: 'disk', external: false, driver: 'local', driver_opts: { device: '/dev/sdb' }, labels: {} },
    { name: 'a'.repeat(64), external: false, driver: 'local', driver_opts: {}, labels: {} },
  ],
};

const facts: OverrideFacts = {
  project: 'shop',
  label: 'shop/before',
  document,
  config: composeConfig.parse({
    name: 'shop',
    services: {
      web: {
        build: { context: '.' },
        container_name: 'fixed',
        volumes: [{ type: 'bind', source: '/tmp/conf', target: '/conf', read_only: true }],
        ports: [
          { target: 80, published: '8080' },
          { target: 81, published: '8081' },
        ],
      },
      worker: { deploy: { replicas: 3 } },
      off: { scale: 2 },
      fewer: { scale: 2 },
    },
    networks: {
      default: { name: 'trial_default', ipam: {} },
      fixed: { name: 'of-the-first', ipam: { config: [{ subnet: '10.1.0.0/16' }] } },
      outside: { name: 'elsewhere', external: true },
    },
  }),
  images: new Map([
    ['web', 'ours:web'],
    ['worker-1', 'ours:worker-1'],
    ['worker-2', 'ours:worker-2'],
    ['off', 'ours:off'],
  ]),
  volumes: new Map([
    ['shop_data', { name: 'shop_data_2', plain: false }],
    ['shop_disk', { name: 'shop_disk_2', plain: true }],
  ]),
  asOther: false,
  takenPorts: new Set(),
  binds: new Map(),
};

test('images, counts and volumes are pinned, and nothing else', async () => {
  const text = await writeOverride(facts);
  expect(isOurs(text)).toBe(true);
  expect(text).toContain('build: !reset null');
  expect(text).toContain('driver_opts: !reset null');
  expect(parse(text, { logLevel: 'silent' })).toMatchObject({
    name: 'shop',
    services: {
      web: { image: 'ours:web', pull_policy: 'never' },
      worker: { image: 'ours:worker-1', deploy: { replicas: 2 } },
      off: { image: 'ours:off' },
      fewer: { scale: 1 },
    },
    volumes: { data: { name: 'shop_data_2' }, disk: { name: 'shop_disk_2', driver: 'local' } },
  });
  expect(text).not.toMatch(/unknown|container_name|ports|aaaa|networks|scale: 2/);
});

test('a project of another name gets free ports, names and networks of its own and the binds of the first', async () => {
  const taken = new Set([':8080/tcp']);
  const text = await writeOverride({
    ...facts,
    project: 'trial',
    asOther: true,
    takenPorts: taken,
    binds: new Map([
      ['web\n/src', '/srv/shop/src'],
      ['web\n/conf', '/srv/shop/conf'],
    ]),
  });
  expect(text).toContain('container_name: !reset null');
  expect(text).toMatch(/ports: !override\n\s+- target: 80\n\s+protocol: tcp\n\s+- target: 81\n\s+published: "8081"/);
  expect(parse(text, { logLevel: 'silent' }).networks).toEqual({ fixed: { name: 'trial_fixed', ipam: 'null' } });
  expect(text).toContain('ipam: !reset null');
  expect(parse(text, { logLevel: 'silent' }).services.web.volumes).toEqual([
    { type: 'bind', source: '/srv/shop/src', target: '/src' },
    { type: 'bind', source: '/srv/shop/conf', target: '/conf', read_only: true },
  ]);
});

test.each([
  [['compose.yaml'], [], true],
  [['docker-compose.yml'], [], true],
  [['compose.yaml'], ['compose.override.yml'], false],
  [['compose.yaml', 'more.yaml'], [], false],
  [['base.yaml'], [], false],
  [[], [], false],
])('Compose finds %j beside %j with our override by itself: %s', (files, others, expected) => {
  expect(findsByItself(files, others)).toBe(expected);
});

test('a file of somebody else is not ours', () => {
  for (const text of [undefined, '', 'services: {}\n', '# by hand\n# Written by vm snapshot restore']) expect(isOurs(text)).toBe(false);
});
