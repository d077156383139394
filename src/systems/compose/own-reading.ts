import { z } from 'zod';
import { type ComposeFiles, compose } from './run.ts';

/*
 * Asks Compose to interpolate variables and to parse env files, by reading a small project with the questions as values. No other parser supports its
 * dialect of env files (comments, quotes, multi-line values, variables in values).
 */

type Reading = Omit<ComposeFiles, 'files' | 'project'>;

const answer = z.object({
  services: z.record(
    z.string(),
    z.object({
      labels: z.record(z.string(), z.string()).nullish(),
      environment: z.record(z.string(), z.string().nullable()).nullish(),
    }),
  ),
});

/**
 * Interpolates texts of a Compose file, like `${STAGE:-test}.env`, with the variables of this process and of the env files. Throws InputError for an
 * invalid expression.
 */
export async function interpolate(from: Reading, texts: readonly string[], { signal }: { signal: AbortSignal }): Promise<string[]> {
  if (!texts.some((text) => text.includes('$'))) return [...texts];
  const labels = Object.fromEntries(texts.map((text, at) => [`q${at}`, text]));
  const { services } = await ask(from, { q: { image: 'q', labels } }, { signal });
  return texts.map((_, at) => plain(services.q?.labels?.[`q${at}`] ?? ''));
}

/**
 * Returns the variables of each env file, in the order of `paths`. Throws InputError for a file that Compose cannot read, NotFoundError if it does
 * not exist.
 */
export async function readEnvFiles(
  from: Reading,
  paths: readonly string[],
  { signal }: { signal: AbortSignal },
): Promise<Map<string, string>[]> {
  if (paths.length === 0) return [];
  const asked = paths.map((path, at) => [`q${at}`, { image: 'q', env_file: [path.replaceAll('$', '$$$$')] }]);
  const { services } = await ask(from, Object.fromEntries(asked), { signal });
  return paths.map(
    (_, at) => new Map(Object.entries(services[`q${at}`]?.environment ?? {}).map(([name, value]) => [name, plain(value ?? '')])),
  );
}

async function ask(from: Reading, services: object, { signal }: { signal: AbortSignal }): Promise<z.infer<typeof answer>> {
  const input = JSON.stringify({ name: 'questions', services });
  const { stdout } = await compose({ ...from, files: ['-'] }, ['config', '--format', 'json'], { signal, input });
  return answer.parse(JSON.parse(stdout));
}

/** `config` doubles each dollar sign so that its output can be read again. */
function plain(value: string): string {
  return value.replaceAll('$$', '$');
}
