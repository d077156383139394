import { join, resolve } from 'node:path';
import type { Context } from '../../../../lib/context.ts';
import { ConflictError, InputError, NotFoundError } from '../../../../lib/errors.ts';
import { message, option } from '../../../../lib/text/message.ts';
import { readConfig } from '../../../../systems/compose/client.ts';
import type { ComposeConfig } from '../../../../systems/compose/config.ts';
import { findProjectFolder, type ProjectFolder, projectIn } from '../../../../systems/compose/folder.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import type { ContainerInfo } from '../../../../systems/docker/containers.ts';
import type { ProjectRestoreOptions } from '../../../restore-types.ts';
import { locationOf } from '../../capture/location.ts';
import type { ProjectDocument } from '../../document.ts';
import { newestLabels } from '../../project.ts';

interface Target {
  readonly project: string;
  readonly old: readonly ContainerInfo[];
  readonly wishes: ProjectRestoreOptions;
  readonly document: ProjectDocument;
}

/** Returns the folder that contains the project's files or will contain them. Throws ConflictError if it contains another project. */
export async function targetFolder(docker: DockerClient, { project, old, wishes, document }: Target, c: Context): Promise<string> {
  const { endpoint } = docker;
  const asked = { endpoint, signal: c.signal };
  const here = resolve(wishes.directory);
  const found = await lenient(() => findProjectFolder(here, asked));
  const name = found === undefined ? undefined : (await configOf(docker, found, c))?.name;
  const isItsOwn = found?.root === document.directory && (name === undefined || (name === document.folder_name && wishes.as === undefined));
  if (found !== undefined && (name === project || isItsOwn)) return found.root;
  // Only the containers' labels record `docker compose --file` and `--env-file`.
  const running = await lenient(() => locationOf(newestLabels(old), { ...asked, here: found, warn: () => {} }));
  if (running !== undefined && running.files.length > 0) return running.root;
  if (wishes.as !== undefined) {
    const own = join(here, wishes.as);
    const there = await lenient(() => projectIn(own, asked));
    if (there === undefined || (await configOf(docker, there, c))?.name === project) return own;
    throw new ConflictError(`The folder ${own} contains another project`, {
      hint: message`Move the folder, or choose another name with ${option('as', '<project>')}`,
    });
  }
  if (found === undefined) return here;
  throw new ConflictError(`The folder ${found.root} contains the project '${name ?? 'unknown'}', but the snapshot is of '${project}'`, {
    hint: message`Run this in the folder of '${project}' or in an empty one, or restore it under another name with ${option('as', '<project>')}`,
  });
}

/** Returns undefined if the folder does not contain a project, or Compose cannot read its files: a restore may be meant to repair them. */
export async function configIn(docker: DockerClient, directory: string, c: Context): Promise<ComposeConfig | undefined> {
  const found = await lenient(() => projectIn(directory, { endpoint: docker.endpoint, signal: c.signal }));
  return found === undefined ? undefined : await configOf(docker, found, c);
}

async function configOf(
  { endpoint }: DockerClient,
  { directory, files, envFiles }: ProjectFolder,
  c: Context,
): Promise<ComposeConfig | undefined> {
  return await lenient(async () => (await readConfig({ endpoint, directory, files, envFiles }, c)).config);
}

async function lenient<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputError || error instanceof NotFoundError) return undefined;
    throw error;
  }
}
