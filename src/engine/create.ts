import type { Context } from '../lib/context.ts';
import { VERSION } from '../lib/version.ts';
import { gitFacts } from '../manifest/git.ts';
import { GLOBAL_PROJECT } from '../manifest/name.ts';
import type { ImageIdentity, Manifest, ManifestBlob } from '../manifest/schema.ts';
import { checkDescription, plainText } from '../manifest/text.ts';
import type { Description } from '../providers/types.ts';
import type { RepositoryWriter } from '../repository/types.ts';
import type { RefStore } from '../stores/types.ts';
import { byDigest, toStored } from './blobs.ts';
import { warnOfCredentials, warnOfCredentialsIn } from './credentials.ts';
import { warnOfLittleSpace } from './free-space.ts';
import { storeMetadata } from './metadata.ts';
import { ownReference } from './references.ts';
import { type Claim, claimName, commitSnapshot } from './snapshots.ts';
import { imageBlobs, storeBlobs } from './store-blobs.ts';
import type { CreateRequest, CreateResult, Machines } from './types.ts';

/**
 * Captures a machine into the catalogue. All or nothing: until the name is taken nothing of it is visible.
 * Throws ExistsError for a taken name unless `force`, and what the provider throws.
 */
export async function create(request: CreateRequest, { catalogue, provider }: Machines, c: Context): Promise<CreateResult> {
  const started = performance.now();
  const claim = await claimForCreate(request, catalogue.store, c);
  await using writer = await catalogue.repository.writer(c);
  let unchecked = catalogue.store.traits.shared;
  const capture = provider.capture(
    request.machine,
    {
      holds: async (digest) => (await writer.find(digest)) !== undefined,
      onSize: (bytes) => warnOfLittleSpace(bytes, catalogue.store, c),
      ...(unchecked && {
        onConfig: async (config) => {
          unchecked = false;
          await warnOfCredentialsIn(config, c);
        },
      }),
    },
    c,
  );
  const { machine, stored } = await storeBlobs(capture, writer, c);
  const blobs = await imageBlobs(machine.image, stored, writer);
  const description = await describe(machine.image, blobs, writer);
  const manifest = await assemble();
  const { packs } = await writer.publish(manifest.blobs.map(toStored));
  const snapshot = await commitSnapshot(claim, { ...manifest, packs: [...packs] }, catalogue.store, c);
  return { ...snapshot, stats: writer.stats, seconds: (performance.now() - started) / 1000 };

  async function describe(image: ImageIdentity, of: readonly ManifestBlob[], from: RepositoryWriter): Promise<Description> {
    await using reader = await from.reader();
    if (unchecked) await warnOfCredentials(of, reader, c);
    return await provider.describe(image, reader, byDigest(of), c);
  }

  async function assemble(): Promise<Manifest> {
    const createdAt = new Date().toISOString();
    const from = plainText(request.from);
    const metadata = await storeMetadata(
      {
        versions: description.languages,
        packages: description.packages,
        'build-info': { build_date: createdAt, platform: machine.image.platform, from, tool: `vm-snapshot ${VERSION}` },
      },
      writer,
    );
    return imageManifest({
      request,
      image: machine.image,
      description,
      createdAt,
      blobs: [...blobs, ...metadata],
      git: await gitFacts(request.directory, c.signal),
    });
  }
}

/** All that is checked before any work is done. Throws ExistsError for a taken name unless `force`, InputError for a description. */
export async function claimForCreate(
  { ref, force, description }: Pick<CreateRequest, 'ref' | 'force' | 'description'>,
  refs: RefStore,
  { signal }: Context,
): Promise<Claim> {
  checkDescription(description);
  return await claimName(ref, { force, hint: 'Use --force to overwrite or choose another name', refs, signal });
}

interface ImageFacts {
  readonly request: CreateRequest;
  readonly image: ImageIdentity;
  readonly description: Description;
  readonly createdAt: string;
  readonly blobs: ManifestBlob[];
  readonly git: Manifest['git'];
}

function imageManifest({ request, image, description, createdAt, blobs, git }: ImageFacts): Manifest {
  const { ref } = request;
  return {
    version: '1.0',
    kind: 'image',
    snapshot_name: ref.name,
    project_name: ref.project,
    is_global: ref.project === GLOBAL_PROJECT,
    created_at: createdAt,
    description: request.description,
    image_digest: image.config,
    platform: image.platform,
    size_bytes: blobs.reduce((sum, blob) => sum + blob.size, 0),
    languages: description.languages,
    tools: [...description.tools],
    services: [
      {
        name: 'base',
        image_tag: ownReference(ref, 'base'),
        image_digest: image.config,
        layers: image.layers,
        references: image.references,
      },
    ],
    volumes: [],
    git,
    source: {
      type: request.buildSeconds === undefined ? 'captured' : 'built',
      from: plainText(request.from),
      ...(request.buildSeconds === undefined ? {} : { build_seconds: request.buildSeconds }),
    },
    tool_version: VERSION,
    blobs,
  };
}
