import { basename, join, relative } from 'node:path';
import type { Context } from '../../../../lib/context.ts';
import { seenByGit } from '../../../../systems/git/git-facts.ts';
import type { ProjectDocument } from '../../document.ts';
import type { RestorePlan } from '../plan/restore-plan.ts';

/** Returns messages about the override and `.env` if a restore wrote them and git sees the change: a commit would include them. */
export async function seenFiles(
  { directory, override }: Pick<RestorePlan, 'directory' | 'override'>,
  written: readonly { readonly path: string }[],
  { signal }: Pick<Context, 'signal'>,
): Promise<string[]> {
  const said: string[] = [];
  const files = written.map(({ path }) => path).filter((path) => path === override || path === join(directory, '.env'));
  for (const name of files.map((file) => relative(directory, file))) {
    const seen = await seenByGit(directory, name, signal);
    if (seen === 'new') said.push(`git lists ${name} as untracked: add it to .gitignore or .git/info/exclude`);
    if (seen === 'changed') said.push(`git lists ${name} as modified by the restore: a commit would include it`);
  }
  return said;
}

/** Returns messages about what differs after a restore, for commands and scripts that name files or volumes explicitly. */
export function goingOn(
  { override, volumes, orphaned }: Pick<RestorePlan, 'override' | 'volumes' | 'orphaned'>,
  {
    files,
    files_named: named,
    variable_files: variables = [],
    base,
  }: Pick<ProjectDocument, 'files' | 'files_named' | 'variable_files' | 'base'>,
): string[] {
  const said: string[] = [];
  const flags = files.map(({ path }) => `--file ${path}`).join(' ');
  if (named && !files.some(({ path }) => override.endsWith(`/${path}`))) {
    said.push(
      `the project was started with --file: omit it from now on, or name the override last: docker compose ${flags} --file ${basename(override)} up`,
    );
  }
  if (variables.length > 0 && base === undefined) {
    said.push(`continue with docker compose ${variables.map((path) => `--env-file ${path}`).join(' ')}, as when the project was started`);
  }
  const renamed = volumes.filter(({ of, name }) => of.name !== name && !of.external).map(({ natural, name }) => `${name} (${natural})`);
  if (renamed.length > 0) said.push(`scripts that name volumes explicitly find the data in ${renamed.join(', ')}`);
  if (orphaned.length > 0) {
    said.push(
      `the snapshot does not contain volume data; the data of anonymous volumes remains, unused, in ${orphaned.map((name) => name.slice(0, 12)).join(', ')}`,
    );
  }
  return said;
}
