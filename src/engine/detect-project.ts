import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { readLenientYaml, scalarText } from '../lib/lenient-yaml.ts';
import { projectSlug } from '../manifest/name.ts';
import { projectHere } from '../systems/compose/folder.ts';
import { givenProjectName } from '../systems/compose/project-name.ts';

const signal = new AbortController().signal;

/**
 * Returns the project of a bare snapshot name, as a slug. It is the first of these: `project.name` of ./vm.yaml, the name that COMPOSE_PROJECT_NAME
 * or the files give to the Compose project of the folder, the name of the git repository's top folder, of the Compose project's folder, or of the
 * folder itself. A Compose project above the git repository is ignored. Throws InputError if the slug would not be a valid name.
 */
export async function detectProject(cwd: string): Promise<string> {
  const written = await fromVmYaml(cwd);
  if (written !== undefined) return projectSlug(written);
  const top = await topFolder(cwd);
  // Files that Compose cannot read are reported by the commands that need them.
  const found = await projectHere(cwd, { endpoint: undefined, signal }).catch(() => undefined);
  const project = found !== undefined && (top === undefined || isInside(found.root, top)) ? found : undefined;
  const given = project && (await givenProjectName(project, { signal }));
  return projectSlug(given ?? basename(top ?? project?.root ?? cwd));
}

/** Accepts the nested (`project:` and `name:`) and the flat form (`project.name:`). An unquoted `@` elsewhere in the file must not fail here. */
async function fromVmYaml(cwd: string): Promise<string | undefined> {
  const document = await readLenientYaml(join(cwd, 'vm.yaml'), quoteReferences);
  return scalarText(document?.getIn(['project', 'name'])) ?? scalarText(document?.get('project.name'));
}

/** `box: @name` is invalid YAML (a plain scalar cannot begin with `@`), but commonly written. */
function quoteReferences(source: string): string {
  return source.replace(/^(\s*[\w.-]+:\s+)(@[^\s#]+)/gm, "$1'$2'");
}

/** Returns the nearest folder, from `cwd` upwards, that contains `.git` (a file in worktrees). */
async function topFolder(cwd: string): Promise<string | undefined> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if ((await stat(join(folder, '.git')).catch(() => undefined)) !== undefined) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function isInside(path: string, folder: string): boolean {
  return !relative(folder, path).split('/').includes('..');
}
