import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import type { Context } from '../../../../lib/context.ts';
import { InputError, NotFoundError, type SnapshotError } from '../../../../lib/errors.ts';
import { withFileErrors } from '../../../../lib/fs/fs-errors.ts';
import { type Reading, readConfig } from '../../../../systems/compose/client.ts';
import { isFile, readText } from '../../../../systems/compose/folder.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { workFolder } from '../../../shared/spool.ts';
import type { ProjectDocument } from '../../document.ts';
import type { FileChange } from '../replaced-files.ts';

export interface Staging {
  /** The parts of the snapshot's document that name files and folders. */
  readonly document: Pick<ProjectDocument, 'files' | 'env_files' | 'outside' | 'base' | 'variable_files' | 'containers'>;
  /** All files that a restore writes. */
  readonly files: readonly FileChange[];
  readonly project: string;
  readonly directory: string;
}

/**
 * Lets Compose read a snapshot's files in a scratch folder, as a restore into `directory` would find them, before anything is changed.
 * Throws the errors of `readConfig`, with paths in `directory`.
 */
export async function readStaged(
  { endpoint }: DockerClient,
  { document, files, project, directory }: Staging,
  c: Context,
): Promise<Reading> {
  await using folder = await workFolder();
  const near = [...document.env_files.map(({ path }) => path), ...document.outside.filter((path) => !isAbsolute(path))];
  // Deep enough that files outside the project's folder are still inside the scratch folder.
  const staging = join(folder.path, ...near.flatMap((path) => path.split('/').filter((part) => part === '..')), 'project');
  const kept = await Promise.all(
    near.map(async (path) => ({ path: join(directory, path), bytes: Buffer.from((await readText(join(directory, path))) ?? '') })),
  );
  for (const { path, bytes } of [...kept, ...files]) {
    const at = join(staging, relative(directory, path));
    await withFileErrors(`Cannot write ${at}`, async () => {
      await mkdir(dirname(at), { recursive: true });
      await writeFile(at, bytes ?? '', { mode: 0o600 });
    });
  }
  const base = join(staging, document.base ?? '');
  await mkdir(base, { recursive: true });
  const from = {
    endpoint,
    directory: base,
    project,
    files: document.files.map(({ path }) => join(staging, path)),
    envFiles: await variableFiles(document, staging),
  };
  const services = [...new Set(document.containers.map(({ service }) => service))];
  try {
    return inPlace(await readConfig(from, { ...c, services }), { staging, directory });
  } catch (error) {
    throw error instanceof InputError || error instanceof NotFoundError ? told(error, { staging, directory }) : error;
  }
}

/** Returns the files that replace `.env` and either exist or are in `files`; undefined if the snapshot does not name any or none is left. */
export async function variableFiles(
  { variable_files: named }: Pick<ProjectDocument, 'variable_files'>,
  directory: string,
  files: readonly FileChange[] = [],
): Promise<string[] | undefined> {
  if (named === undefined) return undefined;
  const paths = named.map((path) => join(directory, path));
  const there = await Promise.all(paths.map(async (path) => files.some((file) => file.path === path) || (await isFile(path))));
  const found = paths.filter((_, at) => there[at]);
  return found.length > 0 ? found : undefined;
}

function told(error: SnapshotError, { staging, directory }: { staging: string; directory: string }): SnapshotError {
  const say = (text: string): string => text.replaceAll(staging, directory);
  const facts = { ...(error.hint !== undefined && { hint: say(error.hint) }), cause: error, fields: error.fields };
  return error instanceof InputError ? new InputError(say(error.message), facts) : new NotFoundError(say(error.message), facts);
}

/** Replaces paths in the scratch folder with the paths that the files will have. */
function inPlace({ config, ...reading }: Reading, { staging, directory }: { staging: string; directory: string }): Reading {
  const moved = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value === staging || value.startsWith(`${staging}/`) ? directory + value.slice(staging.length) : value;
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner)]));
  };
  return { ...reading, config: moved(config) as Reading['config'] };
}
