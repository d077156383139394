import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { App } from '../../../src/app/app.ts';
import { main } from '../../../src/cli/main.ts';
import type { RestoreRequest, RestoreResult, Snapshot } from '../../../src/engine/catalog/types.ts';
import { CommandError, ConflictError, ExistsError, NotFoundError } from '../../../src/lib/errors.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';
import { fakeApp } from './fake-app.ts';
import { snapshot } from './snapshot-fixture.ts';

let cwd: string;
beforeAll(async () => {
  cwd = join(await mkdtemp(join(tmpdir(), 'vm-main-')), 'shop');
  await mkdir(cwd);
});
afterAll(() => rm(join(cwd, '..'), { recursive: true }));

const everything = [snapshot('vibe-base'), snapshot('ci', { project: 'shop' }), snapshot('both'), snapshot('both', { project: 'shop' })];

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function vm(line: string | string[], verbs: Partial<App> = {}, snapshots: readonly Snapshot[] = everything): Promise<Said> {
  const terminal = fakeTerminal({ cwd, env: { TZ: 'UTC' } });
  const code = await main(['node', 'vm', ...(typeof line === 'string' ? line.split(' ') : line)], {
    terminal,
    app: fakeApp(snapshots, verbs),
  });
  return { code, ...terminal.said };
}

test.each([
  ['vibe-base', '@vibe-base'],
  ['ci', 'shop/ci'],
  ['both', 'shop/both'],
  ['@both', '@both'],
  ['both --project shop', 'shop/both'],
  ['shop/ci', 'shop/ci'],
])('inspect %s reads %s', async (name, found) => {
  const { code, stdout } = await vm(`snapshot inspect ${name} --json`);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ reference: found, image_digest: expect.any(String) });
});

test.each([
  ['vibe-base --project shop', "Error: Snapshot 'shop/vibe-base' not found", 'Did you mean @vibe-base?'],
  ['vibe-bse', "Error: Snapshot 'vibe-bse' not found, neither in project 'shop' nor in global", 'Did you mean @vibe-base?'],
  ['zzz', "Error: Snapshot 'zzz' not found", 'vm snapshot import <file>'],
])('inspect %s finds no snapshot and prints a hint', async (name, message, hint) => {
  const { code, stdout, stderr } = await vm(`snapshot inspect ${name}`);
  expect(code).toBe(10);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).toContain(hint);
});

test('delete removes only the exact name and suggests the global snapshot', async () => {
  const { code, stderr } = await vm('snapshot delete vibe-base --yes');
  expect(code).toBe(10);
  expect(stderr).toBe(
    "Error: Snapshot 'shop/vibe-base' not found\nDelete the global snapshot of this name with: vm snapshot delete @vibe-base\n",
  );
});

test('delete without a terminal names --yes and deletes nothing', async () => {
  const { code, stderr } = await vm('snapshot delete ci');
  expect(code).toBe(2);
  expect(stderr).toContain('--yes');
});

test('delete reports the freed space', async () => {
  const deleteSnapshot: App['deleteSnapshot'] = async ({ name }) => ({
    ...snapshot(name.ref.name, { project: name.ref.project }),
    space: { freed: 1.5e9, pending: 0, due: undefined },
  });
  expect(await vm('snapshot delete ci -y', { deleteSnapshot })).toEqual({
    code: 0,
    stdout: "✓ Deleted snapshot 'shop/ci', 1.5 GB freed\n",
    stderr: '',
  });
});

test('import of an existing name prints the exact message and hint', async () => {
  const taken = new ExistsError("Snapshot 'vibe-base' already exists", {
    hint: 'Use --force to overwrite or --name to import with different name',
  });
  const fail = async (): Promise<never> => {
    throw taken;
  };
  const imported = await vm('snapshot import x.tar.gz', { importSnapshot: fail });
  expect(imported).toEqual({
    code: 11,
    stdout: '',
    stderr: "Error: Snapshot 'vibe-base' already exists\nUse --force to overwrite or --name to import with different name\n",
  });
});

const restored = (request: RestoreRequest): RestoreResult => ({
  ...snapshot(request.name.ref.name, { project: request.name.ref.project }),
  restored: { image: 'vm-snapshot/global/base:vibe-base', references: ['vibe:1'], changed: true, via: 'pull' },
  bytes: 1e9,
  seconds: 12,
});

test('restore for another platform is refused without a terminal, and with --yes prints a warning', async () => {
  const restore = (async (request: RestoreRequest) => {
    await request.confirmPlatform('linux/amd64', 'linux/arm64');
    return restored(request);
  }) as unknown as App['restore'];
  const refused = await vm('snapshot restore vibe-base', { restore });
  expect(refused.code).toBe(15);
  expect(refused.stderr).toBe(
    'Error: Snapshot built for linux/amd64, current platform is linux/arm64\nThis may not work correctly. Use --yes to continue anyway\n',
  );
  const accepted = await vm('snapshot restore vibe-base --yes', { restore });
  expect(accepted.code).toBe(0);
  expect(accepted.stderr).toContain('Warning: Snapshot built for linux/amd64, current platform is linux/arm64\n');
  expect(accepted.stdout).toBe("✓ Restored '@vibe-base' as vm-snapshot/global/base:vibe-base in 12 s: 1.0 GB by pull, also vibe:1\n");
});

test('restore moves a reference of another image only with --force, not with --yes', async () => {
  const restore = (async (request: RestoreRequest) => {
    if (!request.force) throw new ConflictError("Reference 'vibe:1' points to another image");
    return restored(request);
  }) as unknown as App['restore'];
  const refused = await vm('snapshot restore vibe-base --yes', { restore });
  expect(refused.code).toBe(17);
  expect(refused.stderr).toContain('Use --force to move it');
  expect((await vm('snapshot restore vibe-base --force', { restore })).code).toBe(0);
});

test('verify prints all problems as its result and has its own exit code', async () => {
  const verify: App['verify'] = async () => ({
    findings: [{ object: 'packs/ab', problem: 'wrong digest' }],
    snapshots: 2,
    bytes: 10,
    seconds: 1,
  });
  const text = await vm('snapshot verify', { verify });
  expect(text.code).toBe(14);
  expect(text.stdout).toContain('1 problem in 2 snapshots');
  expect(text.stdout).toContain('  packs/ab: wrong digest');
  expect(text.stderr).toContain('vm snapshot verify --repair');
  const json = await vm('snapshot verify --json', { verify });
  expect(json.code).toBe(14);
  expect(JSON.parse(json.stdout)).toMatchObject({ sound: false, findings: [{ object: 'packs/ab' }] });
});

test('verify of a damaged file prints the problem once, with a hint to get the file again', async () => {
  const problem = 'x.tar.gz is damaged in images/base.tar: the file is truncated';
  const verifyBundleFile: App['verifyBundleFile'] = async (path) => ({
    findings: [{ object: path, problem }],
    snapshots: 1,
    bytes: 0,
    seconds: 1,
  });
  expect(await vm('snapshot verify x.tar.gz', { verifyBundleFile })).toEqual({
    code: 14,
    stdout: `1 problem in x.tar.gz (0 B read in 1.0 s):\n  ${problem}\n`,
    stderr: 'Download or export the file again\n',
  });
});

test.each([
  ['snapshot crate', "unknown command 'crate'", 'Did you mean create?'],
  ['snapshot create x --imag y', "unknown option '--imag'", 'Did you mean --image?'],
  ['snapshot restore', "missing required argument 'name'", 'See: vm snapshot restore --help'],
  ['snapshot create x --image a --trigger run_begin', 'Allowed choices are manual, run_start', ''],
  ['snapshot watch', "required option '--every <duration>' not specified", ''],
  ['snapshot watch --every 5ms', 'not between 1s and 24d', ''],
  ['snapshot create x --image a --quiesce', '--quiesce applies to a container or a Compose project, not to an image', 'Leave it out'],
  ['snapshot create x --image a --archive b', 'are mutually exclusive', 'only one of'],
  ['snapshot create ../x --image a', "'..' is not a project name", 'a name such as'],
  ['snapshot create .x --image a', 'begins with a dot', 'a name such as'],
  ['snapshot create x --image a --project global', "'global' is not a valid project name", '@name'],
  ['snapshot export vibe-base --compress 0', "--compress '0' is not a whole number from 1 to 9", ''],
  ['snapshot export vibe-base --compress 6.5', '--compress', ''],
  ['snapshot list --format xml', 'Allowed choices are table, json, yaml', ''],
  ['snapshot build x --label a', "--label 'a' is not KEY=VALUE", ''],
  ['snapshot import x.tar --name @a --project b', 'different projects', ''],
])('vm %s is a usage error', async (line, message, hint) => {
  const text = await vm(line);
  expect(text).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  expect(text.stderr).toContain(hint);
  const json = await vm(`${line} --json`);
  expect(json).toMatchObject({ code: 2, stderr: '' });
  expect(JSON.parse(json.stdout)).toMatchObject({ error: { code: 'ERR_INPUT', message: expect.stringContaining(message) } });
});

test.each([
  '',
  '.',
  '..',
  '-x',
  '.hidden',
  'a/b/c',
  '../up',
  '/abs',
  'a\\b',
  'new\nline',
  'tab\t',
  'bell\u0007',
  '@',
  '@@a',
  'ü',
  'x'.repeat(129),
])('the name %j is refused by every command before it calls the engine', async (name) => {
  for (const verb of [['create', '--image', 'a'], ['build'], ['inspect'], ['restore'], ['delete', '--yes'], ['export']]) {
    const { code, stderr } = await vm(['snapshot', ...verb, '--', name]);
    expect({ verb, code }).toEqual({ verb, code: 2 });
    expect(stderr).toMatch(/^Error: .*\n.+\n$/);
  }
});

test('options that do not apply are refused with the reason', async () => {
  for (const line of ['create base --image x --store /a --to /b', 'restore vibe-base --store /a --from /b']) {
    expect(await vm(`snapshot ${line}`)).toMatchObject({ code: 2, stderr: expect.stringContaining('--store cannot be combined') });
  }
  for (const line of ['push vibe-base s3://bucket/base.snapshot.tar.gz', 'pull base artifact:base', 'list --store ./base.tar.zst']) {
    expect(await vm(`snapshot ${line}`)).toMatchObject({ code: 2, stderr: expect.stringContaining('not of a repository') });
  }
});

test('list of an empty catalog succeeds', async () => {
  const list: App['list'] = async () => [];
  expect(await vm('snapshot list', { list })).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('No snapshots yet') });
  expect(await vm('snapshot list --json', { list })).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
  expect(await vm('snapshot list --format yaml', { list })).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
});

test('list prints the same data as JSON and as YAML, and nothing else', async () => {
  const list: App['list'] = async () => [...everything];
  const json = await vm('snapshot list --format json', { list });
  const yaml = await vm('snapshot list --format yaml', { list });
  const { parse } = await import('yaml');
  expect(parse(yaml.stdout)).toEqual(JSON.parse(json.stdout));
  expect(JSON.parse(json.stdout)[0]).toMatchObject({
    reference: '@vibe-base',
    created_at: '2025-10-30T19:34:56Z',
    size_bytes: 2_147_483_648,
  });
  expect([json.stderr, yaml.stderr]).toEqual(['', '']);
  expect(await vm('snapshot list --format json --quiet', { list })).toEqual(json);
  expect(await vm('snapshot list --format yaml --json', { list })).toMatchObject({
    code: 2,
    stdout: expect.stringContaining('are mutually exclusive'),
  });
  expect((await vm('snapshot list --quiet', { list })).stdout).toBe('@vibe-base\nshop/ci\n@both\nshop/both\n');
});

test('build passes all options to the builder, and keeps secrets out of the recorded facts', async () => {
  const requests: unknown[] = [];
  const build: App['build'] = async (request) => {
    requests.push(request);
    return { ...snapshot('app', { project: 'shop' }), stats: { bytesRead: 10, bytesNew: 5, bytesStored: 2 }, seconds: 2, buildSeconds: 60 };
  };
  const said = await vm(
    'snapshot build app docker -f Dockerfile.ci --target test --build-arg A=1=2 --build-arg TZ --label l=v --secret id=npm --no-cache --tag a:1 --tag b:2',
    { build },
  );
  expect(said.stdout).toBe("✓ Created snapshot 'shop/app': 2.1 GB, 2 B stored, 99 % deduplicated, in 2.0 s after a build of 1 min 00 s\n");
  expect(requests).toEqual([
    {
      ref: { project: 'shop', name: 'app' },
      from: 'Dockerfile.ci',
      description: '',
      force: false,
      directory: join(cwd, 'docker'),
      spec: {
        context: join(cwd, 'docker'),
        file: join(cwd, 'Dockerfile.ci'),
        target: 'test',
        buildArgs: { A: '1=2', TZ: 'UTC' },
        labels: { l: 'v' },
        secrets: ['id=npm'],
        noCache: true,
        tags: ['a:1', 'b:2'],
      },
    },
  ]);
});

test('a failed build prints the output of the builder once, with and without --quiet', async () => {
  const build: App['build'] = async (_request, _machines, c) => {
    c.log.info('step 2: boom');
    throw new CommandError('docker build failed with exit code 7\nstep 2: boom');
  };
  const shown = await vm('snapshot build x', { build });
  expect(shown).toEqual({
    code: 1,
    stdout: '',
    stderr: 'step 2: boom\nError: docker build failed with exit code 7\nSee the output of the builder above\n',
  });
  expect((await vm('snapshot build x --quiet', { build })).stderr).toBe('Error: docker build failed with exit code 7\nstep 2: boom\n');
  expect(JSON.parse((await vm('snapshot build x --json', { build })).stdout).error.message).toContain('boom');
});

test('help shows the examples and the exit codes of every command', async () => {
  const overview = await vm('snapshot');
  expect(overview).toMatchObject({ code: 0, stderr: '' });
  const verbs = [...overview.stdout.matchAll(/^ {2}([a-z]+)(?:\|[a-z]+)? \[options\]/gm)].map(([, verb]) => verb);
  expect(verbs).toEqual([
    'build',
    'create',
    'watch',
    'validate',
    'list',
    'inspect',
    'restore',
    'recover',
    'delete',
    'clean',
    'protect',
    'unprotect',
    'unlock',
    'verify',
    'export',
    'import',
    'push',
    'pull',
    'tag',
    'stats',
  ]);
  for (const verb of verbs) {
    const { code, stdout } = await vm(`snapshot ${verb} --help`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/EXAMPLES\n {2}vm snapshot .*EXIT STATUS\n {2}0 +success\n/s);
    for (const flag of ['--store', '--json', '--quiet', '--verbose']) expect(stdout).toContain(flag);
  }
});

test.each([
  ['create ci --archive a.tar --to s3://team', 'image', 'vm snapshot restore shop/ci --store s3://team'],
  ['create ci --archive a.tar', 'image', 'vm snapshot restore shop/ci'],
  ['create ci --container web --store ./snaps', 'container', 'vm snapshot restore shop/ci --store ./snaps'],
  ["pull @ci /mnt/it's --store s3://team?region=eu", 'image', "vm snapshot restore @ci --store 's3://team?region=eu'"],
])('%s prints the next command so that it can be pasted', async (line, kind, command) => {
  const made = async ({ ref }: { readonly ref: Snapshot['ref'] }) => {
    const one = snapshot(ref.name, { project: ref.project, kind: kind as 'image' });
    return { ...one, stats: { bytesRead: 1, bytesNew: 1, bytesStored: 1 }, seconds: 1, changed: true };
  };
  const openContainers = async () => ({});
  const verbs = {
    openContainers,
    create: made,
    pull: async ({ name }: { name: Pick<Snapshot, 'ref'> }) => await made(name),
  };
  const { stderr } = await vm(`snapshot ${line}`, verbs as never, [snapshot('ci')]);
  expect(stderr.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`: ${command.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
});

test('a missing default store is listed as empty; a missing store or configuration that is named is an error', async () => {
  const absent = async () => {
    throw new NotFoundError('No repository found at /nowhere');
  };
  const list = async (env: Record<string, string>, flags: string[] = []): Promise<Said> => {
    const terminal = fakeTerminal({ cwd, env });
    const app = fakeApp([], { openCatalog: absent });
    return { code: await main(['node', 'vm', 'snapshot', ...flags, 'list'], { terminal, app }), ...terminal.said };
  };
  expect(await list({})).toMatchObject({ code: 0, stderr: expect.stringContaining('No snapshots yet') });
  expect(await list({ VM_SNAPSHOTS_DIR: '/nowhere' })).toMatchObject({ code: 10, stderr: 'Error: No repository found at /nowhere\n' });
  for (const said of [await list({ VM_SNAPSHOT_CONFIG: '/no.json' }), await list({}, ['--config', '/no.json'])]) {
    expect(said).toMatchObject({ code: 10, stderr: expect.stringContaining('Error: Configuration file /no.json not found') });
  }
});

test('the error about a wrong flag names the help of its command, also after --config', async () => {
  const { stderr } = await vm('snapshot --config x.json create --trigger bogus');
  expect(stderr).toMatch(/Allowed choices are .*\nSee: vm snapshot create --help\n$/);
});
