import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { VERSION } from '../../src/lib/version.ts';
import { hybridArchive, layerOf, tarOf } from '../helpers/archives.ts';
import { testOnNewestEngine } from '../helpers/engines.ts';
import { importBusybox } from '../helpers/images.ts';
import { ROOT } from '../helpers/paths.ts';
import { run } from '../helpers/processes.ts';

/* The npm package as users get it: packed, installed without a network into an empty folder, type-checked and run there. */

const TSC = join(ROOT, 'node_modules/.bin/tsc');
const STRICT = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'esnext', '--skipLibCheck', 'false'];
const TYPES_OF_NODE = ['--typeRoots', join(ROOT, 'node_modules/@types'), '--types', 'node', '--allowImportingTsExtensions'];

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);
const inFolder = (argv: readonly string[]): Promise<string> => run(['env', '--chdir', folder, ...argv], { HOME: at('home') });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-package-'));
  const tarball = await inFolder([process.execPath, join(ROOT, 'scripts/package.mjs')]);
  await writeFile(at('package.json'), '{ "private": true, "type": "module" }');
  await inFolder(['npm', 'install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', tarball]);
});
afterAll(() => rm(folder, { recursive: true }));

const PROGRAM = `
import { NotFoundError, type SnapshotInfo, SnapshotManager, SnapshotTrigger, listSnapshots } from 'vm-snapshot';

const tasks = new Set<string>();
await using manager = new SnapshotManager({ store: 'snapshots', onProgress: ({ task }) => tasks.add(task) });
const created: SnapshotInfo = await manager.createSnapshot({ name: '@base', archive: 'image.tar', trigger: SnapshotTrigger.MANUAL });
// @ts-expect-error a snapshot has a name
created.nmae;
const { path } = await manager.exportSnapshot(created);
const deleted = await manager.deleteSnapshot(created);
const failure = await manager.inspectSnapshot('@base').catch((error: unknown) => error);
const imported = await manager.importSnapshot(path, { name: '@again' });
const [listed] = await listSnapshots({ store: 'snapshots' });
console.log(JSON.stringify({
  created: created.reference,
  freed: deleted.bytesFreed > 0,
  code: failure instanceof NotFoundError && failure.code,
  same: imported.imageDigest === created.imageDigest && listed?.digest === imported.digest,
  sound: (await manager.verifyRepository()).sound,
  told: tasks.size > 0,
}));
`;

test('installing as the README says, with an empty home and without a network, installs the command and its man page', async () => {
  const prefix = at('prefix');
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const printed = [...readme.matchAll(/`((?:npm install --global|npx) [^`]*vm-snapshot-<version>[^`]*)`/g)].map(([, line = '']) => line);
  expect(printed).toHaveLength(2);
  const offline = { HOME: at('home'), npm_config_prefix: prefix, npm_config_offline: 'true', npm_config_audit: 'false' };
  const said: string[] = [];
  for (const line of printed) {
    said.push(await run(['env', '--chdir', folder, 'sh', '-c', line.replaceAll('<version>', VERSION)], offline));
  }
  expect(said[1]).toBe(VERSION);
  expect(await inFolder([join(prefix, 'bin/vm'), '--version'])).toBe(VERSION);
  expect(await inFolder([join(prefix, 'bin/vm'), 'completion', 'bash'])).toContain('complete -F _vm vm');
  expect(existsSync(join(prefix, 'share/man/man1/vm.1'))).toBe(true);
});

test('npm needs no build step for a checkout, because its build output is committed', async () => {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  // With one of these npm installs every package of a git dependency, and then links to folders that it removed:
  // https://docs.npmjs.com/cli/v11/using-npm/scripts
  const preparing = ['build', 'install', 'postinstall', 'preinstall', 'prepack', 'prepare'];
  expect(preparing.filter((name) => name in scripts)).toEqual([]);
});

test('an error that a program does not catch is printed without a page of bundled code', async () => {
  await writeFile(
    at('uncaught.mjs'),
    "import { inspectSnapshot } from 'vm-snapshot';\nawait inspectSnapshot('@nothing', { store: 'none' });\n",
  );
  const failed = await inFolder([process.execPath, 'uncaught.mjs']).catch((error: Error) => error.message);
  expect(failed).toContain('NotFoundError');
  expect(Math.max(...failed.split('\n').map((line) => line.length))).toBeLessThan(400);
});

test('a TypeScript program in an empty folder type-checks and runs with the package alone', async () => {
  await writeFile(at('image.tar'), tarOf(...hybridArchive([layerOf('base'), layerOf('tools')])));
  await writeFile(at('program.ts'), PROGRAM);
  await inFolder([TSC, ...STRICT, 'program.ts']);
  const said = JSON.parse(await inFolder([process.execPath, 'program.ts']));
  expect(said).toEqual({ created: '@base', freed: true, code: 'ERR_NOT_FOUND', same: true, sound: true, told: true });
  expect(await readdir(at('node_modules'))).toEqual(['.bin', '.package-lock.json', 'vm-snapshot']);
});

testOnNewestEngine('the agent example rolls back to before the step that failed', async (docker) => {
  const example = at('agent');
  await mkdir(example);
  for (const file of ['agent-loop.ts', 'plan.ts']) await copyFile(join(ROOT, 'examples/agent-loop', file), join(example, file));
  await inFolder([TSC, ...STRICT, ...TYPES_OF_NODE, 'agent/agent-loop.ts']);

  const name = `agent${process.pid}`;
  const onEngine = (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
  await importBusybox(docker, 'vm-test/agent');
  try {
    await onEngine('run', '--detach', '--name', name, 'vm-test/agent', 'sleep', '100000');
    const env = { HOME: at('home'), DOCKER_HOST: docker.host };
    const said = await run(['env', '--chdir', example, process.execPath, 'agent-loop.ts', name], env);
    expect(said.split('\n').map((line) => line.split(':')[0])).toEqual([
      'run_start',
      'install',
      'before_action',
      'upgrade in place',
      'on_error',
      expect.stringMatching(/^rolled back to .*before_action/),
      'before_action',
      'upgrade beside',
      'run_end',
      expect.stringMatching(/^done in /),
    ]);
    const last = said.slice(said.lastIndexOf(' ') + 1);
    expect(last).not.toBe(name);
    expect(await onEngine('exec', last, 'cat', '/app/version')).toBe('2.0');
    await expect(onEngine('inspect', name)).rejects.toThrow();
  } finally {
    const left = await onEngine('ps', '--all', '--quiet', '--filter', `name=${name}`);
    if (left !== '') await onEngine('rm', '--force', '--volumes', ...left.split('\n'));
  }
});
