import { z } from 'zod';
import { IntegrityError } from '../../lib/errors.ts';
import { tryJson } from '../config.ts';
import { blobPath } from '../oci.ts';
import { type Descriptor, isArtifact, isAttestation, MAX_IMAGES, readOciDocument } from '../oci-documents.ts';
import type { ArchiveContents } from './found-contents.ts';

/*
 * Finds the images that an archive names. Docker's manifest.json names them in every archive that Docker writes, index.json in OCI layouts, which may
 * contain several platforms, nested indexes and attestations, and all of these only in part. A folder in skopeo's `dir:` format stores an image's
 * manifest under the name of Docker's manifest.json.
 * https://github.com/moby/docker-image-spec/blob/main/v1.3.0/spec.md, https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */

/** An image that a document names, with the paths of its config and layers. */
export interface Candidate {
  readonly configPath: string;
  readonly layerPaths: readonly string[];
  /** Complete references only. */
  readonly references: readonly string[];
  /** Every name of the image, complete or not, including bare tags and the digest of its manifest. */
  readonly names: readonly string[];
}

const MAX_DEPTH = 4;
/** Maximum number of entries to visit: a few documents may refer to each other many times. */
const MAX_STEPS = 20_000;

const dockerManifest = z
  .array(z.object({ Config: z.string(), RepoTags: z.array(z.string()).nullish(), Layers: z.array(z.string()).nullish() }))
  .max(MAX_IMAGES);

/** Throws IntegrityError for a document in an unknown format. */
export function candidatesOf(contents: ArchiveContents): Candidate[] {
  const base = baseOf(contents);
  if (base === undefined) return [];
  const document = (path: string): Uint8Array | undefined => contents.document(base + path);
  const found = [...manifestCandidates(document), ...layoutCandidates(document)];
  return found.map((candidate) => ({
    ...candidate,
    configPath: base + candidate.configPath,
    layerPaths: candidate.layerPaths.map((path) => base + path),
  }));
}

/** Returns the folder of the documents that name images, or undefined without one. It is one level below the top if the folder itself was packed. */
export function baseOf(contents: ArchiveContents): string | undefined {
  const top = ['', ...contents.folders.map((folder) => `${folder}/`)];
  return top.find((folder) => ['manifest.json', 'index.json'].some((name) => contents.document(folder + name) !== undefined));
}

type Documents = (path: string) => Uint8Array | undefined;

function manifestCandidates(document: Documents): Candidate[] {
  const bytes = document('manifest.json');
  if (bytes === undefined) return [];
  const { children, image } = readOciDocument(bytes);
  if (children !== undefined || image !== undefined) return walk(bytes, { document, pathOf: (digest) => hexOf(digest) });
  const { data } = dockerManifest.safeParse(tryJson(bytes));
  if (data === undefined) throw new IntegrityError("the archive's manifest.json is not in Docker's format");
  return data.map(({ Config, Layers, RepoTags }) => ({
    configPath: Config,
    layerPaths: Layers ?? [],
    references: RepoTags ?? [],
    names: RepoTags ?? [],
  }));
}

function layoutCandidates(document: Documents): Candidate[] {
  const bytes = document('index.json');
  return bytes === undefined ? [] : walk(bytes, { document, pathOf: blobPath });
}

interface Layout {
  readonly document: Documents;
  readonly pathOf: (digest: string) => string;
}

function walk(top: Uint8Array, { document, pathOf }: Layout): Candidate[] {
  const found: Candidate[] = [];
  const read = once(readOciDocument);
  let steps = 0;
  follow(top, { references: [], names: [] }, 0);
  return found;

  function follow(bytes: Uint8Array, called: Pick<Candidate, 'references' | 'names'>, depth: number): void {
    const { children, image } = read(bytes);
    if (children !== undefined && depth < MAX_DEPTH) {
      for (const child of children) {
        if (++steps > MAX_STEPS) throw new IntegrityError("the archive's indexes name each other too many times");
        if (found.length > MAX_IMAGES) throw new IntegrityError(`the archive names more than ${MAX_IMAGES} images`);
        const next = document(pathOf(child.digest)) ?? document(`${pathOf(child.digest)}.manifest.json`);
        if (next === undefined || isAttestation(child)) continue;
        const { references, names } = namesOf(child);
        follow(next, { references: [...called.references, ...references], names: [...called.names, ...names] }, depth + 1);
      }
    } else if (image !== undefined && !isArtifact(image)) {
      found.push({ configPath: pathOf(image.config.digest), layerPaths: image.layers.map(({ digest }) => pathOf(digest)), ...called });
    }
  }
}

/** containerd writes complete names. Other tools write a complete name or only a tag into the OCI annotation; a bare tag is not an image name. */
function namesOf({ digest, annotations }: Descriptor): Pick<Candidate, 'references' | 'names'> {
  const own = annotations?.['io.containerd.image.name'];
  const oci = annotations?.['org.opencontainers.image.ref.name'];
  const references = own !== undefined ? [own] : oci?.includes(':') ? [oci] : [];
  return { references, names: [...references, ...(oci === undefined ? [] : [oci]), digest] };
}

function hexOf(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1);
}

/** Memoizes `read`, so that a document referenced by thousands of entries is read once. */
export function once<T>(read: (document: Uint8Array) => T): (document: Uint8Array) => T {
  const results = new Map<Uint8Array, T>();
  return (document) => {
    const result = results.get(document) ?? read(document);
    results.set(document, result);
    return result;
  };
}
