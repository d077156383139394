import type { Context } from '../../lib/context.ts';
import type { Digest } from '../../lib/digest.ts';
import { IntegrityError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import { plainText } from '../../lib/text/plain-text.ts';
import { VERSION } from '../../lib/version.ts';
import { GLOBAL_PROJECT } from '../../manifest/name.ts';
import { type Manifest, type ManifestBlob, versionFor } from '../../manifest/schema.ts';
import { snapshotReference } from '../../manifest/snapshot-reference.ts';
import { checkDescription, validateRunContext } from '../../manifest/text.ts';
import type { TargetIdentity } from '../../providers/kind.ts';
import { type CaptureResult, canInspect, type Description, FastPathError } from '../../providers/provider.ts';
import type { RepositoryWriter } from '../../repository/repository.ts';
import type { RefStore } from '../../stores/store.ts';
import { gitFacts } from '../../systems/git/git-facts.ts';
import { claimName, commitSnapshot, type NameReservation } from '../catalog/commit.ts';
import { byDigest, toStoredBlob } from '../catalog/manifest-blobs.ts';
import { writeReadableCopies } from '../catalog/readable-copies.ts';
import type { CaptureContext, CreateRequest, CreateResult, TargetRules } from '../catalog/types.ts';
import { mergeDescriptions } from '../content/descriptions.ts';
import { warnIfLowSpace } from '../content/free-space.ts';
import { manifestBlobsOf, storeBlobs } from '../content/ingest-capture.ts';
import { jsonFile, storeFiles } from '../content/metadata.ts';
import { warnAboutSecrets, warnAboutSecretsInConfig } from '../content/secret-warnings.ts';
import { assertCountAvailable, assertSizeAvailable, BY_SOURCE, enforceLimits, freeRefused } from '../maintain/limits.ts';

/**
 * Captures a target into the catalog. All or nothing: nothing is visible until the name is written.
 * Throws ExistsError for a taken name unless `force`, ExhaustedError if the limits leave no room, and the errors of the provider.
 */
export async function create<M>(request: CreateRequest<M>, context: CaptureContext<M, never, unknown>, c: Context): Promise<CreateResult> {
  const { ref, trigger, limits } = request;
  const rules = context.kind ?? BY_SOURCE;
  if (trigger === undefined || limits === undefined) return await createWithFallback(request, context, c);
  await assertCountAvailable(
    { ref, limits, rules, target: () => describeTarget(request, { rules, provider: context.provider }, c) },
    context.catalog,
    c,
  );
  const made = await createOrFree(request, context, c);
  try {
    return { ...made, removed: await enforceLimits(made, { limits, rules, catalog: context.catalog }, c) };
  } catch (error) {
    // The snapshot is already committed; a failure to remove older ones must not fail the command.
    c.log.warn(
      `could not remove old snapshots to stay within the limits (the next run retries): ${error instanceof Error ? error.message : error}`,
    );
    return { ...made, removed: [] };
  }
}

/** The size of a snapshot is known only once everything is stored: if it exceeds the limit, the content is freed again. */
async function createOrFree<M>(request: CreateRequest<M>, context: CaptureContext<M, never, unknown>, c: Context): Promise<CreateResult> {
  let refused: Manifest | undefined;
  const hooks: CreateHooks = {
    beforeName: async (manifest) => {
      const maxSize = request.limits?.maxSize;
      if (maxSize === undefined) return;
      refused = manifest;
      await assertSizeAvailable(manifest, { ref: request.ref, maxSize, catalog: context.catalog }, c);
      refused = undefined;
    },
  };
  try {
    return await createWithFallback(request, context, c, hooks);
  } catch (error) {
    if (refused !== undefined) await freeRefused(refused, context.catalog, c);
    throw error;
  }
}

interface CreateHooks {
  /** Called once everything is stored. Throws to refuse the snapshot. */
  readonly beforeName?: (manifest: Manifest) => Promise<void>;
}

async function createWithFallback<M>(
  request: CreateRequest<M>,
  context: CaptureContext<M, never, unknown>,
  c: Context,
  hooks: CreateHooks = {},
): Promise<CreateResult> {
  try {
    return await captureAndStore(request, context, { shortcuts: true, ...hooks, c });
  } catch (error) {
    if (!(error instanceof FastPathError)) throw error;
    c.log.warn(`${error.message}; capturing everything again, without shortcuts`);
    return await captureAndStore(request, context, { shortcuts: false, ...hooks, c });
  }
}

/** Returns the identity of a target before it is captured. */
async function describeTarget<M>(
  { target, from, ref }: CreateRequest<M>,
  { rules, provider }: { rules: TargetRules; provider: CaptureContext<M, never, unknown>['provider'] },
  c: Context,
): Promise<TargetIdentity> {
  const facts = { kind: rules.name, project_name: ref.project, source: { type: 'captured', from } } as const;
  if (!canInspect<M>(provider)) return facts;
  const { id, name, of } = await provider.examine(target, c);
  return { ...facts, container: { id, name, ...(of !== undefined && { of }) } };
}

async function captureAndStore<M>(
  request: CreateRequest<M>,
  { catalog, provider }: CaptureContext<M, never, unknown>,
  { shortcuts, beforeName, c }: CreateHooks & { shortcuts: boolean; c: Context },
): Promise<CreateResult> {
  const started = performance.now();
  const reserveName = await claimForCreate(request, catalog.store, c);
  await using writer = await catalog.repository.writer(c, { near: request.ref });
  let unchecked = catalog.store.traits.shared;
  const capture = provider.capture(
    request.target,
    {
      shortcuts,
      holds: async (digest) => (await writer.find(digest)) !== undefined,
      onSize: (bytes) => warnIfLowSpace(bytes, catalog.store, c),
      ...(unchecked && {
        onConfig: async (config) => {
          unchecked = false;
          await warnAboutSecretsInConfig(config, c);
        },
      }),
    },
    c,
  );
  const { captured, stored } = await storeBlobs(capture, writer, c);
  const blobs = await manifestBlobsOf(captured, stored, writer);
  const description = await describe(captured.images, blobs, writer);
  const manifest = await assemble();
  const published = await writer.publish(manifest.blobs.map(toStoredBlob));
  await beforeName?.(manifest);
  const snapshot = await commitSnapshot(reserveName, manifest, { published, refs: catalog.store, signal: c.signal, log: c.log });
  await writeReadableCopies(snapshot, catalog, c);
  return { ...snapshot, stats: writer.stats, seconds: (performance.now() - started) / 1000 };

  async function describe(images: CaptureResult['images'], of: readonly ManifestBlob[], from: RepositoryWriter): Promise<Description> {
    await using reader = await from.reader();
    if (unchecked) await warnAboutSecrets(of, reader, c);
    const descriptions: Description[] = [];
    for (const image of images) descriptions.push(await provider.describe(image, reader, byDigest(of), c));
    return mergeDescriptions(descriptions);
  }

  async function assemble(): Promise<Manifest> {
    const createdAt = new Date().toISOString();
    const from = plainText(request.from);
    const platform = platformOf(captured);
    const files = await storeFiles(
      {
        'metadata/versions.json': jsonFile(description.languages),
        'metadata/packages.json': jsonFile(description.packages),
        'metadata/build-info.json': jsonFile({ build_date: createdAt, platform, from, tool: `vm-snapshot ${VERSION}` }),
        ...captured.files,
      },
      writer,
    );
    return manifestOf({
      request,
      captured,
      description,
      createdAt,
      blobs: [...blobs, ...files],
      git: await gitFacts(request.directory, c.signal),
    });
  }
}

/**
 * Checks everything that can be checked before any work is done. Throws ExistsError for a taken name unless `force`, InputError for text that cannot
 * be stored.
 */
export async function claimForCreate(
  request: Pick<CreateRequest, 'ref' | 'force' | 'description' | 'context' | 'runId'>,
  refs: RefStore,
  { signal }: Context,
): Promise<NameReservation> {
  const { ref, force, description } = request;
  checkDescription(description);
  validateRunContext(request);
  return await claimName(ref, { force, hint: message`Use ${option('force', true)} to overwrite or choose another name`, refs, signal });
}

interface Facts {
  readonly request: Omit<CreateRequest, 'target'>;
  readonly captured: CaptureResult;
  readonly description: Description;
  readonly createdAt: string;
  readonly blobs: ManifestBlob[];
  readonly git: Manifest['git'];
}

function manifestOf({ request, captured, description, createdAt, blobs, git }: Facts): Manifest {
  const { ref } = request;
  const { kind, images, volumes, bindMounts = [], parts = [] } = captured;
  const image = images[0]?.config;
  const platform = platformOf(captured);
  const sizes = new Map(blobs.map(({ digest, size }) => [digest, size]));
  const sized = <T extends { digest: Digest }>(one: T) => ({ ...one, size_bytes: sizes.get(one.digest) ?? 0 });
  return {
    version: versionFor(kind, { hasParts: parts.length > 0 }),
    kind,
    snapshot_name: ref.name,
    project_name: ref.project,
    is_global: ref.project === GLOBAL_PROJECT,
    created_at: createdAt,
    description: request.description,
    ...(image !== undefined && { image_digest: image }),
    platform,
    size_bytes: blobs.reduce((sum, blob) => sum + blob.size, 0),
    languages: description.languages,
    tools: [...description.tools],
    services: images.map(({ name, config, layers, references, platform: own }) => ({
      name,
      image_tag: snapshotReference(ref, name),
      image_digest: config,
      layers,
      references,
      ...(own === platform ? {} : { platform: own }),
    })),
    volumes: volumes.map(sized),
    ...(bindMounts.length > 0 && { bind_mounts: bindMounts.map(sized) }),
    ...(parts.length > 0 && { parts: parts.map(sized) }),
    git,
    source: {
      type: request.buildSeconds === undefined ? 'captured' : 'built',
      from: plainText(request.from),
      ...(request.buildSeconds === undefined ? {} : { build_seconds: request.buildSeconds }),
    },
    ...(request.trigger !== undefined && { trigger: request.trigger }),
    ...(request.context !== undefined && { context: request.context }),
    ...(request.runId !== undefined && { run_id: request.runId }),
    ...(captured.container !== undefined && { container: captured.container }),
    tool_version: VERSION,
    blobs,
  };
}

/** Throws IntegrityError if the provider states no platform and captured no image. */
function platformOf({ platform, images }: CaptureResult): string {
  const found = platform ?? images[0]?.platform;
  if (found === undefined) throw new IntegrityError('The capture returned neither a platform nor an image');
  return found;
}
