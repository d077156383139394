import { join } from 'node:path';
import { readLenientYaml, scalarText } from '../../lib/lenient-yaml.ts';
import { type ProjectFolder, readText } from './folder.ts';
import { compose } from './run.ts';

/** A placeholder for a missing name in the query to Compose. */
const UNNAMED = 'no-name-is-given';

/**
 * Returns the project's explicit name; undefined if Compose would use the folder's name. The environment variable takes precedence over env files,
 * and these over the last file with a name: https://docs.docker.com/compose/how-tos/project-name/. If Compose fails, returns the name as written in
 * the file.
 */
export async function givenProjectName(
  { directory, files, envFiles }: ProjectFolder,
  { signal }: { signal: AbortSignal },
): Promise<string | undefined> {
  const { COMPOSE_PROJECT_NAME } = process.env;
  if (COMPOSE_PROJECT_NAME) return COMPOSE_PROJECT_NAME;
  const documents = await Promise.all(files.map((file) => readLenientYaml(file)));
  const written = documents.map((document) => scalarText(document?.get('name'))).findLast(Boolean);
  const variables = await Promise.all((envFiles ?? [join(directory, '.env')]).map((file) => readText(file).catch(() => undefined)));
  if (!written?.includes('$') && !variables.some((text) => text?.includes('COMPOSE_PROJECT_NAME'))) return written;
  const input = JSON.stringify({ name: written ?? UNNAMED, services: { q: { image: 'q' } } });
  try {
    const asked = { endpoint: undefined, directory, envFiles, files: ['-'] };
    const { stdout } = await compose(asked, ['config', '--format', 'json'], { signal, input });
    const name = scalarText((JSON.parse(stdout) as { name?: unknown }).name);
    return name === UNNAMED ? undefined : name;
  } catch {
    return written;
  }
}
