import { existsSync } from 'node:fs';
import { chmod, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { list } from '../../../src/engine/catalog/list.ts';
import { openCatalog } from '../../../src/engine/catalog/open.ts';
import { create } from '../../../src/engine/create/create.ts';
import { type Context, quietContext } from '../../../src/lib/context.ts';
import { type Digest, hexOf } from '../../../src/lib/digest.ts';
import { InputError, IntegrityError, UnsupportedError } from '../../../src/lib/errors.ts';
import type { Builder } from '../../../src/providers/build-types.ts';
import { openProvider } from '../../../src/providers/open-provider.ts';
import type { ImageTarget, Provider } from '../../../src/providers/provider.ts';
import { MemoryStore } from '../../../src/stores/memory/index.ts';
import { type TestDocker, testOnEngines, testOnNewestEngine } from '../../helpers/engines.ts';
import { buildLayers } from '../../helpers/images.ts';
import { captureAll, imageOf } from '../../helpers/memory-machines.ts';
import { run } from '../../helpers/processes.ts';

let provider: Provider & Builder;
beforeAll(async () => {
  provider = await openProvider('docker');
});
afterEach(() => {
  delete process.env.VM_LAYERS_FROM;
});

const isRoot = process.getuid?.() === 0;
/** Only root can read a daemon's folder directly. */
function testAsRoot(name: string, body: (docker: TestDocker) => Promise<void>): void {
  if (isRoot) testOnEngines(`as root: ${name}`, body);
  else test.skip(`as root: ${name}`, () => {});
}

const directOf = ({ engine }: TestDocker) => (engine === 'classic' ? 'overlay2' : 'content');

let unique = 0;
async function withImage(docker: TestDocker, work: (reference: string) => Promise<void>): Promise<void> {
  const name = `layers-${process.pid}-${++unique}`;
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`many/${i % 7}/file-${i}`, `${name} ${i}`.repeat(i)]));
  const layers = [
    {
      ...many,
      'big/file': Buffer.alloc(3_000_000, name),
      [`long/${'n'.repeat(120)}/${'m'.repeat(200)}`]: 'long',
      'x/ü €': 'unicode',
      'x/empty': '',
    },
    { 'b/file': `second ${name}`, 'many/0/file-0': 'over' },
  ];
  const lines = ['RUN ln /big/file /big/link && ln -s /etc /many/etc && rm -r /many/1 /b && mkdir /many/1 && echo new > /many/1/new'];
  try {
    await buildLayers(docker, { reference: `${name}:1`, layers, lines });
    process.env.DOCKER_HOST = docker.host;
    await work(`${name}:1`);
  } finally {
    for (const reference of [`${name}:1`, `${name}-base:latest`])
      await run(['docker', '-H', docker.host, 'rmi', '-f', reference]).catch(() => '');
  }
}

function listening() {
  const lines: string[] = [];
  const say = (message: unknown) => void lines.push(String(message));
  const c: Context = { ...quietContext(), log: { debug: say, info: say, warn: say } };
  return { c, lines };
}

const capture = (reference: string, c: Context = quietContext()) => captureAll(provider, { kind: 'image', reference }, { c });

async function newCatalog() {
  return await openCatalog(new MemoryStore(), { create: true, signal: new AbortController().signal });
}

async function createFrom(reference: string, catalog: Awaited<ReturnType<typeof newCatalog>>, c: Context) {
  const target: ImageTarget = { kind: 'image', reference };
  const request = { ref: { project: 'global', name: 'base' }, target, description: '', force: false, from: reference, directory: '/' };
  return await create(request, { catalog, provider }, c);
}

/** Returns the folder with the files of an image's layer; `below` counts from the top. */
async function layerFolder(docker: TestDocker, reference: string, below: number): Promise<string> {
  const format = '{{.GraphDriver.Data.UpperDir}}:{{.GraphDriver.Data.LowerDir}}';
  const folders = await run(['docker', '-H', docker.host, 'image', 'inspect', '--format', format, reference]);
  return folders.split(':')[below] as string;
}

const probes = async (docker: TestDocker) =>
  (
    await run([
      'docker',
      '-H',
      docker.host,
      'ps',
      '-a',
      '--filter',
      'label=vm-snapshot.probe',
      '--format',
      '{{.Label "vm-snapshot.probe"}}',
    ])
  )
    .split('\n')
    .filter((token) => token.startsWith(`${process.pid}-`));

testAsRoot('every layer source returns the same image, byte for byte', async (docker) => {
  await withImage(docker, async (reference) => {
    process.env.VM_LAYERS_FROM = 'save';
    const saved = await capture(reference);
    for (const from of [directOf(docker), 'helper', 'auto']) {
      process.env.VM_LAYERS_FROM = from;
      const { c, lines } = listening();
      const found = await capture(reference, c);
      expect(found.image).toEqual(saved.image);
      expect([...found.blobs.keys()].sort()).toEqual([...saved.blobs.keys()].sort());
      for (const [digest, bytes] of saved.blobs) expect(found.blobs.get(digest)?.equals(bytes)).toBe(true);
      expect(lines.join()).toContain(
        from === 'helper' ? 'reading the layers from the files that Docker returns' : 'reading the layers from',
      );
      if (from === 'auto') expect(lines.filter((line) => line.includes('reading the layers from'))).toHaveLength(1);
    }
    const held = new Map([...saved.blobs].filter(([digest]) => digest !== saved.image.config));
    process.env.VM_LAYERS_FROM = directOf(docker);
    expect((await captureAll(provider, { kind: 'image', reference }, { held, c: quietContext() })).read).toEqual([saved.image.config]);
    expect(await probes(docker)).toEqual([]);
  });
});

testOnEngines("without rights for the daemon's folder the layers come from Docker, and the log says why", async (docker) => {
  await withImage(docker, async (reference) => {
    process.env.VM_LAYERS_FROM = 'helper';
    const expected = await capture(reference);
    delete process.env.VM_LAYERS_FROM;
    const base = expected.image.layers[0] as Digest;
    const held = new Map([[base, expected.blobs.get(base) as Buffer]]);
    const { c, lines } = listening();
    // The socket stays reachable, as for a user of the group docker; the daemon's folder does not.
    if (isRoot) await chmod(dirname(docker.dataRoot), 0o711);
    let found: Awaited<ReturnType<typeof capture>>;
    try {
      if (isRoot) process.seteuid?.(65534);
      found = await captureAll(provider, { kind: 'image', reference }, { held, c });
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
    expect(found.image).toEqual(expected.image);
    expect([...found.blobs.keys()]).toEqual([...expected.blobs.keys()]);
    expect(found.read).toEqual(expected.read.filter((digest) => digest !== base));
    expect(lines.filter((line) => line.includes('the layers'))).toEqual([
      expect.stringMatching(/^not reading the layers from .*(only root|permission denied|no such file)/),
      'reading the layers from the files that Docker returns',
    ]);
  });
});

testAsRoot("links in place of the daemon's files are not followed, and the snapshot is correct", async (docker) => {
  await withImage(docker, async (reference) => {
    await using right = await newCatalog();
    const expected = await createFrom(reference, right, quietContext());
    const classic = docker.engine === 'classic';
    const path = classic ? join(await layerFolder(docker, reference, 2), 'many') : await blobOf(docker, reference, 1);
    // The link leads out of the layer's folder, but the daemon follows it to the same files.
    const kept = classic ? join(path, '../../many-kept') : `${path}-kept`;
    await rename(path, kept);
    await symlink(classic ? '../many-kept' : basename(kept), path);
    try {
      process.env.VM_LAYERS_FROM = directOf(docker);
      await expect(capture(reference)).rejects.toThrow(classic ? IntegrityError : UnsupportedError);
      delete process.env.VM_LAYERS_FROM;
      await using catalog = await newCatalog();
      const { c, lines } = listening();
      const made = await createFrom(reference, catalog, c);
      expect(made.manifest.services).toEqual(expected.manifest.services);
      const layersOf = ({ blobs }: typeof made.manifest) => blobs.filter(({ role }) => role === 'layer');
      expect(layersOf(made.manifest)).toEqual(layersOf(expected.manifest));
      const repeated = /^cannot read layer \d of \d from Docker's files: .*; capturing everything again, without shortcuts$/;
      expect(lines.filter((line) => repeated.test(line))).toHaveLength(1);
      for await (const finding of catalog.repository.check(c)) expect(finding).toBeUndefined();
    } finally {
      await rm(path);
      await rename(kept, path);
    }
    expect(await probes(docker)).toEqual([]);
  });
});

testAsRoot('corrupt bytes of a layer are never published', async (docker) => {
  await withImage(docker, async (reference) => {
    process.env.VM_LAYERS_FROM = 'save';
    const { image } = await capture(reference);
    delete process.env.VM_LAYERS_FROM;
    const path =
      docker.engine === 'classic'
        ? join(await layerFolder(docker, reference, 2), 'x/ü €')
        : await blobOf(docker, reference, image.layers.length - 2);
    const before = await readFile(path);
    const changed = Buffer.from(before);
    changed.writeUInt8(changed.readUInt8(before.length - 1) ^ 1, before.length - 1);
    await writeFile(path, changed);
    try {
      await using catalog = await newCatalog();
      const { c, lines } = listening();
      // An image that Docker itself saves is damaged in the same way.
      await expect(createFrom(reference, catalog, c)).rejects.toThrow();
      expect(lines.filter((line) => line.includes('without shortcuts'))).toHaveLength(1);
      expect(await list({}, catalog, c)).toEqual([]);
      expect(await catalog.repository.stats(c)).toMatchObject({ packs: 0, blobs: 0 });
    } finally {
      await writeFile(path, before);
    }
    expect((await capture(reference)).image).toEqual(image);
  });
});

testAsRoot('an image that is removed by force during a capture is captured completely', async (docker) => {
  await withImage(docker, async (reference) => {
    process.env.VM_LAYERS_FROM = directOf(docker);
    const expected = await capture(reference);
    const reading = provider.capture({ kind: 'image', reference }, { holds: async () => false }, quietContext());
    const read: unknown[] = [];
    for (;;) {
      const next = await reading.next();
      if (next.done) {
        expect(imageOf(next.value)).toEqual(expected.image);
        break;
      }
      if (read.length === 0) await run(['docker', '-H', docker.host, 'rmi', '-f', reference]);
      // The source verifies the bytes.
      for await (const _ of next.value.open());
      read.push(next.value.digest);
    }
    expect(read.sort()).toEqual([...expected.blobs.keys()].sort());
    expect(await probes(docker)).toEqual([]);
  });
});

testOnNewestEngine('a daemon that may run elsewhere is never read from a local folder', async (docker) => {
  await withImage(docker, async (reference) => {
    const forward = createServer((near) => {
      const far = connect(docker.host.replace('unix://', ''));
      near.pipe(far).pipe(near);
      near.on('error', () => far.destroy());
      far.on('error', () => near.destroy());
    });
    await new Promise<void>((resolve) => forward.listen(0, '127.0.0.1', resolve));
    try {
      process.env.DOCKER_HOST = `tcp://127.0.0.1:${(forward.address() as { port: number }).port}`;
      const { c, lines } = listening();
      const found = await capture(reference, c);
      expect(lines.filter((line) => line.includes('reading the layers from'))).toEqual([]);
      process.env.VM_LAYERS_FROM = directOf(docker);
      await expect(capture(reference)).rejects.toThrow(UnsupportedError);
      process.env.VM_LAYERS_FROM = 'helper';
      expect((await capture(reference)).image).toEqual(found.image);
    } finally {
      forward.close();
    }
  });
});

testOnNewestEngine('the layer source can be chosen', async (docker) => {
  await withImage(docker, async (reference) => {
    process.env.VM_LAYERS_FROM = 'elsewhere';
    await expect(capture(reference)).rejects.toThrow(InputError);
    process.env.VM_LAYERS_FROM = docker.engine === 'classic' ? 'content' : 'overlay2';
    await expect(capture(reference)).rejects.toThrow(UnsupportedError);
  });
});

/** Returns the content store's file of a layer. */
async function blobOf({ dataRoot }: TestDocker, reference: string, index: number): Promise<string> {
  const store = join(dirname(dataRoot), 'containerd/io.containerd.content.v1.content/blobs/sha256');
  const read = async (digest: string) => JSON.parse(await readFile(join(store, hexOf(digest as `sha256:${string}`)), 'utf8'));
  let document = await read(
    await run(['docker', '-H', process.env.DOCKER_HOST ?? '', 'image', 'inspect', '--format', '{{.Id}}', reference]),
  );
  while (document.manifests !== undefined) document = await read(document.manifests[0].digest);
  const path = join(store, hexOf(document.layers[index].digest));
  expect(existsSync(path)).toBe(true);
  return path;
}
