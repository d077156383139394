import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Command } from 'commander';
import type { App } from '../../../src/app/app.ts';
import { KINDS } from '../../../src/app/kinds.ts';
import { JSON_SCHEMAS, jsonSchemaOf } from '../../../src/cli/json-schemas.ts';
import { main } from '../../../src/cli/main.ts';
import { buildProgram } from '../../../src/cli/program.ts';
import type { Machine } from '../../../src/machines/types.ts';
import type { Decision } from '../../../src/providers/recovery-types.ts';
import { fakeApp, sampleSnapshot } from '../../helpers/fake-app.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';
import { checkJson } from '../../helpers/json-output.ts';
import { ROOT } from '../../helpers/paths.ts';

/** All fields in bytes: docs/cli.md, "One name for one quantity". */
const QUANTITIES = [
  'freed_bytes',
  'memory_bytes',
  'moved_bytes',
  'new_bytes',
  'pending_bytes',
  'read_bytes',
  'size_bytes',
  'stored_bytes',
  'would_free_bytes',
];
const container = { id: 'ab'.repeat(32), name: 'web' };
const image = sampleSnapshot({ project: 'shop', name: 'image' }, { trigger: 'manual', context: 'why', run_id: '7' });
const ofContainer = sampleSnapshot({ project: 'shop', name: 'container' }, { kind: 'container', container });
const project = sampleSnapshot({ project: 'shop', name: 'project' }, { kind: 'compose', git: null });
const held = [image, ofContainer, project];
const stats = { bytesRead: 3, bytesNew: 2, bytesStored: 1 };
const space = { freed: 1, pending: 2, due: new Date('2026-11-23T10:00:00Z') };
const machine: Machine = {
  project: 'shop',
  id: container.id,
  state: 'exited',
  exitCode: 1,
  box: '@base',
  image: 'base:1',
  directory: '/shop',
  file: undefined,
  config: undefined,
  createdAt: '2026-11-20T14:03:27.000Z',
  memory: 8 << 20,
  cpus: 0.5,
  ports: { '80/tcp': '0.0.0.0:80' },
  mounts: [{ kind: 'bind', source: '/src', target: '/work', readOnly: true }],
};
const verified = { findings: [{ object: 'packs/1', problem: 'it is damaged' }], snapshots: 3, bytes: 9, seconds: 1 };
const plan = {
  remove: [{ snapshot: image, rule: 'age' as const }],
  keep: [
    { snapshot: project, reasons: ['protected' as const], spared: 'age' as const },
    { snapshot: ofContainer, reasons: [] },
  ],
  bytes: undefined,
};
const waiting = { project: 'shop', snapshot: 'shop/project', began: '2026-11-20T14:03:27.000Z' };
const changes = {
  openCatalog: async () => ({
    store: { location: '/srv', traits: { shared: true }, read: async () => new Uint8Array(), listRefs: async function* () {} },
    async [Symbol.asyncDispose]() {},
  }),
  openMachines: async () => ({
    find: async () => machine,
    get: async () => machine,
    start: async () => machine,
    stop: async () => machine,
    check: async () => undefined,
    create: async () => machine,
    remains: async () => ({ machine, volumes: ['shop_data'] }),
    destroy: async () => ({ project: 'shop', volumes: [], kept: ['shop_data'] }),
    resolveForCapture: async () => undefined,
  }),
  openContainers: async () => ({
    examine: async () => ({ ...container, state: 'running', image: 'nginx', volumes: ['data'], notCaptured: ['/run'] }),
  }),
  lookAtRestores: async () => [{ ...waiting, finding: 'started', where: ['new volumes: shop_data_2'] }],
  decideRestore: async ({ project: name, how, confirm }: Decision) => {
    await confirm(['new volumes: shop_data_2']);
    return { project: name, how, where: [] };
  },
  deleteSnapshot: async () => ({ ...image, space }),
  planClean: async () => plan,
  clean: async () => ({ removed: [image], space }),
  protect: async () => ({ ...image, changed: true }),
  unprotect: async () => ({ ...image, changed: false }),
  unlock: async () => ({
    stopped: [{ id: 'x', who: 'process 7 on build-7', doing: 'writing', quietMs: 200_000, state: 'unknown' }],
  }),
  tag: async () => ({ ...image, changed: true }),
  verify: async () => verified,
  verifyBundleFile: async () => ({ ...verified, findings: [] }),
  repair: async () => ({ ...verified, repaired: [{ object: 'packs/2', done: 'packed anew' }] }),
  stats: async () => ({
    ...{ location: '/srv', snapshots: 1, blobs: 2, chunks: 3, packs: 4, bytes: 5, logicalBytes: 6 },
    containers: [{ name: 'web', snapshots: 1, logicalBytes: 2, oldest: image.manifest.created_at, newest: image.manifest.created_at }],
  }),
  create: async () => ({ ...image, stats, seconds: 1, removed: [ofContainer] }),
} as unknown as Partial<App>;

const COMMANDS = [
  'create --yes',
  'up',
  'status',
  'stop',
  'destroy --yes',
  'snapshot build shop/x .',
  'snapshot create shop/x --image base:1',
  'snapshot create --container web --trigger on_error --config none.json',
  'snapshot --config none.json create --container web --trigger on_error',
  'snapshot --config none.json watch --every 1h --container web',
  'snapshot validate web',
  'snapshot list',
  'snapshot inspect shop/image',
  'snapshot restore shop/image',
  'snapshot restore shop/container',
  'snapshot restore shop/project --yes',
  'snapshot recover',
  'snapshot recover shop --undo --yes',
  'snapshot delete shop/image --yes',
  'snapshot clean --max-age 1d --project shop --dry-run',
  'snapshot clean --max-age 1d --project shop --yes',
  'snapshot protect shop/image',
  'snapshot unprotect shop/image',
  'snapshot unlock',
  'snapshot verify',
  'snapshot verify ./a.tar.gz',
  'snapshot verify --repair',
  'snapshot export shop/image',
  'snapshot import ./a.tar.gz',
  'snapshot push shop/image /mnt/other',
  'snapshot pull shop/image /mnt/other',
  'snapshot pull artifact:octo/app/base',
  'snapshot tag shop/image shop/stable',
  'snapshot stats',
  'snapshot inspect shop/nothing',
];

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'vm-json-'));
  await writeFile(join(cwd, 'none.json'), '{"triggers": []}');
  await writeFile(join(cwd, 'vm.yaml'), 'project.name: shop\nvm.box: debian:12\n');
});
afterAll(() => rm(cwd, { recursive: true }));

test.each(COMMANDS)('vm %s --json prints a document that matches its schema', async (line) => {
  const terminal = fakeTerminal({ cwd, home: cwd });
  const args = [...line.split(' '), '--json'];
  await main(['node', 'vm', ...args], { terminal, app: fakeApp(held, changes).app });
  expect(terminal.said.stdout).not.toContain('ERR_UNKNOWN');
  checkJson(args, terminal.said.stdout);
});

test('every command with --json has a published schema and is tested above', () => {
  const program = buildProgram(async () => {}, { terminal: fakeTerminal(), kinds: KINDS });
  const verbsOf = (command: Command, words: string): string[] =>
    command.commands.flatMap((verb) =>
      verb.commands.length > 0
        ? verbsOf(verb, `${words}${verb.name()} `)
        : verb.options.some(({ long }) => long === '--json')
          ? [words + verb.name()]
          : [],
    );
  const verbs = verbsOf(program, '');
  expect(Object.keys(JSON_SCHEMAS).sort()).toEqual([...verbs, 'error'].sort());
  for (const verb of verbs) expect(COMMANDS.some((line) => line.replace('--config none.json ', '').startsWith(`${verb}`))).toBe(true);
});

test('schemas/json contains the current schemas', () => {
  const published = readdirSync(join(ROOT, 'schemas/json')).sort();
  expect(published).toEqual(
    Object.keys(JSON_SCHEMAS)
      .map((words) => `${words.replaceAll(' ', '-')}.schema.json`)
      .sort(),
  );
  for (const words of Object.keys(JSON_SCHEMAS)) {
    const file = join(ROOT, 'schemas/json', `${words.replaceAll(' ', '-')}.schema.json`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(jsonSchemaOf(words));
  }
});

test('fields in bytes have the same names in all commands, and docs/cli.md lists them', () => {
  const named = new Set<string>();
  const collect = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties } = schema as { properties?: Record<string, unknown> };
    for (const name of Object.keys(properties ?? {})) if (/bytes/.test(name)) named.add(name);
    for (const inner of Object.values(schema)) collect(inner);
  };
  for (const words of Object.keys(JSON_SCHEMAS)) collect(jsonSchemaOf(words));
  expect([...named].sort()).toEqual(QUANTITIES);
  const page = readFileSync(join(ROOT, 'docs/cli.md'), 'utf8');
  expect(QUANTITIES.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
