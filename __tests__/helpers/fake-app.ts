import type { App } from '../../src/app/app.ts';
import { KINDS } from '../../src/app/kinds.ts';
import type { Catalog, RestoreRequest, Snapshot, SnapshotName } from '../../src/engine/catalog/types.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { NotFoundError } from '../../src/lib/errors.ts';
import type { Manifest } from '../../src/manifest/schema.ts';
import type { LocalImage } from '../../src/providers/provider.ts';
import type { ProjectRestoreOptions } from '../../src/providers/restore-types.ts';

const LAYERS = ['base', 'tools'].map(digestOf);
const CONFIG = digestOf('config');

/** A snapshot of 2.1 GB in two layers, as the engine would return it. */
export function sampleSnapshot(ref = { project: 'global', name: 'base' }, changes: Partial<Manifest> = {}): Snapshot {
  const manifest: Manifest = {
    version: '1.0',
    kind: 'image',
    snapshot_name: ref.name,
    project_name: ref.project,
    is_global: ref.project === 'global',
    created_at: '2026-11-20T14:03:27.000Z',
    description: 'Node LTS | tools',
    image_digest: CONFIG,
    platform: 'linux/amd64',
    size_bytes: 2_100_000_000,
    languages: { node: '24.11.0', python: '3.13.1' },
    tools: [],
    services: [
      { name: 'base', image_tag: 'vm-snapshot/global/base:base', image_digest: CONFIG, layers: LAYERS, references: ['shop/base:ci'] },
    ],
    volumes: [],
    git: { commit: '0123456789abcdef0123456789abcdef01234567', branch: 'main', dirty: false },
    source: { type: 'built', from: 'Dockerfile', build_seconds: 312 },
    tool_version: '0.1.0',
    blobs: LAYERS.map((digest, i) => ({ role: 'layer', digest, size: i === 0 ? 1_200_000_000 : 900_000_000 })),
    ...changes,
  };
  return { ref, digest: digestOf(JSON.stringify(manifest)), manifest };
}

/** A product with the snapshots `held` that answers every command immediately; `changes` replace functions. Calls are recorded. */
export function fakeApp(
  held: readonly Snapshot[] = [],
  changes: Partial<App> = {},
  images: readonly LocalImage[] = [],
): { app: App; calls: [verb: string, request: unknown][] } {
  const calls: [string, unknown][] = [];
  const stats = { bytesRead: 2_100_000_000, bytesNew: 4_000_000, bytesStored: 1_300_000 };
  const note = <T>(verb: string, request: unknown, result: T): T => {
    calls.push([verb, request]);
    return result;
  };
  const find = ({ ref }: SnapshotName): Snapshot => {
    const found = held.find((each) => isAt(each, ref));
    if (found === undefined) throw new NotFoundError(`Snapshot '${ref.name}' not found`, { fields: { snapshot: ref.name } });
    return found;
  };
  const known: Partial<App> = {
    openCatalog: async (location) =>
      note('open', location, { store: { location, traits: { shared: true } }, async [Symbol.asyncDispose]() {} } as unknown as Catalog),
    openDocker: async () =>
      ({
        build: async (spec: unknown) => note('docker build', spec, { kind: 'image', reference: 'sha256:abc' }),
        probe: async () => ({ usable: true, description: 'fake', platform: 'linux/amd64' }),
        facts: async () => ({ dockerfile: digestOf('Dockerfile'), options: digestOf(''), context: digestOf('context') }),
        images: async () => images,
      }) as never,
    build: async (request) => note('build', request, { ...sampleSnapshot(request.ref), stats, seconds: 31, buildSeconds: 312 }),
    openContainers: async () => ({}) as never,
    kinds: KINDS,
    recover: async () => note('recover', undefined, undefined),
    interrupted: async () => [],
    create: async (request) => note('create', request, { ...sampleSnapshot(request.ref), stats, seconds: 31 }),
    inspect: async (name) => find(name),
    list: async ({ project }) => held.filter(({ ref }) => project === undefined || ref.project === project),
    find: async ({ name, restoreKeys }) => {
      const exact = held.find((each) => isAt(each, name.ref));
      const near = held.find(({ ref }) => restoreKeys.some((key) => ref.project === key.project && ref.name.startsWith(key.name)));
      const found = exact ?? near;
      return found && { ...found, exact: found === exact };
    },
    acquireSingleFlight: async (request) => note('flight', request, { isLeader: true, async [Symbol.asyncDispose]() {} }),
    readTiming: async ({ manifest }) => ({ restoreSeconds: undefined, buildSeconds: manifest.source.build_seconds, isWorthwhile: true }),
    recordTiming: async (_, seconds) => note('measure', seconds, undefined),
    restore: (async (request: RestoreRequest<ProjectRestoreOptions>) => {
      const found = find(request.name);
      const restored = await restoredAs(found.manifest.kind, request);
      const [bytes, seconds] = found.manifest.kind === 'image' ? [2_100_000_000, 28] : [900_000_000, 9];
      return note('restore', request, { ...found, restored, bytes, seconds });
    }) as unknown as App['restore'],
    exportSnapshot: async (request) =>
      note('export', request, {
        ...find(request.name),
        path: request.output,
        size: 900_000_000,
        sha256: 'ab'.repeat(32),
        leftOut: [],
        seconds: 12,
      }),
    importSnapshot: async (request) => note('import', request, { ...sampleSnapshot(), stats, seconds: 12 }),
    push: async (request) => note('push', request, { ...find(request.name), changed: true, stats, seconds: 9 }),
    pull: async (request) => note('pull', request, { ...sampleSnapshot(request.name.ref), changed: true, stats, seconds: 9 }),
    ...changes,
  };
  return { app: known as App, calls };
}

async function restoredAs(kind: string, request: ProjectRestoreOptions): Promise<unknown> {
  if (kind === 'container') {
    const machine = { id: 'abc', name: 'db-base', image: 'vm-snapshot/global/base:base', running: true, via: 'pull' };
    return { ...machine, volumes: { data: 'db-base_data' }, ports: { '80/tcp': '127.0.0.1:32768' } };
  }
  if (kind === 'compose') {
    await request.confirm({ project: 'shop', containers: ['shop-web-1'], volumes: ['shop_data'], files: [], bindMounts: [] });
    const machine = { project: 'shop', directory: request.directory, containers: ['shop-web-1'], volumes: { data: 'shop_data' } };
    const previous = { containers: [], volumes: [] };
    return { ...machine, override: 'compose.override.yaml', bindMounts: {}, previousFiles: undefined, previous };
  }
  return { image: 'vm-snapshot/global/base:base', references: ['shop/base:ci'], changed: true, via: 'pull' };
}

function isAt(snapshot: Snapshot, { project, name }: Snapshot['ref']): boolean {
  return snapshot.ref.project === project && snapshot.ref.name === name;
}
