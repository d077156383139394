import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { writeArchive } from '../../../src/image/archive/write-archive.ts';
import { type Context, quietContext } from '../../../src/lib/context.ts';
import type { Digest } from '../../../src/lib/digest.ts';
import { ConflictError, IntegrityError, NotFoundError } from '../../../src/lib/errors.ts';
import type { Builder } from '../../../src/providers/build-types.ts';
import { openProvider } from '../../../src/providers/open-provider.ts';
import type { Provider, RestoreFrom } from '../../../src/providers/provider.ts';
import type { ImageRestoreOptions } from '../../../src/providers/restore-types.ts';
import { connectDocker } from '../../../src/systems/docker/client.ts';
import { type TestDocker, testBetweenEngines, testOnEngines, testOnNewestEngine } from '../../helpers/engines.ts';
import { buildLayers, imageId, listImages, runInImage } from '../../helpers/images.ts';
import { captureAll, manifestOf, readerOf } from '../../helpers/memory-machines.ts';
import { run } from '../../helpers/processes.ts';

let provider: Provider & Builder;
beforeAll(async () => {
  provider = await openProvider('docker');
});

let unique = 0;
/** Returns a name that only this test uses: the daemons are shared with other tests. */
const freshName = (): string => `capture-${process.pid}-${++unique}`;

const layers = (salt: string) => [{ 'a/file': `first ${salt}` }, { 'b/file': `second ${salt}`, 'a/other': 'x'.repeat(5000) }];

function at(docker: TestDocker): void {
  process.env.DOCKER_HOST = docker.host;
}

async function capture(docker: TestDocker, reference: string, c: Context = quietContext()) {
  at(docker);
  return await captureAll(provider, { kind: 'image', reference }, { c });
}

const options = (name: string, more: Partial<ImageRestoreOptions> = {}): ImageRestoreOptions & RestoreFrom => ({
  ref: { project: 'global', name },
  tags: [],
  force: false,
  via: 'auto',
  ...more,
});

const allNames = async (docker: TestDocker) =>
  (await listImages(docker, '--format', '{{.Repository}}:{{.Tag}} {{.ID}}', '--no-trunc')).sort();
/** Returns images with this test's name: others are created and removed meanwhile. */
const namesOf = async (docker: TestDocker, name: string) => (await allNames(docker)).filter((line) => new RegExp(`${name}\\b`).test(line));
const staging = async (docker: TestDocker) => (await allNames(docker)).filter((line) => line.includes(`staging/${process.pid}-`));

async function clean(docker: TestDocker, name: string): Promise<void> {
  for (const line of await namesOf(docker, name)) await run(['docker', '-H', docker.host, 'rmi', '-f', line.split(' ')[0] as string]);
}

/** Returns the ids of existing helper containers of this process or of the given token. Other tests create some too. */
const containers = async (docker: TestDocker, token = `${process.pid}-`) => {
  const format = '{{.ID}} {{.Label "vm-snapshot.probe"}}';
  const lines = (await run(['docker', '-H', docker.host, 'ps', '-a', '--filter', 'label=vm-snapshot.probe', '--format', format])).split(
    '\n',
  );
  return lines.flatMap((line) => (line.split(' ')[1]?.startsWith(token) ? [line.split(' ')[0]] : [])).join(' ');
};

for (const via of ['pull', 'load', 'auto'] as const) {
  testBetweenEngines(`an image is transferred by ${via}`, async (from, to) => {
    const name = freshName();
    const reference = `${name}:1`;
    await buildLayers(from, { reference, layers: layers(name), lines: ['ENV WHO=me', 'RUN rm /a/file'] });
    const captured = await capture(from, reference);
    expect(captured.image.references).toEqual([reference]);
    expect(captured.image.platform).toMatch(/^linux\//);

    at(to);
    const reader = readerOf(captured.blobs);
    const restored = await provider.restore(manifestOf(captured), reader, options(name, { tags: [reference], via }), quietContext());
    expect(restored).toEqual({
      image: `vm-snapshot/global/base:${name}`,
      references: [reference],
      changed: true,
      // A pull ends as a load if the daemon has a layer in another form: shared-layers.test.ts.
      via: via === 'load' ? 'load' : expect.stringMatching(/^(pull|load)$/),
    });
    expect(await runInImage(to, reference, 'sh', '-c', 'cat /b/file; test -e /a/file || echo gone; echo $WHO')).toBe(
      `second ${name}gone\nme`,
    );
    expect(await staging(to)).toEqual([]);
    expect(await containers(to)).toBe('');

    const again = await captureAll(provider, { kind: 'image', reference }, { c: quietContext() });
    expect(again.image).toEqual(captured.image);
    await clean(from, name);
    await clean(to, name);
  });
}

testOnEngines('held blobs are not read again', async (docker) => {
  const name = freshName();
  const reference = `${name}:1`;
  await buildLayers(docker, { reference, layers: layers(name) });
  const first = await capture(docker, reference);
  expect(first.read).toHaveLength(first.image.layers.length + 1);
  const second = await captureAll(provider, { kind: 'image', reference }, { held: first.blobs, c: quietContext() });
  expect(second.read).toEqual([]);
  expect(second.image).toEqual(first.image);
  const withoutConfig = new Map([...first.blobs].filter(([digest]) => digest !== first.image.config));
  const third = await captureAll(provider, { kind: 'image', reference }, { held: withoutConfig, c: quietContext() });
  expect(third.read).toEqual([first.image.config]);
  await clean(docker, name);
});

testOnEngines('an existing image only gets its names', async (docker) => {
  const name = freshName();
  const reference = `${name}:1`;
  await buildLayers(docker, { reference, layers: layers(name) });
  const captured = await capture(docker, reference);
  const reader = readerOf(captured.blobs);
  const restored = await provider.restore(manifestOf(captured), reader, options(name, { tags: [reference, `${name}:2`] }), quietContext());
  expect(restored).toMatchObject({ changed: false, via: 'present' });
  expect(reader.opened).toEqual([]);
  expect(await imageId(docker, `${name}:2`)).toBe(await imageId(docker, reference));
  await clean(docker, name);
});

testOnNewestEngine('a name of another image is moved only with force', async (docker) => {
  const name = freshName();
  const reference = `${name}:1`;
  await buildLayers(docker, { reference, layers: layers(name) });
  const captured = await capture(docker, reference);
  await clean(docker, name);
  const other = await buildLayers(docker, { reference, layers: layers(`${name} other`) });
  const before = await namesOf(docker, name);
  const restore = (force: boolean) =>
    provider.restore(manifestOf(captured), readerOf(captured.blobs), options(name, { tags: [reference], force }), quietContext());
  await expect(restore(false)).rejects.toThrow(ConflictError);
  expect(await namesOf(docker, name)).toEqual(before);
  await restore(true);
  expect(await imageId(docker, reference)).not.toBe(other);
  expect(await runInImage(docker, reference, 'cat', '/a/file')).toBe(`first ${name}`);
  await clean(docker, name);
  await run(['docker', '-H', docker.host, 'rmi', '-f', other]);
});

for (const via of ['pull', 'load'] as const) {
  testOnEngines(`a damaged or canceled restore by ${via} leaves the daemon unchanged`, async (docker) => {
    const name = freshName();
    const reference = `${name}:1`;
    await buildLayers(docker, { reference, layers: layers(name) });
    const captured = await capture(docker, reference);
    await clean(docker, name);
    await buildLayers(docker, { reference, layers: layers(`${name} other`) });
    const before = await namesOf(docker, name);
    const force = options(name, { tags: [reference], via, force: true });
    const last = captured.image.layers.at(-1);

    const broken = readerOf(captured.blobs);
    const failing = {
      ...broken,
      async *open(...[blob, more]: Parameters<typeof broken.open>) {
        if (blob.digest === last) throw new IntegrityError('bad chunk');
        yield* broken.open(blob, more);
      },
    };
    await expect(provider.restore(manifestOf(captured), failing, force, quietContext())).rejects.toThrow('bad chunk');

    const abort = new AbortController();
    const stopping = {
      ...broken,
      async *open(...[blob, more]: Parameters<typeof broken.open>) {
        abort.abort(new Error('enough'));
        // Like a repository's reader, it yields nothing after the signal.
        abort.signal.throwIfAborted();
        yield* broken.open(blob, more);
      },
    };
    await expect(provider.restore(manifestOf(captured), stopping, force, quietContext(abort.signal))).rejects.toThrow('enough');

    // The last case, because containerd keeps a partial download of wrong bytes for a day and would fail on it again.
    const swapped = new Map(captured.blobs);
    const bytes = Buffer.from(swapped.get(last as never) as Buffer);
    bytes.writeUInt8(bytes.readUInt8(600) ^ 1, 600);
    swapped.set(last as never, bytes);
    await expect(provider.restore(manifestOf(captured), readerOf(swapped), force, quietContext())).rejects.toThrow();

    expect(await staging(docker)).toEqual([]);
    expect(await namesOf(docker, name)).toEqual(before);
    expect(await containers(docker)).toBe('');
    await clean(docker, name);
  });
}

testOnNewestEngine('an archive, and an OCI layout in a folder, are captured as the same image', async (docker) => {
  const name = freshName();
  const reference = `${name}:1`;
  await buildLayers(docker, { reference, layers: layers(name), lines: ['ENV A=b'] });
  const captured = await capture(docker, reference);
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  try {
    await run(['docker', '-H', docker.host, 'save', '-o', join(folder, 'image.tar'), reference]);
    process.env.DOCKER_HOST = 'unix:///nonexistent/docker.sock';
    const fromFile = await captureAll(provider, { kind: 'archive', path: join(folder, 'image.tar') }, { c: quietContext() });
    expect(fromFile.image).toEqual(captured.image);
    expect(fromFile.blobs).toEqual(captured.blobs);

    await mkdir(join(folder, 'layout'));
    await run(['tar', '-C', join(folder, 'layout'), '-xf', join(folder, 'image.tar')]);
    const asFolder = captureAll(provider, { kind: 'archive', path: join(folder, 'layout') }, { c: quietContext() });
    expect((await asFolder).image).toEqual(captured.image);

    const other = captureAll(
      provider,
      { kind: 'archive', path: join(folder, 'image.tar'), platform: 'linux/s390x' },
      { c: quietContext() },
    );
    await expect(other).rejects.toThrow(NotFoundError);
    const absent = captureAll(provider, { kind: 'archive', path: join(folder, 'absent') }, { c: quietContext() });
    await expect(absent).rejects.toThrow(NotFoundError);
  } finally {
    await rm(folder, { recursive: true });
  }
  await clean(docker, name);
});

testOnNewestEngine('a daemon is reached through the docker command, as for ssh://', async (docker) => {
  const name = freshName();
  const reference = `${name}:1`;
  await buildLayers(docker, { reference, layers: [{ file: 'x'.repeat(3_000_000) }] });
  const { signal } = new AbortController();
  const client = await connectDocker({ signal, endpoint: { kind: 'ssh', url: docker.host } });
  expect((await client.inspectImage(reference, { signal })).RepoTags).toEqual([reference]);
  let size = 0;
  for await (const piece of client.saveImage(reference, { signal })) size += piece.length;
  expect(size).toBeGreaterThan(1_000_000);
  await expect(client.inspectImage('no-such-image', { signal })).rejects.toThrow(NotFoundError);
  await clean(docker, name);
});

testOnEngines('a pull requests only the layers that the daemon lacks', async (docker) => {
  const name = freshName();
  const [first, second] = [`${name}:1`, `${name}:2`];
  await buildLayers(docker, { reference: first, layers: layers(name) });
  await buildLayers(docker, { reference: second, layers: [...layers(name), { top: name }] });
  const captured = [await capture(docker, first), await capture(docker, second)] as const;
  await clean(docker, name);
  const restore = async (of: (typeof captured)[number], tag: string) => {
    const reader = readerOf(of.blobs);
    await provider.restore(manifestOf(of), reader, options(`${name}-${tag}`, { via: 'pull' }), quietContext());
    return reader.opened.sort();
  };
  await restore(captured[0], 'a');
  const { config, layers: wanted } = captured[1].image;
  expect(await restore(captured[1], 'b')).toEqual([config, wanted.at(-1) as Digest].sort());
  await clean(docker, name);
});

testOnEngines('an image that lost a part in the daemon is replaced', async (docker) => {
  const name = freshName();
  const reference = `${name}:1`;
  await buildLayers(docker, { reference, layers: layers(name) });
  const captured = await capture(docker, reference);
  const incomplete = new Map(captured.blobs);
  const folder = await mkdtemp(join(tmpdir(), 'broken-'));
  await clean(docker, name);
  try {
    const { config, layers: digests } = captured.image;
    const info = (digest: Digest) => ({ digest, size: incomplete.get(digest)?.length ?? 0 });
    const archive = { config: info(config), layers: digests.map(info), platform: captured.image.platform, references: [reference] };
    await writeFile(
      join(folder, 'image.tar'),
      writeArchive([archive], (digest) => readerOf(incomplete).open({ ...info(digest), recipe: digest })),
    );
    await mkdir(join(folder, 'parts'));
    await run(['tar', '-C', join(folder, 'parts'), '-xf', join(folder, 'image.tar')]);
    await rm(join(folder, 'parts/blobs/sha256', (digests.at(-1) as Digest).slice(7)));
    await run(['tar', '-C', join(folder, 'parts'), '-cf', join(folder, 'image.tar'), 'oci-layout', 'index.json', 'manifest.json', 'blobs']);
    // A graph driver refuses it; the containerd image store reports it as loaded, and keeps the name.
    await run(['docker', '-H', docker.host, 'load', '-i', join(folder, 'image.tar')]).catch(() => '');
    const named = await run(['docker', '-H', docker.host, 'image', 'inspect', reference]).catch(() => 'refused');
    expect(named === 'refused').toBe(docker.engine === 'classic');
    const restore = options(name, { tags: [reference], force: true });
    expect(await provider.restore(manifestOf(captured), readerOf(captured.blobs), restore, quietContext())).toMatchObject({
      changed: true,
    });
    expect(await runInImage(docker, reference, 'cat', '/b/file')).toBe(`second ${name}`);
  } finally {
    await rm(folder, { recursive: true });
  }
  await clean(docker, name);
});

testOnNewestEngine('capturing a missing image is refused with how to pull it', async (docker) => {
  const error = await capture(docker, 'no-such-image:1').catch((e: unknown) => e);
  expect(error).toBeInstanceOf(NotFoundError);
  expect((error as NotFoundError).hint).toContain('docker pull no-such-image:1');
});

testOnEngines('objects of a killed run are swept, and those of a living one are kept', async (docker) => {
  const name = freshName();
  const reference = `${name}:1`;
  await buildLayers(docker, { reference, layers: layers(name) });
  const captured = await capture(docker, reference);
  const { processToken } = await import('../../../src/lib/fs/process-token.ts');
  const alive = processToken();
  const dead = alive.replace(/^\d+/, '4194303');
  for (const token of [alive, dead]) {
    await run(['docker', '-H', docker.host, 'tag', reference, `127.0.0.1:9/vm-snapshot-staging/${token}:latest`]);
    await run(['docker', '-H', docker.host, 'tag', reference, `vm-snapshot-staging/${token}:latest`]);
    await run(['docker', '-H', docker.host, 'create', '--label', `vm-snapshot.probe=${token}`, reference]);
  }
  await provider.restore(manifestOf(captured), readerOf(captured.blobs), options(name), quietContext());
  const left = (await staging(docker)).map((line) => line.split(' ')[0]);
  expect(left.sort()).toEqual([`127.0.0.1:9/vm-snapshot-staging/${alive}:latest`, `vm-snapshot-staging/${alive}:latest`]);
  expect(await containers(docker, dead)).toBe('');
  const living = await containers(docker, alive);
  expect(living).not.toBe('');
  await run(['docker', '-H', docker.host, 'rm', living]);
  for (const reference of left) await run(['docker', '-H', docker.host, 'rmi', reference as string]);
  await clean(docker, name);
});

test('without a daemon the probe returns the reason and the next step', async () => {
  process.env.DOCKER_HOST = 'unix:///nonexistent/docker.sock';
  expect(await provider.probe(quietContext())).toMatchObject({
    usable: false,
    error: {
      code: 'ERR_UNAVAILABLE',
      message: 'Docker is not running at unix:///nonexistent/docker.sock',
      hint: expect.stringContaining('Start it'),
    },
  });
});

testOnEngines('the probe reports the platform', async (docker) => {
  at(docker);
  expect(await provider.probe(quietContext())).toMatchObject({ usable: true, platform: expect.stringMatching(/^linux\/(amd64|arm64)$/) });
});
