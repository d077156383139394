import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { build } from '../../../../src/actions/steps/build.ts';
import { exportFile } from '../../../../src/actions/steps/export.ts';
import { importFile } from '../../../../src/actions/steps/import.ts';
import { restore } from '../../../../src/actions/steps/restore.ts';
import { ConflictError, NotFoundError } from '../../../../src/lib/errors.ts';
import { message, option } from '../../../../src/lib/text/message.ts';
import { fakeApp, sampleSnapshot } from '../../../helpers/fake-app.ts';
import { runInMemory } from '../../../helpers/run-action-in-memory.ts';

const BASE = sampleSnapshot();

test('restore: an existing snapshot is restored with the options of the inputs and described in the outputs', async () => {
  const { app, calls } = fakeApp([BASE]);
  const inputs = { name: 'base', store: '/srv/s', tags: 'a:1\nb:2', via: 'load', force: 'true' };
  const { outputs, exitCode } = await runInMemory(restore, { inputs, app });
  expect(calls).toEqual([
    ['open', '/srv/s'],
    ['restore', expect.objectContaining({ tags: ['a:1', 'b:2'], via: 'load', force: true })],
  ]);
  expect(outputs).toMatchObject({
    snapshot: '@base',
    digest: BASE.digest,
    image: 'vm-snapshot/global/base:base',
    'cache-hit': 'true',
    size: '2100000000',
    'bytes-moved': '2100000000',
    outcome: 'success',
  });
  expect(exitCode).toBe(0);
});

test('restore: an image keeps its tags unless the inputs name others', async () => {
  const { app, calls } = fakeApp([BASE]);
  await runInMemory(restore, { inputs: { name: 'base' }, app });
  expect(calls.at(-1)?.[1]).not.toHaveProperty('tags');
});

test('restore: a miss fails with a hint, or with fail-on-miss: false is only an output', async () => {
  const failed = await runInMemory(restore, { inputs: { name: 'base', store: '/srv/s' } });
  expect(failed.errors[0]?.message).toMatch(
    /^Snapshot '@base' not found in \/srv\/s\nBuild or import it into this 'store' first, or set 'fail-on-miss: false'/,
  );
  expect(failed.outputs).toMatchObject({ 'cache-hit': 'false', outcome: 'failure', error: 'ERR_NOT_FOUND', snapshot: '@base' });

  const allowed = await runInMemory(restore, { inputs: { name: 'base', 'fail-on-miss': 'false' } });
  expect([allowed.exitCode, allowed.errors]).toEqual([0, []]);
  expect(allowed.outputs).toMatchObject({ 'cache-hit': 'false', outcome: 'miss', error: '' });
});

test('restore: a missing repository is a miss too', async () => {
  const openCatalog = async () => {
    throw new NotFoundError('no repository here');
  };
  const { outputs } = await runInMemory(restore, {
    inputs: { name: 'base', 'fail-on-miss': 'false' },
    app: fakeApp([], { openCatalog }).app,
  });
  expect(outputs.outcome).toBe('miss');
});

test('restore: cache-hit stays false if the restore fails, and the hint names inputs', async () => {
  const refused = async () => {
    throw new ConflictError("'shop/base:ci' already refers to another image", {
      hint: message`Use ${option('force', true)} to move it, or ${option('tags')} to set other names`,
    });
  };
  const { outputs, errors } = await runInMemory(restore, {
    inputs: { name: 'base' },
    app: fakeApp([BASE], { restore: refused }).app,
  });
  expect(outputs).toMatchObject({ 'cache-hit': 'false', digest: BASE.digest, error: 'ERR_CONFLICT' });
  expect(outputs).not.toHaveProperty('image');
  expect(errors[0]?.message).toContain("Use 'force: true' to move it, or 'tags' to set other names");
});

test.each([
  ['false', 1, []],
  ['true', 0, ['Snapshot built for linux/arm64, current platform is linux/amd64. This may not work correctly.']],
])('restore: another platform is an error unless allow-platform-mismatch is true: %s', async (allow, exitCode, warnings) => {
  const { app } = fakeApp([BASE]);
  const asking = fakeApp([BASE], {
    async restore(request, machines, c) {
      await request.confirmPlatform('linux/arm64', 'linux/amd64');
      return app.restore(request, machines, c);
    },
  });
  const result = await runInMemory(restore, { inputs: { name: 'base', 'allow-platform-mismatch': allow }, app: asking.app });
  expect([result.exitCode, result.warnings.map(({ message }) => message)]).toEqual([exitCode, warnings]);
  if (exitCode === 1)
    expect(result.errors[0]?.message).toMatch(
      /^Snapshot built for linux\/arm64, .*\nUse a runner of that platform, or set 'allow-platform-mismatch: true'/,
    );
});

test('build: all inputs are passed to the builder and the store, and each of the two has its group in the log', async () => {
  const { app, calls } = fakeApp();
  const inputs = {
    name: 'shop/base',
    context: 'examples',
    file: 'package.json',
    target: 'ci',
    'build-args': 'A=1',
    labels: 'team=x',
    platform: 'linux/arm64',
    tags: 'shop/base:ci',
    network: 'host',
    'no-cache': 'true',
    description: 'for CI',
    'if-exists': 'replace',
    store: '/srv/s',
  };
  const { outputs, lines } = await runInMemory(build, { inputs, app });
  const spec = {
    context: resolve('examples'),
    file: resolve('package.json'),
    target: 'ci',
    buildArgs: { A: '1' },
    labels: { team: 'x' },
    platform: 'linux/arm64',
    tags: ['vm-snapshot/shop/base:base', 'shop/base:ci'],
    network: 'host',
    noCache: true,
    secrets: [],
  };
  const ref = { project: 'shop', name: 'base' };
  const target = { kind: 'image', reference: 'sha256:abc' };
  const request = {
    ref,
    target,
    buildSeconds: expect.any(Number),
    from: 'package.json',
    directory: resolve('examples'),
    description: 'for CI',
  };
  expect(calls).toEqual([
    ['docker build', spec],
    ['open', '/srv/s'],
    ['create', { ...request, force: true }],
  ]);
  expect(outputs).toMatchObject({
    snapshot: 'shop/base',
    image: 'vm-snapshot/shop/base:base',
    size: '2100000000',
    'bytes-moved': '1300000',
    path: '/srv/s',
    saved: 'true',
    exists: 'false',
    refused: 'false',
  });
  expect(lines.filter((line) => line.startsWith('::group::'))).toEqual([
    '::group::Build package.json for shop/base',
    '::group::Save shop/base',
  ]);
});

test('build: a name with a digest is refused, as the digest is not known before the build', async () => {
  const { errors } = await runInMemory(build, { inputs: { name: `base@sha256:${'a'.repeat(64)}` } });
  expect(errors[0]?.message).toMatch(/^Input 'name': a digest can only be given for an existing snapshot\n/);
});

test.each([
  [{ context: 'nowhere' }, "Input 'context': the folder 'nowhere' does not exist"],
  [{ file: 'nowhere/Dockerfile' }, "Input 'file': the file 'nowhere/Dockerfile' does not exist"],
])('build: %j is refused with a hint about the checkout step', async (inputs, message) => {
  const { app, calls } = fakeApp();
  const { errors } = await runInMemory(build, { inputs: { name: 'base', ...inputs }, app });
  expect(errors[0]?.message).toMatch(
    `${message}\nPaths are relative to the workspace. Check that a step with actions/checkout runs before this one`,
  );
  expect(calls).toEqual([]);
});

test('build: a context that is a URL is passed to Docker without a check', async () => {
  const { app, calls } = fakeApp();
  const context = 'https://example.com/shop.git#main';
  await runInMemory(build, { inputs: { name: 'base', context }, app });
  expect(calls.find(([verb]) => verb === 'docker build')?.[1]).toMatchObject({ context });
  expect(calls.at(-1)?.[1]).toMatchObject({ from: context, directory: process.cwd() });
});

test('build: with if-exists: skip nothing is built if the name exists', async () => {
  const { app, calls } = fakeApp([BASE]);
  const { outputs } = await runInMemory(build, { inputs: { name: 'base', 'if-exists': 'skip' }, app });
  expect(calls.map(([verb]) => verb)).toEqual(['open']);
  expect(outputs).toMatchObject({ outcome: 'skipped', digest: BASE.digest, image: '', 'bytes-moved': '0', exists: 'true', saved: 'false' });
});

test('build: secrets are masked before the builder starts; a missing secret fails the step', async () => {
  const env = { NPM_TOKEN: 'tok-12345', KEY: '-----BEGIN-----\nabcdef\n-----END-----\n', TINY: 'a' };
  const given = { inputs: { name: 'base', secrets: 'id=npm,env=NPM_TOKEN\nid=KEY\nid=t,env=TINY' }, env };
  const { secrets, exitCode } = await runInMemory(build, given);
  expect([secrets, exitCode]).toEqual([['tok-12345', '-----BEGIN-----', 'abcdef', '-----END-----'], 0]);

  const missing = await runInMemory(build, { ...given, env: {} });
  expect(missing.errors[0]?.message).toMatch(/^Input 'secrets': the environment variable NPM_TOKEN of secret 'npm' is not set\n/);
  const unreadable = await runInMemory(build, { inputs: { name: 'base', secrets: 'id=k,src=/nowhere/key' } });
  expect(unreadable.errors[0]?.message).toContain("the file of secret 'k' cannot be read");
});

test('export: without output the file is named after the snapshot', async () => {
  const { app, calls } = fakeApp([BASE]);
  const { outputs } = await runInMemory(exportFile, { inputs: { name: 'base' }, app });
  expect(calls.at(-1)).toEqual(['export', expect.objectContaining({ output: 'base.snapshot.tar.gz', level: 6, force: false })]);
  expect(outputs).toMatchObject({ path: 'base.snapshot.tar.gz', 'bytes-moved': '900000000', size: '2100000000', digest: BASE.digest });
});

test('export: an unknown snapshot is one error with a hint', async () => {
  const { errors } = await runInMemory(exportFile, { inputs: { name: 'nope' } });
  expect(errors[0]?.message).toBe("Snapshot 'nope' not found\nBuild or import it into the same 'store' first\n(ERR_NOT_FOUND)");
});

test('export: a missing output folder is not reported as a missing snapshot', async () => {
  const exportSnapshot = async () => {
    throw new NotFoundError('Cannot write into /nowhere: no such file or directory', { hint: 'Check the path' });
  };
  const { errors } = await runInMemory(exportFile, { inputs: { name: 'base' }, app: fakeApp([BASE], { exportSnapshot }).app });
  expect(errors[0]?.message).toBe('Cannot write into /nowhere: no such file or directory\nCheck the path\n(ERR_NOT_FOUND)');
});

test('import: the snapshot has the name in the file, or the name of the input', async () => {
  const { app, calls } = fakeApp();
  const { outputs } = await runInMemory(importFile, { inputs: { path: '/tmp/x.snapshot.tar.gz' }, app });
  expect(calls.at(-1)?.[1]).not.toHaveProperty('name');
  expect(outputs).toMatchObject({ snapshot: '@base', 'bytes-moved': '1300000' });
  await runInMemory(importFile, { inputs: { path: '/tmp/x.snapshot.tar.gz', name: 'shop/b', force: 'true' }, app });
  expect(calls.at(-1)?.[1]).toMatchObject({ name: 'b', project: 'shop', force: true });
});

test.each(['s3://bucket/team', 'cache:shop', 'file:///srv/other'])(
  'export: a snapshot is pushed to the repository %s, and bytes-moved counts only new content',
  async (output) => {
    const { app, calls } = fakeApp([BASE]);
    const { outputs, summary } = await runInMemory(exportFile, {
      inputs: { name: 'base', output, force: 'true', store: '/srv/s' },
      app,
    });
    expect(calls).toEqual([
      ['open', '/srv/s'],
      ['open', output],
      ['push', { name: { ref: BASE.ref }, force: true }],
    ]);
    expect(outputs).toMatchObject({ path: output, 'bytes-moved': '1300000', saved: 'true', exists: 'false' });
    expect(summary).toContain('Copied');
  },
);

test.each(['base.snapshot.tar.zst', 'out/base', 's3://bucket/base.snapshot.tar.gz', 'artifact:base'])(
  'export: a snapshot is written to %s as one file',
  async (output) => {
    const { app, calls } = fakeApp([BASE]);
    await runInMemory(exportFile, { inputs: { name: 'base', output }, app });
    expect(calls.at(-1)).toEqual(['export', expect.objectContaining({ output })]);
  },
);

test('import: a snapshot is pulled from a repository by its name, which is required', async () => {
  const { app, calls } = fakeApp();
  const inputs = { path: 's3://bucket/team', store: '/srv/s' };
  const { outputs } = await runInMemory(importFile, { inputs: { ...inputs, name: 'shop/base' }, app });
  expect(calls.map(([verb]) => verb)).toEqual(['open', 'open', 'pull']);
  expect(outputs).toMatchObject({ snapshot: 'shop/base', path: '/srv/s', 'bytes-moved': '1300000' });
  const unnamed = await runInMemory(importFile, { inputs, app });
  expect(unnamed.errors[0]?.message).toMatch(/^Input 'name' is required: a repository can contain many snapshots/);
});
