import { z } from 'zod';
import { type Digest, digestOf, hexOf } from '../lib/digest.ts';
import { InputError, IntegrityError, NotFoundError } from '../lib/errors.ts';
import { type ImageConfig, tryImageConfig, tryJson } from './config.ts';
import { blobPath } from './oci.ts';
import { type Descriptor, MAX_IMAGES, readOciDocument } from './oci-documents.ts';
import { familiarName, tryReference } from './reference.ts';

/*
 * Which image is in an archive? Docker's manifest.json answers it in every archive of Docker's, index.json in OCI layouts, which may
 * hold several platforms, indexes in indexes and attestations, and of all that only a part.
 * https://github.com/moby/docker-image-spec/blob/main/v1.3.0/spec.md, https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */

/** What was found in an archive, by its path there. */
export interface ArchiveContents {
  readonly documents: ReadonlyMap<string, Uint8Array>;
  /** Digest of the uncompressed bytes of each layer. */
  readonly layers: ReadonlyMap<string, Digest>;
  /** Symbolic links from one layer to another. */
  readonly links: ReadonlyMap<string, string>;
}

export interface ArchivedImage {
  readonly config: Digest;
  readonly layers: Digest[];
  /** In the config's own words. */
  readonly platform: string;
  /** As Docker prints them. */
  readonly references: string[];
}

interface Candidate {
  readonly configPath: string;
  readonly layerPaths: readonly string[];
  readonly references: readonly string[];
}

interface Complete {
  readonly image: ArchivedImage;
  readonly configBytes: Uint8Array;
}

const MAX_DEPTH = 4;
/** Steps from one document to another: the same few may name each other many times over. */
const MAX_STEPS = 10_000;

const dockerManifest = z
  .array(z.object({ Config: z.string(), RepoTags: z.array(z.string()).nullish(), Layers: z.array(z.string()).nullish() }))
  .max(MAX_IMAGES);

export interface Choice {
  /** Without it the archive may hold one image only. */
  readonly accepts?: ((platform: string) => boolean) | undefined;
  /** The layers that the image is known to have: they are not looked for. */
  readonly known?: readonly Digest[] | undefined;
}

/**
 * The one image of an archive, or the one of the accepted platform. Throws IntegrityError where a document or layer is missing or is
 * not what its name or the config says, NotFoundError where no image has the platform, InputError where several images could be meant.
 */
export function resolveImage(contents: ArchiveContents, { accepts = () => true, known }: Choice = {}): Complete {
  const tried = candidatesOf(contents, known);
  const complete = mergeSame(tried.filter((result) => 'image' in result));
  if (complete.length === 0)
    throw new IntegrityError(tried.find((result) => 'problem' in result)?.problem ?? 'the archive holds no whole image');
  const accepted = complete.filter(({ image }) => accepts(image.platform));
  const [first, second] = accepted;
  if (first === undefined) {
    throw new NotFoundError(
      `the archive holds no image for this platform, only for ${complete.map(({ image }) => image.platform).join(', ')}`,
    );
  }
  if (second !== undefined) {
    const names = accepted.map(({ image }) => `${image.references[0] ?? image.config} (${image.platform})`);
    throw new InputError(`the archive holds ${accepted.length} images: ${names.join(', ')}`, {
      hint: 'Choose one by its platform, or save one image only',
    });
  }
  return first;
}

/** All images of an archive, each once. Throws IntegrityError where one that it names is not whole. */
export function resolveImages(contents: ArchiveContents): Complete[] {
  const tried = candidatesOf(contents, undefined);
  const broken = tried.find((result) => 'problem' in result);
  if (broken !== undefined) throw new IntegrityError(broken.problem);
  return mergeSame(tried.filter((result) => 'image' in result));
}

function candidatesOf(contents: ArchiveContents, known: readonly Digest[] | undefined): (Complete | { problem: string })[] {
  const candidates = [...dockerCandidates(contents), ...layoutCandidates(contents)];
  if (candidates.length === 0) throw new IntegrityError('the archive holds no image: neither manifest.json nor index.json names one');
  const readConfig = once((bytes: Uint8Array) => ({ digest: digestOf(bytes), facts: tryImageConfig(tryJson(bytes)) }));
  return candidates.map((candidate) => tryComplete(candidate, contents, { known, readConfig }));
}

function dockerCandidates({ documents }: ArchiveContents): Candidate[] {
  const bytes = documents.get('manifest.json');
  if (bytes === undefined) return [];
  const { data } = dockerManifest.safeParse(tryJson(bytes));
  if (data === undefined) throw new IntegrityError("the archive's manifest.json is not in Docker's form");
  return data.map(({ Config, Layers, RepoTags }) => ({
    configPath: cleanPath(Config),
    layerPaths: (Layers ?? []).map(cleanPath),
    references: RepoTags ?? [],
  }));
}

function layoutCandidates({ documents }: ArchiveContents): Candidate[] {
  const bytes = documents.get('index.json');
  if (bytes === undefined) return [];
  const found: Candidate[] = [];
  const parse = once(readOciDocument);
  let steps = 0;
  walk(bytes, [], 0);
  return found;

  function walk(document: Uint8Array, references: readonly string[], depth: number): void {
    if (++steps > MAX_STEPS) throw new IntegrityError("the archive's indexes name each other too many times");
    const { children, image } = parse(document);
    if (children !== undefined && depth < MAX_DEPTH) {
      for (const child of children) {
        if (found.length > MAX_IMAGES) throw new IntegrityError(`the archive names more than ${MAX_IMAGES} images`);
        const next = documents.get(blobPath(child.digest));
        if (next !== undefined && !isAttestation(child.annotations)) walk(next, [...references, ...namesOf(child.annotations)], depth + 1);
      }
    } else if (image !== undefined) {
      found.push({
        configPath: blobPath(image.config.digest),
        layerPaths: image.layers.map(({ digest }) => blobPath(digest)),
        references,
      });
    }
  }
}

type Annotations = Descriptor['annotations'];

/** https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md */
function isAttestation(annotations: Annotations): boolean {
  return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}

/** containerd writes whole names; others write a whole name or only a tag into the OCI annotation, and a tag alone names nothing. */
function namesOf(annotations: Annotations): string[] {
  const own = annotations?.['io.containerd.image.name'];
  const oci = annotations?.['org.opencontainers.image.ref.name'];
  return own !== undefined ? [own] : oci?.includes(':') ? [oci] : [];
}

interface HowToComplete {
  readonly known: readonly Digest[] | undefined;
  readonly readConfig: (bytes: Uint8Array) => { readonly digest: Digest; readonly facts: ImageConfig | undefined };
}

function tryComplete(
  { configPath, layerPaths, references }: Candidate,
  contents: ArchiveContents,
  { known, readConfig }: HowToComplete,
): Complete | { problem: string } {
  const configBytes = contents.documents.get(configPath);
  if (configBytes === undefined) return { problem: `the archive lacks the image's config ${configPath}` };
  const { digest: config, facts } = readConfig(configBytes);
  const named = /[0-9a-f]{64}/.exec(configPath)?.[0];
  if (named !== undefined && named !== hexOf(config))
    return { problem: `the image's config is ${config}, not ${configPath} as its name says` };
  if (facts === undefined) return { problem: `${configPath} is no image config` };
  const layers = known ?? layerPaths.map((path) => contents.layers.get(contents.links.get(path) ?? path));
  const problem = layerProblem(facts, layers);
  if (problem !== undefined) return { problem };
  const names = references.flatMap((text) => tryReference(text) ?? []).filter(({ digest }) => digest === undefined);
  const image = { config, layers: [...facts.layers], platform: facts.platform, references: [...new Set(names.map(familiarName))] };
  return { configBytes, image };
}

function layerProblem({ layers }: ImageConfig, found: readonly (Digest | undefined)[]): string | undefined {
  if (layers.length !== found.length) return `the image's config names ${layers.length} layers, but it has ${found.length}`;
  for (const [i, wanted] of layers.entries()) {
    if (found[i] === undefined) return `the archive lacks layer ${i + 1} of ${layers.length} (${wanted})`;
    if (found[i] !== wanted) return `layer ${i + 1} of ${layers.length} is ${found[i]}, not ${wanted} as the config says`;
  }
  return undefined;
}

/** manifest.json and index.json describe the same image, and an image with two names is described twice. */
function mergeSame(images: readonly Complete[]): Complete[] {
  const merged = new Map<Digest, Complete>();
  for (const { image, configBytes } of images) {
    const references = [...new Set([...(merged.get(image.config)?.image.references ?? []), ...image.references])];
    merged.set(image.config, { configBytes, image: { ...image, references } });
  }
  return [...merged.values()];
}

/** A document that thousands of entries name is read once. */
function once<T>(read: (document: Uint8Array) => T): (document: Uint8Array) => T {
  const results = new Map<Uint8Array, T>();
  return (document) => {
    const result = results.get(document) ?? read(document);
    results.set(document, result);
    return result;
  };
}

/** `./x` and `x` are one path. */
export function cleanPath(path: string): string {
  return path.replace(/^(\.\/+)+/, '');
}
