import type { Context } from '../../lib/context.ts';
import { ConflictError } from '../../lib/errors.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { type ContainerInfo, containersWith, findContainer } from '../../systems/docker/containers.ts';
import { claimName } from '../../systems/docker/transactions/create-container.ts';
import { CREATED_BY_LABEL } from '../../systems/docker/transactions/undo-creation.ts';
import { listVolumes } from '../../systems/docker/volumes.ts';
import type { ContainerDocument } from './document.ts';

/**
 * Label of a restored container: name of the original container, from which it descends through one or more restores. Limits and lists group by it.
 */
export const LINEAGE = 'vm-snapshot.container';
/** Docker allows longer names, but those of volumes begin with the container's name. */
const LONGEST = 100;

/**
 * Returns the original container's name from the label; undefined for a container that was not restored. A label that its image carries too is
 * ignored: images may carry labels of any name, and such a label says nothing about the container.
 */
export async function lineage(docker: DockerClient, { Image, Config }: ContainerInfo, c: Context): Promise<string | undefined> {
  const first = Config.Labels?.[LINEAGE];
  if (!first || Config.Labels?.[CREATED_BY_LABEL] === undefined) return undefined;
  const image = await docker.inspectImage(Image, c).catch(() => undefined);
  return image?.Config?.Labels?.[LINEAGE] === first ? undefined : first;
}

/** Returns the name of the original container; see `LINEAGE`. */
export function firstOf({ name, of }: Pick<ContainerDocument, 'name' | 'of'>): string {
  return of ?? name;
}

/**
 * Claims the first name of `agent-2`, `agent-3`, … that no container has, with which no name of a volume begins, and for which no other process is
 * creating a container. The claim keeps it free.
 */
export async function claimFreeName(
  docker: DockerClient,
  document: Pick<ContainerDocument, 'name' | 'of'>,
  c: Context,
): Promise<{ name: string; claim: AsyncDisposable }> {
  const first = firstOf(document).slice(0, LONGEST);
  const containers = (await containersWith(docker, {}, c)).flatMap(({ Names }) => (Names ?? []).map((name) => name.slice(1)));
  const volumes = (await listVolumes(docker, {}, c)).map(({ Name }) => Name);
  for (let number = 2; ; number++) {
    const name = `${first}-${number}`;
    if (containers.includes(name) || volumes.some((volume) => volume.startsWith(`${name}_`))) continue;
    try {
      const claim = await claimName(docker, name, c);
      // Another process may have created it before the claim.
      if (!(await isTaken(docker, name, c))) return { name, claim };
      await claim[Symbol.asyncDispose]();
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
}

async function isTaken(docker: DockerClient, name: string, c: Context): Promise<boolean> {
  if ((await findContainer(docker, name, c)) !== undefined) return true;
  return (await listVolumes(docker, {}, c)).some(({ Name }) => Name.startsWith(`${name}_`));
}
