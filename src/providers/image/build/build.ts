import type { Context } from '../../../lib/context.ts';
import { digestOf, hexOf } from '../../../lib/digest.ts';
import { CommandError, UnsupportedError } from '../../../lib/errors.ts';
import { exec } from '../../../lib/process/exec.ts';
import { connectDocker } from '../../../systems/docker/client.ts';
import { commandEnvironment } from '../../../systems/docker/endpoint.ts';
import type { BuildSpec } from '../../build-types.ts';
import type { ImageTarget } from '../../provider.ts';
import { canonicalReference } from '../daemon-image.ts';
import { buildName } from '../names.ts';
import { checkContext } from './build-context.ts';
import { lastWords, stripDeprecationNotice } from './builder-output.ts';

/** How a Dockerfile is built: with BuildKit through buildx, with the BuildKit client of an old docker command, or with the classic builder. */
export type BuildMode = 'buildx' | 'buildkit' | 'classic';

/** 20.10 is the last docker command that uses BuildKit without buildx; 23.0 is its successor. */
const FIRST_WITHOUT_BUILDKIT = 23;
/** Masking shorter values would hide ordinary words of the builder's output. */
const SHORTEST_SECRET = 4;
const NO_CLI = 'Install the docker command, which runs the build';

/**
 * Builds a Dockerfile and logs the builder's output line by line. An image without a tag gets a name from vm-snapshot, the same for the same
 * Dockerfile. Throws CommandError with the builder's last lines, UnsupportedError without the docker command or if a secret is passed to a builder
 * that cannot protect it, and what `checkContext` throws.
 */
export async function buildImage(spec: BuildSpec, c: Context): Promise<ImageTarget> {
  await checkContext(spec);
  const docker = await connectDocker(c);
  const env = commandEnvironment(docker.endpoint);
  const mode = await chooseMode(env, c);
  if (mode === 'classic' && spec.secrets.length > 0) {
    throw new UnsupportedError('build secrets need BuildKit, which this docker command does not have', {
      hint: 'Install buildx: https://docs.docker.com/go/buildx/',
    });
  }
  const tags =
    spec.tags.length > 0
      ? spec.tags.map(canonicalReference)
      : [buildName(hexOf(digestOf(JSON.stringify([spec.context, spec.file, spec.target]))))];
  c.log.debug(`building with ${mode}`);
  await exec('docker', buildArguments(spec, { mode, tags }), {
    signal: c.signal,
    env: { ...env, DOCKER_BUILDKIT: mode === 'classic' ? '0' : '1', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
    onLine: stripDeprecationNotice((line) => c.log.info(line)),
    tellLast: lastWords,
    secrets: secretValues(spec.secrets),
    title: 'docker build',
    missingHint: NO_CLI,
  });
  return { kind: 'image', reference: tags[0] as string, ...(spec.platform !== undefined && { platform: spec.platform }) };
}

/** Returns the arguments of the docker command. Exported for its tests. */
export function buildArguments(spec: BuildSpec, { mode, tags }: { mode: BuildMode; tags: readonly string[] }): string[] {
  const option = (name: string, value: string | undefined): string[] => (value === undefined ? [] : [`--${name}`, value]);
  const pairs = (name: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).flatMap(([key, value]) => [`--${name}`, `${key}=${value}`]);
  return [
    // Without `--load`, a driver other than docker's own would keep the image to itself.
    ...(mode === 'buildx' ? ['buildx', 'build', '--load'] : ['build']),
    // Without `--force-rm`, the classic builder leaves the container of a failed step behind.
    ...(mode === 'classic' ? ['--force-rm'] : ['--progress', 'plain']),
    ...option('file', spec.file),
    ...option('target', spec.target),
    ...option('platform', spec.platform),
    ...option('network', spec.network),
    ...(spec.noCache ? ['--no-cache'] : []),
    ...pairs('build-arg', spec.buildArgs),
    ...pairs('label', spec.labels),
    ...spec.secrets.flatMap((secret) => ['--secret', secret]),
    ...tags.flatMap((tag) => ['--tag', tag]),
    '--',
    spec.context,
  ];
}

/** Returns every line of the secrets that come from the environment, `id=token,env=TOKEN` or `id=TOKEN` alone: output is masked line by line. */
export function secretValues(secrets: readonly string[], env: NodeJS.ProcessEnv = process.env): string[] {
  return secrets
    .map((secret) => new Map(secret.split(',').map((field) => field.split('=', 2) as [string, string])))
    .flatMap((fields) => (env[fields.get('env') ?? fields.get('id') ?? ''] ?? '').split(/[\r\n]+/))
    .map((line) => line.trim())
    .filter((value) => value.length >= SHORTEST_SECRET);
}

async function chooseMode(env: Environment, c: Context): Promise<BuildMode> {
  const options = { signal: c.signal, env, missingHint: NO_CLI };
  if (await succeeds(['buildx', 'version'])) return 'buildx';
  const { stdout } = await exec('docker', ['version', '--format', '{{.Client.Version}}'], options);
  return Number(stdout.split('.')[0]) < FIRST_WITHOUT_BUILDKIT ? 'buildkit' : 'classic';

  async function succeeds(args: string[]): Promise<boolean> {
    try {
      await exec('docker', args, options);
      return true;
    } catch (error) {
      if (error instanceof CommandError) return false;
      throw error;
    }
  }
}

type Environment = Readonly<Record<string, string | undefined>>;
