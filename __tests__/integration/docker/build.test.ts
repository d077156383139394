import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type Context, quietContext } from '../../../src/lib/context.ts';
import { CommandError, UnsupportedError } from '../../../src/lib/errors.ts';
import type { Builder, BuildSpec } from '../../../src/providers/build-types.ts';
import { openProvider } from '../../../src/providers/open-provider.ts';
import type { Provider } from '../../../src/providers/provider.ts';
import { type TestDocker, testOnEngines, testOnNewestEngine } from '../../helpers/engines.ts';
import { importBusybox, runInImage } from '../../helpers/images.ts';
import { captureAll } from '../../helpers/memory-machines.ts';
import { run } from '../../helpers/processes.ts';

let provider: Provider & Builder;
let context: string;
/** A configuration of the docker command without plugins, which leaves only the classic builder. */
let bare: string;
const config = process.env.DOCKER_CONFIG;

beforeAll(async () => {
  provider = await openProvider('docker');
  context = await mkdtemp(join(tmpdir(), 'build-'));
  await writeFile(join(context, 'Dockerfile'), 'FROM scratch\n');
  bare = await mkdtemp(join(tmpdir(), 'docker-config-'));
});
afterEach(() => {
  if (config === undefined) delete process.env.DOCKER_CONFIG;
  else process.env.DOCKER_CONFIG = config;
  delete process.env.TEST_TOKEN;
});
afterAll(() => Promise.all([context, bare].map((folder) => rm(folder, { recursive: true }))));

let unique = 0;

async function prepare(docker: TestDocker, lines: string[]): Promise<{ name: string; spec: BuildSpec; log: string[]; c: Context }> {
  process.env.DOCKER_HOST = docker.host;
  const name = `build-${process.pid}-${++unique}`;
  await importBusybox(docker, `${name}-base:1`);
  await writeFile(join(context, 'Dockerfile'), [`FROM ${name}-base:1`, ...lines, ''].join('\n'));
  const spec = { context, buildArgs: {}, labels: {}, secrets: [], network: 'none', noCache: false, tags: [`${name}:1`] };
  const log: string[] = [];
  const quiet = quietContext();
  return { name, spec, log, c: { ...quiet, log: { ...quiet.log, info: (line) => log.push(String(line)) } } };
}

async function clean(docker: TestDocker, name: string, ...more: string[]): Promise<void> {
  for (const reference of [`${name}:1`, `${name}-base:1`, ...more])
    await run(['docker', '-H', docker.host, 'rmi', '-f', reference]).catch(() => '');
}

for (const builder of ['buildx', 'classic'] as const) {
  testOnEngines(`a Dockerfile is built into an image by ${builder}`, async (docker) => {
    if (builder === 'classic') process.env.DOCKER_CONFIG = bare;
    const { name, spec, log, c } = await prepare(docker, [
      'ARG WHO=nobody',
      'RUN echo "made for $WHO" > /made',
      'FROM scratch',
      'COPY Dockerfile /x',
    ]);
    await writeFile(
      join(context, 'Dockerfile'),
      `FROM ${name}-base:1 AS wanted\nARG WHO=nobody\nRUN echo "made for $WHO" | tee /made\nFROM wanted\nRUN echo too far > /made\n`,
    );
    const built = await provider.build({ ...spec, target: 'wanted', buildArgs: { WHO: 'me' }, labels: { a: 'b c' }, noCache: true }, c);
    expect(built).toEqual({ kind: 'image', reference: `${name}:1` });
    expect(await runInImage(docker, `${name}:1`, 'cat', '/made')).toBe('made for me');
    expect(await run(['docker', '-H', docker.host, 'image', 'inspect', '-f', '{{.Config.Labels.a}}', `${name}:1`])).toBe('b c');
    expect(log.join('\n')).toContain('made for me');
    const captured = await captureAll(provider, built, { c: quietContext() });
    expect(captured.image.layers).toHaveLength(2);
    await clean(docker, name);
  });

  testOnNewestEngine(`a Dockerfile that fails with ${builder} is reported with the builder’s last lines`, async (docker) => {
    if (builder === 'classic') process.env.DOCKER_CONFIG = bare;
    const { name, spec, c } = await prepare(docker, ['RUN echo this is the reason; exit 3']);
    const error = await provider.build(spec, c).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(CommandError);
    expect((error as Error).message).toMatch(/^docker build failed with exit code \d+\n/);
    expect((error as Error).message).toContain('this is the reason');
    await clean(docker, name);
  });
}

testOnNewestEngine('a secret reaches the build but neither the log nor the image', async (docker) => {
  const { name, spec, log, c } = await prepare(docker, [
    'RUN --mount=type=secret,id=token sha256sum < /run/secrets/token | tee /sum; cat /run/secrets/token',
  ]);
  process.env.TEST_TOKEN = 'hunter2-hunter2';
  const built = await provider.build({ ...spec, secrets: ['id=token,env=TEST_TOKEN'], noCache: true }, c);
  expect(log.join('\n')).toContain('***');
  expect(log.join('\n')).not.toContain('hunter2');
  const { blobs } = await captureAll(provider, built, { c: quietContext() });
  for (const bytes of blobs.values()) expect(bytes.includes('hunter2')).toBe(false);
  await clean(docker, name);
});

test('building with a secret is refused if only the classic builder exists', async () => {
  // The machine's docker command may have BuildKit built in (20.10), as a plugin or not at all; this stub has none.
  const folder = await mkdtemp(join(tmpdir(), 'docker-command-'));
  await writeFile(join(folder, 'docker'), '#!/bin/sh\n[ "$1" = version ] && echo 26.1.0\n', { mode: 0o755 });
  const path = process.env.PATH;
  process.env.PATH = folder;
  process.env.DOCKER_HOST = (JSON.parse(process.env.VM_TEST_DOCKER_CLASSIC ?? '{}') as TestDocker).host;
  try {
    const spec = { context, buildArgs: {}, labels: {}, secrets: ['id=token,env=TEST_TOKEN'], noCache: false, tags: [] };
    await expect(provider.build(spec, quietContext())).rejects.toThrow(UnsupportedError);
  } finally {
    process.env.PATH = path;
    await rm(folder, { recursive: true });
  }
});

testOnNewestEngine('an image without a tag gets one of vm-snapshot, which no snapshot records', async (docker) => {
  const { name, spec, c } = await prepare(docker, ['ENV A=b']);
  const built = await provider.build({ ...spec, tags: [] }, c);
  expect(built).toMatchObject({ reference: expect.stringMatching(/^vm-snapshot\/build:[0-9a-f]{16}$/) });
  expect((await captureAll(provider, built, { c: quietContext() })).image.references).toEqual([]);
  await clean(docker, name, (built as { reference: string }).reference);
});

test('building without the docker command is refused with how to install it', async () => {
  const path = process.env.PATH;
  process.env.PATH = '/nonexistent';
  try {
    const docker = process.env.VM_TEST_DOCKER_CLASSIC;
    process.env.DOCKER_HOST = (JSON.parse(docker ?? '{}') as TestDocker).host;
    const spec = { context, buildArgs: {}, labels: {}, secrets: [], noCache: false, tags: [] };
    await expect(provider.build(spec, quietContext())).rejects.toMatchObject({
      constructor: UnsupportedError,
      hint: expect.stringContaining('Install'),
    });
  } finally {
    process.env.PATH = path;
  }
});
