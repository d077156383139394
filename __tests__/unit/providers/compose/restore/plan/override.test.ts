import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { quietContext } from '../../../../../../src/lib/context.ts';
import type { ProjectDocument } from '../../../../../../src/providers/compose/document.ts';
import { isOurs, type OverrideFacts, writeOverride } from '../../../../../../src/providers/compose/restore/plan/override.ts';
import { findsByItself } from '../../../../../../src/providers/compose/restore/plan/place-override.ts';
import { readConfig } from '../../../../../../src/systems/compose/client.ts';
import { composeConfig } from '../../../../../../src/systems/compose/config.ts';
import { NO_DAEMON, projectFolder } from '../../../../../helpers/compose-program.ts';

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

test('the override pins images, counts and volumes, and nothing else', async () => {
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
    volumes: { data: { name: `\${COMPOSE_PROJECT_NAME}_data_2` }, disk: { name: `\${COMPOSE_PROJECT_NAME}_disk_2`, driver: 'local' } },
  });
  expect(text).not.toMatch(/unknown|container_name|ports|aaaa|networks|scale: 2/);
});

test('a project of another name gets free ports, its own names and networks, and the bind mounts of the first project', async () => {
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
])('whether Compose reads the override without -f, given the files %j beside %j: %s', (files, others, expected) => {
  expect(findsByItself(files, others)).toBe(expected);
});

test('a Compose file that vm-snapshot did not write is not recognized as written by it', () => {
  for (const text of [undefined, '', 'services: {}\n', '# by hand\n# Written by vm snapshot restore']) expect(isOurs(text)).toBe(false);
});

test('Compose reads every value as it was written, dollar signs too', async () => {
  await using folder = await projectFolder();
  const piece = fc.constantFrom(
    'a',
    '$',
    '$$',
    `\${X}`,
    '$dir',
    "'",
    '"',
    '\\',
    ' ',
    '#',
    '%',
    'é',
    '[',
    '{',
    ',',
    '&',
    '*',
    '!',
    '- ',
    ': ',
  );
  const name = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `/srv/${pieces.join('')}/x`);
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 5, maxLength: 40 }), async (sources) => {
      const volumes = sources.map((_, at) => ({ type: 'bind', source: '/tmp/x', target: `/t${at}` }));
      const config = composeConfig.parse({ name: 'shop', services: { web: { volumes } } });
      const binds = new Map(sources.map((source, at) => [`web\n/t${at}`, source]));
      const file = join(folder.path, 'compose.yaml');
      await writeFile(file, await writeOverride({ ...facts, config, binds }));
      const read = await readConfig({ endpoint: NO_DAEMON, directory: folder.path, files: [file] }, new AbortController());
      expect(read.config.services.web?.volumes?.map(({ source }) => source)).toEqual(sources);
    }),
    { numRuns: 3 },
  );
});

test('the same files under another project name get volumes of that name', async () => {
  await using folder = await projectFolder();
  const file = join(folder.path, 'compose.yaml');
  const using = { services: { web: { volumes: ['data:/data', 'disk:/disk'] } } };
  await writeFile(join(folder.path, 'base.yaml'), JSON.stringify(using));
  await writeFile(file, await writeOverride(facts));
  const at = { endpoint: NO_DAEMON, directory: folder.path, files: [join(folder.path, 'base.yaml'), file] };
  const names = async (project: string): Promise<unknown[]> =>
    Object.values((await readConfig({ ...at, project }, new AbortController())).config.volumes ?? {}).map((volume) => volume?.name);
  expect(await names('shop')).toEqual(['shop_data_2', 'shop_disk_2']);
  expect(await names('twin')).toEqual(['twin_data_2', 'twin_disk_2']);
});

test('addresses of networks, MAC addresses and volumes with a fixed name stay with the first project', async () => {
  const config = composeConfig.parse({
    name: 'trial',
    services: {
      web: {
        mac_address: '02:42:ac:11:00:01',
        networks: { back: { ipv4_address: '10.1.0.5', aliases: ['db'] }, front: null },
        ports: [{ target: 80, published: '8080-8081', app_protocol: 'http' }],
      },
    },
    volumes: { cache: { name: 'fixed' }, own: { name: 'trial_own' }, out: { name: 'x', external: true } },
  });
  const text = await writeOverride({ ...facts, project: 'trial', asOther: true, takenPorts: new Set([':8080-8081/tcp']), config });
  const { services, volumes } = parse(text, { logLevel: 'silent' });
  expect(services.web).toMatchObject({
    networks: { back: { aliases: ['db'] }, front: null },
    ports: [{ target: 80, app_protocol: 'http' }],
  });
  expect(text).toMatch(/networks: !override\n/);
  expect(text).toContain('mac_address: !reset null');
  expect(text).not.toContain('10.1.0.5');
  expect(volumes.cache).toEqual({ name: `\${COMPOSE_PROJECT_NAME}_cache` });
  expect(Object.keys(volumes)).toEqual(['data', 'disk', 'cache']);
});

test('network interfaces of a second project are named by Compose, and the other network options are kept', async () => {
  const network = { driver: 'bridge', driver_opts: { 'com.docker.network.bridge.name': 'br-shop', 'com.docker.network.driver.mtu': 1400 } };
  const project = {
    name: 'shop',
    services: { web: { image: 'web', networks: ['back', 'front'] } },
    networks: { back: network, front: {} },
  };
  await using folder = await projectFolder({ 'compose.yaml': JSON.stringify(project) });
  const files = (...names: string[]) => ({
    endpoint: NO_DAEMON,
    directory: folder.path,
    files: names.map((name) => join(folder.path, name)),
    project: 'trial',
  });
  const { config } = await readConfig(files('compose.yaml'), quietContext());
  const text = await writeOverride({ ...facts, project: 'trial', asOther: true, config });
  await writeFile(join(folder.path, 'override.yaml'), text);
  const { networks } = (await readConfig(files('compose.yaml', 'override.yaml'), quietContext())).config;
  expect(networks?.back).toMatchObject({ name: 'trial_back', driver: 'bridge', driver_opts: { 'com.docker.network.driver.mtu': '1400' } });
  expect(Object.keys(networks?.back?.driver_opts ?? {})).toEqual(['com.docker.network.driver.mtu']);
});
