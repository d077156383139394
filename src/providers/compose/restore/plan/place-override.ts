import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Context } from '../../../../lib/context.ts';
import { withFileErrors } from '../../../../lib/fs/fs-errors.ts';
import { DEFAULT_FILES, OVERRIDE_FILES, readText } from '../../../../systems/compose/folder.ts';
import { readEnvFiles } from '../../../../systems/compose/own-reading.ts';
import type { DockerClient } from '../../../../systems/docker/client.ts';
import { workFolder } from '../../../shared/spool.ts';
import { envLine } from '../../capture/variable-line.ts';
import type { ProjectDocument } from '../../document.ts';
import type { FileChange } from '../replaced-files.ts';
import { isOurs } from './override.ts';

/** Name of the override beside a single file with one of the default names, where Compose finds it without further settings. */
export const OWN_OVERRIDE = 'compose.override.yaml';
/** Name of the override in all other cases, in which COMPOSE_FILE lists it. */
export const NAMED_OVERRIDE = 'compose.vm-snapshot.yaml';

/** First line of the block that vm-snapshot appends to the env file: the last of two lines for one variable takes effect. */
const BLOCK = '# Written by vm snapshot restore';
const OWN_BLOCK = new RegExp(`\\n?${BLOCK}[^\\n]*\\n(?:COMPOSE_FILE=[^\\n]*\\n)?(?:COMPOSE_PROJECT_NAME=[^\\n]*\\n)?$`);

export interface PlacedOverride {
  /** Path of the override. */
  readonly path: string;
  /** Change of the env file that lets Compose find the override and the project's name; empty if the file needs no change. */
  readonly variables: readonly FileChange[];
  /** The same for a project without an override: it sets only the project's name. */
  readonly ownVariables: readonly FileChange[];
}

/** Returns the path of the override, and the env file that lets Compose find the override and the project's name. */
export async function placeOverride(
  docker: DockerClient,
  { document, directory, project, files }: { document: ProjectDocument; directory: string; project: string; files: readonly FileChange[] },
  c: Context,
): Promise<PlacedOverride> {
  const path = join(directory, variableFile(document));
  const planned = files.find((file) => file.path === path)?.bytes;
  const text = planned === undefined ? await readText(path) : Buffer.from(planned).toString();
  const own = (text ?? '').replace(OWN_BLOCK, '');
  const says = await variablesOf(docker, own, c);
  const paths = document.files.map((file) => file.path);
  const alone = !says.has('COMPOSE_FILE') && findsByItself(paths, await otherDefaults(directory, paths));
  const override = alone ? OWN_OVERRIDE : NAMED_OVERRIDE;
  const named = says.get('COMPOSE_PROJECT_NAME');
  const separator = says.get('COMPOSE_PATH_SEPARATOR') || ':';
  const find = alone ? [] : [envLine('COMPOSE_FILE', [...paths, override].join(separator))];
  const call = named === undefined || named === project ? [] : [envLine('COMPOSE_PROJECT_NAME', project)];
  const rest = own === '' || own.endsWith('\n') ? own : `${own}\n`;
  const saying = (lines: readonly string[]): FileChange[] => {
    const block = lines.length === 0 ? own : `${rest}${BLOCK}: it pins the project to the snapshot\n${lines.join('\n')}\n`;
    const same = block === (text ?? '') || (block === '' && text === undefined);
    return same ? [] : [{ path, bytes: Buffer.from(block) }];
  };
  return { path: join(directory, override), variables: saying([...find, ...call]), ownVariables: saying(call) };
}

/** Returns the last of the files that replace `.env` and are inside the folder, or `.env`. */
function variableFile({ variable_files: named = [] }: ProjectDocument): string {
  return named.findLast((path) => !relative('.', path).startsWith('..') && !path.startsWith('/')) ?? '.env';
}

/** Returns whether Compose, called without options, reads exactly this one file and the override beside it. */
export function findsByItself(files: readonly string[], others: readonly string[]): boolean {
  const [only, ...more] = files;
  return more.length === 0 && only !== undefined && (DEFAULT_FILES as readonly string[]).includes(only) && others.length === 0;
}

/** Returns the existing files with default names that are neither in the snapshot nor written by vm-snapshot. */
async function otherDefaults(directory: string, files: readonly string[]): Promise<string[]> {
  const others: string[] = [];
  for (const name of [...DEFAULT_FILES, ...OVERRIDE_FILES]) {
    if (files.includes(name)) continue;
    const text = await readText(join(directory, name));
    if (text !== undefined && !isOurs(text)) others.push(name);
  }
  return others;
}

async function variablesOf({ endpoint }: DockerClient, text: string, c: Context): Promise<Map<string, string>> {
  if (!text.includes('COMPOSE_')) return new Map();
  await using folder = await workFolder();
  const path = join(folder.path, 'variables');
  await withFileErrors(`Cannot write ${path}`, () => writeFile(path, text, { mode: 0o600 }));
  return (await readEnvFiles({ endpoint, directory: folder.path }, [path], c))[0] ?? new Map();
}
