import { familiarName, isImageId, parseReference } from '../../image/reference.ts';
import { type Digest, isDigest } from '../../lib/digest.ts';
import { IntegrityError, NotFoundError } from '../../lib/errors.ts';
import { normalizePlatform } from '../../manifest/platform.ts';
import type { DaemonInfo, ImageInfo } from '../../systems/docker/answers.ts';
import type { DockerClient } from '../../systems/docker/client.ts';

/** An image in a daemon. */
export interface DaemonImage {
  readonly id: Digest;
  /** RootFS.Layers, base first. */
  readonly layers: readonly Digest[];
  readonly platform: string;
  readonly references: readonly string[];
  /** Bytes, as the daemon counts them. */
  readonly size: number;
  /** Variables and labels, as the daemon returns them. */
  readonly config: unknown;
}

type Signal = { readonly signal: AbortSignal };

/** Returns undefined if the daemon has no image of this name or id. */
export async function findImage(docker: DockerClient, name: string, { signal }: Signal): Promise<DaemonImage | undefined> {
  try {
    return toImage(await docker.inspectImage(name, { signal }));
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** True if the daemon identifies images by manifest digest (containerd image store), false if by config digest (graph drivers and Podman). */
export function usesContainerd(info: DaemonInfo): boolean {
  return (info.DriverStatus ?? []).some(([, value]) => value.startsWith('io.containerd.snapshotter'));
}

export function platformOf(info: DaemonInfo): string {
  return normalizePlatform({ os: info.OSType, architecture: info.Architecture });
}

/** Returns `repository:tag` as Docker prints it; ids are returned unchanged. Throws InputError for text that is neither. */
export function canonicalReference(text: string): string {
  return isImageId(text) ? text : familiarName(parseReference(text));
}

function toImage(info: ImageInfo): DaemonImage {
  const layers = info.RootFS?.Layers ?? [];
  if (!isDigest(info.Id) || !layers.every(isDigest))
    throw new IntegrityError(`Docker identifies the image by a digest other than sha256: ${info.Id}`);
  return {
    id: info.Id,
    layers: layers as Digest[],
    platform: normalizePlatform({ os: info.Os, architecture: info.Architecture, ...(info.Variant && { variant: info.Variant }) }),
    references: info.RepoTags ?? [],
    size: info.Size ?? 0,
    config: info.Config,
  };
}
