import { readFile } from 'node:fs/promises';
import { InputError } from '../../lib/errors.ts';

const LARGEST_SECRET = 1 << 20;
const SHORTEST_MASK = 4; // masking `1` or `no` would hide half the log and protect nothing

/**
 * Returns all text that BuildKit secrets (`id=…,env=NAME` or `id=…,src=FILE`) could reveal in a log. The runner masks line by line, so a key file is
 * masked line by line. Throws InputError for a missing secret, because BuildKit would silently mount nothing.
 */
export async function secretValues(secrets: readonly string[], env: NodeJS.ProcessEnv): Promise<string[]> {
  const values = await Promise.all(secrets.map((secret) => readSecret(secret, env)));
  return [...new Set(values.flatMap((value) => value.split(/\r?\n/).map((line) => line.trim())))].filter(
    (line) => line.length >= SHORTEST_MASK,
  );
}

async function readSecret(secret: string, env: NodeJS.ProcessEnv): Promise<string> {
  const fields = new Map(secret.split(',').map((field) => [field.slice(0, field.indexOf('=')), field.slice(field.indexOf('=') + 1)]));
  const id = fields.get('id');
  if (id === undefined) throw wrongSecret('a secret has no id');
  const file = fields.get('src') ?? fields.get('source');
  if (file !== undefined) return await readSecretFile(id, file);
  const name = fields.get('env') ?? id;
  const value = env[name];
  if (value === undefined) throw wrongSecret(`the environment variable ${name} of secret '${id}' is not set`);
  return value;
}

async function readSecretFile(id: string, file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw wrongSecret(`the file of secret '${id}' cannot be read`, cause);
  });
  if (bytes.length > LARGEST_SECRET) throw wrongSecret(`the file of secret '${id}' is larger than 1 MiB`);
  return bytes.toString();
}

function wrongSecret(problem: string, cause?: unknown): InputError {
  return new InputError(`Input 'secrets': ${problem}`, {
    cause,
    hint: 'Write one per line: id=npm,env=NPM_TOKEN or id=npm,src=path/to/file',
  });
}
