import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { readLenientYaml, scalarText } from '../lib/lenient-yaml.ts';
import { projectSlug } from '../manifest/name.ts';
import { projectHere } from '../systems/compose/folder.ts';
import { givenProjectName } from '../systems/compose/project-name.ts';

const signal = new AbortController().signal;

/**
 * The project that a bare snapshot name belongs to: `project.name` of ./vm.yaml, else the name that COMPOSE_PROJECT_NAME or the files give to
 * the Compose project in which the folder is, else the name of the git repository's top folder, else of the Compose project's folder, else
 * the folder's own; as a slug. A Compose project above the git repository does not count. Throws InputError where none of them makes a name.
 */
export async function detectProject(cwd: string): Promise<string> {
  const written = await fromVmYaml(cwd);
  if (written !== undefined) return projectSlug(written);
  const top = await topFolder(cwd);
  // What Compose cannot read is left to those who need it.
  const found = await projectHere(cwd, { endpoint: undefined, signal }).catch(() => undefined);
  const project = found !== undefined && (top === undefined || isInside(found.root, top)) ? found : undefined;
  const given = project && (await givenProjectName(project, { signal }));
  return projectSlug(given ?? basename(top ?? project?.root ?? cwd));
}

/** Nested (`project:` and `name:`) and flat (`project.name:`). An unquoted `@` elsewhere in the file is no reason to fail here. */
async function fromVmYaml(cwd: string): Promise<string | undefined> {
  const document = await readLenientYaml(join(cwd, 'vm.yaml'), quoteReferences);
  return scalarText(document?.getIn(['project', 'name'])) ?? scalarText(document?.get('project.name'));
}

/** `box: @name` is no YAML (no plain scalar begins with `@`), yet everybody writes it. */
function quoteReferences(source: string): string {
  return source.replace(/^(\s*[\w.-]+:\s+)(@[^\s#]+)/gm, "$1'$2'");
}

/** The nearest folder above that holds `.git` (a file in worktrees). */
async function topFolder(cwd: string): Promise<string | undefined> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if ((await stat(join(folder, '.git')).catch(() => undefined)) !== undefined) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function isInside(path: string, folder: string): boolean {
  return !relative(folder, path).split('/').includes('..');
}
