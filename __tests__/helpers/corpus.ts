import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { Bench, forgetProject } from './compose.ts';
import { type ContainerFacts, containerFacts } from './container-facts.ts';
import type { TestDocker } from './engines.ts';
import { buildLayers } from './images.ts';
import { ROOT } from './paths.ts';
import { ROOT_PREFIX, run } from './processes.ts';
import { vm } from './vm.ts';

const PROJECTS = join(ROOT, '__tests__/corpus/projects');
/** Replaces every image of the original projects. SIGKILL ends its containers immediately. */
const CORPUS_IMAGE = 'vm-corpus:1';

/** The content of a corpus.json beside a project's files. */
interface Settings {
  /** The subfolder in which users run `docker compose`. */
  readonly folder?: string;
  /** The arguments that they pass to `docker compose`. */
  readonly arguments?: readonly string[];
  readonly externalVolumes?: readonly string[];
  readonly externalNetworks?: readonly string[];
}

export async function corpusProjects(): Promise<string[]> {
  return (await readdir(PROJECTS)).sort();
}

/**
 * Runs a project of the corpus, captures it with `vm snapshot create`, deletes it with its volumes and files, restores it into the empty
 * folder, and compares the containers with all their settings, and the content of volumes, bound folders and containers. `docker compose up`
 * must then change nothing.
 */
export async function expectComesBack(docker: TestDocker, name: string): Promise<void> {
  await using bench = await Bench.open();
  await bench.use(docker);
  await buildLayers(docker, {
    reference: CORPUS_IMAGE,
    layers: [{ 'opt/corpus': 'image' }],
    lines: ['STOPSIGNAL SIGKILL', 'CMD sleep 100000'],
  });
  const top = join(bench.folder, name);
  const original = join(PROJECTS, name);
  const settings = await readSettings(original);
  const folder = join(top, settings.folder ?? '.');
  await copyProject(original, top);
  const env = { DOCKER_HOST: docker.host, DOCKER_CONFIG: process.env.DOCKER_CONFIG ?? '', PWD: folder, TZ: 'UTC' };
  const compose = (...args: string[]): Promise<string> =>
    run(['sh', '-c', 'cd "$1" && shift && exec docker compose "$@"', 'sh', folder, ...(settings.arguments ?? []), ...args], env);
  const snapshot = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await vm(['snapshot', ...args], { cwd: folder, home: bench.folder, env });
    if (code !== 0) throw new Error(`vm snapshot ${args.join(' ')} of ${name} ended with ${code}:\n${stdout}${stderr}`);
    return stdout;
  };
  await makeExternal(docker, settings);
  const { name: project } = JSON.parse(await compose('config', '--format', 'json')) as { name: string };
  try {
    await compose('up', '--detach', '--wait', '--quiet-pull').catch(() => compose('up', '--detach', '--quiet-pull'));
    await leaveMarks(docker, project);
    const before = await containerFacts(docker, { project, folder: top });
    expect(before.length).toBeGreaterThan(0);
    await snapshot('create', 'one', '--include-env', '--include-bind-mounts');
    const [captured] = JSON.parse(await snapshot('list', '--json')) as { project: string }[];

    await compose('down', '--volumes', '--remove-orphans');
    await run([...ROOT_PREFIX, 'rm', '-rf', top]);
    await mkdir(folder, { recursive: true });
    await snapshot('restore', `${captured?.project}/one`, '--yes');
    const after = await containerFacts(docker, { project, folder: top });
    expect(after).toEqual(before);

    await compose('up', '--detach', '--no-build', '--quiet-pull');
    expect(idsOf(await containerFacts(docker, { project, folder: top }))).toEqual(idsOf(after));
  } finally {
    await forgetProject(docker, project);
    await forgetExternal(docker, settings);
  }
}

const idsOf = (facts: readonly ContainerFacts[]): string[] => facts.map(({ id }) => id);

async function readSettings(project: string): Promise<Settings> {
  const text = await readFile(join(project, 'corpus.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Settings;
}

async function copyProject(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, filter: (path) => !path.endsWith('/corpus.json') });
}

/** Writes a mark in each running container, and in each volume that it may write to. */
async function leaveMarks(docker: TestDocker, project: string): Promise<void> {
  const ids = await run(['docker', '-H', docker.host, 'ps', '-q', '--filter', `label=com.docker.compose.project=${project}`]);
  for (const id of ids.split('\n')) {
    const targets = await run([
      'docker',
      '-H',
      docker.host,
      'inspect',
      '--format',
      '{{range .Mounts}}{{if .RW}}{{.Destination}} {{end}}{{end}}',
      id,
    ]);
    const writes = ['/', ...targets.split(' ').filter(Boolean)].map(
      (target) => `[ ! -d ${target} ] || echo $HOSTNAME > ${target}/mark 2>/dev/null || true`,
    );
    await run(['docker', '-H', docker.host, 'exec', '--user', '0', id, 'sh', '-c', writes.join('\n')]);
  }
}

async function makeExternal(docker: TestDocker, { externalVolumes = [], externalNetworks = [] }: Settings): Promise<void> {
  for (const volume of externalVolumes) await run(['docker', '-H', docker.host, 'volume', 'create', volume]);
  for (const network of externalNetworks) await run(['docker', '-H', docker.host, 'network', 'create', network]);
}

async function forgetExternal(docker: TestDocker, { externalVolumes = [], externalNetworks = [] }: Settings): Promise<void> {
  const volumes = (await run(['docker', '-H', docker.host, 'volume', 'ls', '-q'])).split('\n');
  for (const volume of externalVolumes.flatMap((name) => volumes.filter((each) => each === name || each.startsWith(`${name}_`))))
    await run(['docker', '-H', docker.host, 'volume', 'rm', '-f', volume]);
  for (const network of externalNetworks) await run(['docker', '-H', docker.host, 'network', 'rm', network]);
}
