import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exec } from '../lib/exec.ts';
import { projectSlug } from './name.ts';

const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];

/** Larger ones are no files that people wrote. */
const MAX_FILE = 1 << 20;

/**
 * The project that a bare snapshot name belongs to: `project.name` of ./vm.yaml, else the name that the Compose file, or COMPOSE_PROJECT_NAME
 * beside one, gives its project, else the name of the git repository's top folder, else the folder's own; as a slug. Throws InputError where none of them makes a name.
 */
export async function detectProject(cwd: string): Promise<string> {
  return projectSlug((await fromVmYaml(cwd)) ?? (await fromCompose(cwd)) ?? basename(await topFolder(cwd)));
}

/** Nested (`project:` and `name:`) and flat (`project.name:`). An unquoted `@` elsewhere in the file is no reason to fail here. */
async function fromVmYaml(cwd: string): Promise<string | undefined> {
  const document = await readYaml(join(cwd, 'vm.yaml'));
  return text(document?.getIn(['project', 'name'])) ?? text(document?.get('project.name'));
}

async function fromCompose(cwd: string): Promise<string | undefined> {
  for (const file of COMPOSE_FILES) {
    const document = await readYaml(join(cwd, file));
    if (document !== undefined) return await composeName(cwd, text(document.get('name')));
  }
  return undefined;
}

/** https://docs.docker.com/compose/how-tos/project-name/: the shell's variable goes before that of `.env`, and this before the file. */
async function composeName(cwd: string, written: string | undefined): Promise<string | undefined> {
  const { COMPOSE_PROJECT_NAME } = process.env;
  if (COMPOSE_PROJECT_NAME) return COMPOSE_PROJECT_NAME;
  const variables = await readFile(join(cwd, '.env'), 'utf8').catch(() => '');
  if (!written?.includes('$') && !variables.includes('COMPOSE_PROJECT_NAME')) return written;
  return (await askCompose(cwd, written)) ?? written;
}

/** What Compose makes of a name, with its own reading of `.env`; undefined where it gives none, or there is no Compose. */
async function askCompose(cwd: string, written: string | undefined): Promise<string | undefined> {
  const asked = {
    ...(written !== undefined && { name: written }),
    services: { q: { image: 'q', labels: { own: `\${COMPOSE_PROJECT_NAME-}` } } },
  };
  const args = ['compose', '--project-directory', cwd, '--file', '-', 'config', '--format', 'json'];
  try {
    const { stdout } = await exec('docker', args, {
      cwd,
      signal: new AbortController().signal,
      input: [Buffer.from(JSON.stringify(asked))],
    });
    const { name } = JSON.parse(stdout) as { name?: unknown };
    return text(name);
  } catch {
    return undefined;
  }
}

interface YamlDocument {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
}

/** What can be read of the file; undefined where there is none. Broken parts are somebody else's to report. */
async function readYaml(file: string): Promise<YamlDocument | undefined> {
  const info = await stat(file).catch(() => undefined);
  if (info?.isFile() !== true || info.size > MAX_FILE) return undefined;
  const { isMap, parseDocument } = await import('yaml');
  const source = await readFile(file, 'utf8').catch(() => undefined);
  if (source === undefined) return undefined;
  const document = parseDocument(quoteReferences(source), { logLevel: 'silent', uniqueKeys: false });
  return isMap(document.contents) ? document : undefined;
}

/** `box: @name` is no YAML (no plain scalar begins with `@`), yet everybody writes it. */
function quoteReferences(source: string): string {
  return source.replace(/^(\s*[\w.-]+:\s+)(@[^\s#]+)/gm, "$1'$2'");
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The nearest folder above that holds `.git` (a file in worktrees), else the folder itself. */
async function topFolder(cwd: string): Promise<string> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if ((await stat(join(folder, '.git')).catch(() => undefined)) !== undefined) return folder;
    if (dirname(folder) === folder) return cwd;
  }
}
