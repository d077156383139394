import { type Digest, digestOf, hexOf } from '../../lib/digest.ts';
import { InputError, IntegrityError, NotFoundError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import { type ImageConfig, readImageConfig, tryJson } from '../config.ts';
import { canonicalName, familiarName, tryReference } from '../reference.ts';
import { type Candidate, candidatesOf, once } from './candidates.ts';
import type { ArchiveContents } from './found-contents.ts';

/** An image of an archive: the digest of its config and those of its uncompressed layers, base first. */
export interface ArchivedImage {
  readonly config: Digest;
  readonly layers: Digest[];
  /** Platform as the config spells it. */
  readonly platform: string;
  /** As Docker prints them. */
  readonly references: string[];
}

interface Complete {
  readonly image: ArchivedImage;
  readonly configBytes: Uint8Array;
  readonly names: readonly string[];
}

/** Named by the archive, but incomplete. */
interface Broken {
  readonly problem: string;
  readonly names: readonly string[];
}

export interface ImageSelector {
  /** Name of the image to select: `repository:tag`, a bare tag if the archive has only that, or the digest of its manifest or config. */
  readonly ref?: string | undefined;
  /** Filters by platform. Without `ref` and `accepts`, the archive must contain a single image. */
  readonly accepts?: ((platform: string) => boolean) | undefined;
  /** The image's layers, if the caller already has all of them: layers are then not required, offered or decompressed. */
  readonly known?: readonly Digest[] | undefined;
}

const SHOWN = 20;

/**
 * Returns the only image of an archive, or the selected one. Throws IntegrityError if a document or layer is missing or does not match its name or
 * the config, NotFoundError if no image matches the selector, InputError if several do.
 */
export function resolveImage(contents: ArchiveContents, { ref, accepts = () => true, known }: ImageSelector = {}): Complete {
  const all = tried(contents, known);
  const named = ref === undefined ? all : all.filter((one) => isCalled(one, ref));
  const complete = mergeSame(named.filter((one) => 'image' in one));
  if (complete.length === 0) {
    const broken = named.find((one) => 'problem' in one);
    if (broken !== undefined) throw new IntegrityError(broken.problem);
    throw new NotFoundError(`the archive does not contain an image '${ref}'`, {
      hint: `It contains: ${listed(mergeSame(all.filter((one) => 'image' in one)))}`,
    });
  }
  const accepted = complete.filter(({ image }) => accepts(image.platform));
  const [first, second] = accepted;
  if (first === undefined) {
    throw new NotFoundError(
      `the archive does not contain an image for this platform, only for ${complete.map(({ image }) => image.platform).join(', ')}`,
    );
  }
  if (second !== undefined) {
    throw new InputError(`the archive contains ${accepted.length} images: ${listed(accepted)}`, {
      hint: message`Choose one by its name (${option('ref', callName(first))}) or by its platform (${option('platform')})`,
    });
  }
  return first;
}

/** Returns all images of an archive, each once. Throws IntegrityError if one of them is incomplete. */
export function resolveImages(contents: ArchiveContents): Complete[] {
  const all = tried(contents, undefined);
  const broken = all.find((result) => 'problem' in result);
  if (broken !== undefined) throw new IntegrityError(broken.problem);
  return mergeSame(all.filter((result) => 'image' in result));
}

function tried(contents: ArchiveContents, known: readonly Digest[] | undefined): (Complete | Broken)[] {
  const candidates = candidatesOf(contents);
  if (candidates.length === 0) throw new IntegrityError('the archive does not contain an image: its documents name none');
  const readConfig = once((bytes: Uint8Array) => ({ digest: digestOf(bytes), facts: readImageConfig(tryJson(bytes)) }));
  return candidates.map((candidate) => {
    const result = tryComplete(candidate, contents, { known, readConfig });
    return typeof result === 'string' ? { problem: result, names: candidate.names } : result;
  });
}

function isCalled(one: Complete | Broken, ref: string): boolean {
  const wanted = whole(ref);
  if (one.names.some((name) => name === ref || whole(name) === wanted)) return true;
  return (
    'image' in one &&
    /^[0-9a-f]{12,64}$/.test(ref.replace(/^sha256:/, '')) &&
    hexOf(one.image.config).startsWith(ref.replace(/^sha256:/, ''))
  );
}

function whole(name: string): string {
  const reference = tryReference(name);
  return reference === undefined ? name : canonicalName(reference);
}

function listed(images: readonly Complete[]): string {
  const names = images.slice(0, SHOWN).map((one) => `${callName(one)} (${one.image.platform})`);
  return [...names, ...(images.length > SHOWN ? [`${images.length - SHOWN} more`] : [])].join(', ');
}

/** Returns the shortest name that selects the image. */
function callName({ image, names }: Complete): string {
  return image.references[0] ?? names.find((name) => !name.includes('sha') && name.length < 128) ?? hexOf(image.config).slice(0, 12);
}

interface HowToComplete {
  readonly known: readonly Digest[] | undefined;
  readonly readConfig: (bytes: Uint8Array) => { readonly digest: Digest; readonly facts: ReturnType<typeof readImageConfig> };
}

/** Returns the reason as text if the image is incomplete. */
function tryComplete(
  { configPath, layerPaths, references, names }: Candidate,
  contents: ArchiveContents,
  { known, readConfig }: HowToComplete,
): Complete | string {
  const configBytes = contents.document(configPath);
  if (configBytes === undefined) return `the archive lacks the image's config ${configPath}`;
  const { digest: config, facts } = readConfig(configBytes);
  const named = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.exec(configPath)?.[0];
  if (named !== undefined && named !== hexOf(config)) return `the image's config is ${config}, but its name is ${configPath}`;
  if ('problem' in facts) return `${configPath} is not an image config: ${facts.problem}`;
  const layers = known ?? layerPaths.map((path) => contents.layer(path));
  const problem = layerProblem(facts, layers);
  if (problem !== undefined) return problem;
  const tags = references.flatMap((text) => tryReference(text) ?? []).filter(({ digest }) => digest === undefined);
  const image = { config, layers: [...facts.layers], platform: facts.platform, references: [...new Set(tags.map(familiarName))] };
  return { configBytes, image, names };
}

function layerProblem({ layers }: ImageConfig, found: readonly (Digest | undefined)[]): string | undefined {
  if (layers.length !== found.length) return `the image's config names ${layers.length} layers, but the archive has ${found.length}`;
  for (const [i, wanted] of layers.entries()) {
    if (found[i] === undefined) return `the archive lacks layer ${i + 1} of ${layers.length} (${wanted})`;
    if (found[i] !== wanted) return `layer ${i + 1} of ${layers.length} is ${found[i]}, not ${wanted} as in the config`;
  }
  return undefined;
}

/** Merges duplicates: manifest.json and index.json describe the same image, and an image with two names is described twice. */
function mergeSame(images: readonly Complete[]): Complete[] {
  const merged = new Map<Digest, Complete>();
  for (const { image, configBytes, names } of images) {
    const before = merged.get(image.config);
    const references = [...new Set([...(before?.image.references ?? []), ...image.references])];
    merged.set(image.config, { configBytes, image: { ...image, references }, names: [...new Set([...(before?.names ?? []), ...names])] });
  }
  return [...merged.values()];
}
