import type { Context } from '../../lib/context.ts';
import { CommandError } from '../../lib/errors.ts';
import { processToken } from '../../lib/fs/process-token.ts';
import type { ImageInfo } from '../../systems/docker/answers.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import type { ContainerInfo } from '../../systems/docker/containers.ts';
import { type FolderFacts, folderFacts } from '../../systems/docker/folder-facts.ts';
import { HELPER_LABEL } from './staging.ts';

const REMOVE_LIMIT = 60_000;
const ADDED = 1;
/** Mode and owner of a folder that Docker creates for a mount. */
const USUAL = { mode: 0o755, uid: 0, gid: 0 };

/**
 * Returns whether the mode or owner of any of these folders changed since Docker created it or since the image provided it. True if that cannot be
 * determined.
 */
export async function changedFolders(
  docker: DockerClient,
  { Id, Image }: ContainerInfo,
  { folders, c }: { folders: readonly { Path: string; Kind: number }[]; c: Context },
): Promise<boolean> {
  const facts = async (id: string, path: string) => await folderFacts(docker, id, { path, signal: c.signal });
  const look = async (): Promise<boolean> => {
    for (const { Path } of folders.filter(({ Kind }) => Kind === ADDED)) if (!isSame(await facts(Id, Path), USUAL)) return true;
    const modified = folders.filter(({ Kind }) => Kind !== ADDED);
    if (modified.length === 0) return false;
    await using pristine = await pristineContainer(docker, Image, c);
    for (const { Path } of modified) if (!isSame(await facts(Id, Path), await facts(pristine.id, Path))) return true;
    return false;
  };
  return (await ifOpen(look, c)) ?? true;
}

/** Returns undefined if Docker cannot open the container: it mounts all of its volumes to do so, and one may fail. */
async function ifOpen<T>(look: () => Promise<T>, c: Context): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    c.log.debug(`cannot compare modes and owners: ${error.message}`);
    return undefined;
  }
}

/**
 * Returns the facts of `/` if they differ from those in the image. `docker diff` does not report them, and no layer can carry them: Docker creates
 * the `/` of each container.
 */
export async function changedRoot(
  docker: DockerClient,
  { Id, Image }: ContainerInfo,
  { base, c }: { base: ImageInfo | undefined; c: Context },
): Promise<FolderFacts | undefined> {
  const now = await ifOpen(() => folderFacts(docker, Id, { path: '/', signal: c.signal }), c);
  if (now === undefined || isSame(now, USUAL)) return undefined;
  if (base === undefined) return now;
  await using pristine = await pristineContainer(docker, Image, c);
  return isSame(now, await folderFacts(docker, pristine.id, { path: '/', signal: c.signal })) ? undefined : now;
}

function isSame(a: Partial<FolderFacts> | undefined, b: Partial<FolderFacts> | undefined): boolean {
  return a?.mode === b?.mode && a?.uid === b?.uid && a?.gid === b?.gid;
}

async function pristineContainer(docker: DockerClient, Image: string, c: Context): Promise<AsyncDisposable & { id: string }> {
  const spec = { Image, Cmd: ['never'], NetworkDisabled: true, Labels: { [HELPER_LABEL]: processToken() } };
  const id = await docker.createContainer(spec, c);
  return { id, [Symbol.asyncDispose]: () => docker.removeContainer(id, { volumes: true, signal: AbortSignal.timeout(REMOVE_LIMIT) }) };
}
