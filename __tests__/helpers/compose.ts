import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toStoredBlob } from '../../src/engine/catalog/manifest-blobs.ts';
import { openCatalog } from '../../src/engine/catalog/open.ts';
import type { Catalog, CreateResult, RestoreResult } from '../../src/engine/catalog/types.ts';
import { create } from '../../src/engine/create/create.ts';
import { restore } from '../../src/engine/restore/restore.ts';
import { type Context, quietContext } from '../../src/lib/context.ts';
import type { Manifest } from '../../src/manifest/schema.ts';
import { openProvider } from '../../src/providers/open-provider.ts';
import type { ProjectRef } from '../../src/providers/provider.ts';
import type { ProjectRestoreOptions, Replaced, RestoredProject } from '../../src/providers/restore-types.ts';
import { openStore } from '../../src/stores/open-store.ts';
import type { TestDocker } from './engines.ts';
import { importBusybox } from './images.ts';
import { ROOT_PREFIX, run } from './processes.ts';

export const IMAGE = 'vm-compose-test:1';

/** A folder with a catalog, and commands that run in it; removed with everything they created on disposal. */
export class Bench implements AsyncDisposable {
  readonly folder: string;
  readonly catalog: Catalog;
  readonly #home: string | undefined = process.env.HOME;
  readonly #projects: { docker: TestDocker; name: string }[] = [];

  private constructor(folder: string, catalog: Catalog) {
    this.folder = folder;
    this.catalog = catalog;
    process.env.HOME = folder;
  }

  static async open(): Promise<Bench> {
    const folder = await mkdtemp(join(tmpdir(), 'vm-compose-'));
    const store = await openStore(join(folder, 'store'));
    return new Bench(folder, await openCatalog(store, { create: true, signal: quietContext().signal }));
  }

  /** Switches to a daemon, imports the test's image into it, and removes these projects at the end. */
  async use(docker: TestDocker, ...projects: string[]): Promise<void> {
    process.env.DOCKER_HOST = docker.host;
    await importBusybox(docker, IMAGE);
    this.#projects.push(...projects.map((name) => ({ docker, name })));
  }

  async create(
    name: string,
    target: Omit<ProjectRef, 'kind' | 'quiesce' | 'includeEnv'> & Partial<ProjectRef>,
    c: Context = quietContext(),
  ): Promise<CreateResult> {
    const ref = { project: 'test', name };
    const whole = { quiesce: true, includeEnv: false, ...target, kind: 'compose' } as const;
    const request = { ref, target: whole, description: '', force: true, from: 'compose.yaml', directory: target.directory };
    return await create(request, { catalog: this.catalog, provider: await openProvider('compose') }, c);
  }

  async restore(
    name: string,
    wishes: Pick<ProjectRestoreOptions, 'directory'> & Partial<ProjectRestoreOptions>,
    c: Context = quietContext(),
  ): Promise<RestoreResult<RestoredProject> & { replaced: Replaced | undefined }> {
    let replaced: Replaced | undefined;
    const confirm = async (what: Replaced): Promise<void> => {
      replaced = what;
    };
    const request = {
      keepPrevious: false,
      confirm,
      ...wishes,
      name: { ref: { project: 'test', name } },
      confirmPlatform: async () => true,
    };
    const machines = { catalog: this.catalog, provider: await openProvider('compose') };
    return { ...(await restore<ProjectRestoreOptions, RestoredProject>(request, machines, c)), replaced };
  }

  /** Returns all small files of a snapshot as one text. */
  async smallFiles({ blobs, packs }: Manifest): Promise<string> {
    await using reader = await this.catalog.repository.reader(quietContext(), packs);
    const pieces: Uint8Array[] = [];
    for (const blob of blobs.filter(({ role }) => role === 'metadata' || role === 'config')) {
      for await (const piece of reader.open(toStoredBlob(blob))) pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('latin1');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { docker, name } of this.#projects) await forgetProject(docker, name);
    await this.catalog[Symbol.asyncDispose]();
    process.env.HOME = this.#home;
    await run([...ROOT_PREFIX, 'rm', '-rf', this.folder]);
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Succeeds if the container does not exist or is being removed: a request of a killed process may still be running. */
export async function removeContainer(docker: TestDocker, id: string): Promise<void> {
  await run(['docker', '-H', docker.host, 'rm', '-fv', id]).catch((error: unknown) => {
    if (!/already in progress|No such container/.test(String(error))) throw error;
  });
}

/** Removes all containers, volumes and networks of a project. */
export async function forgetProject(docker: TestDocker, project: string): Promise<void> {
  const at = (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
  const list = async (...args: string[]): Promise<string[]> => (await at(...args)).split('\n').filter((line) => line !== '');
  const label = `label=com.docker.compose.project=${project}`;
  for (const id of await list('ps', '-aq', '--filter', label)) await removeContainer(docker, id);
  for (const id of await list('ps', '-aq', '--filter', `name=${project}-`)) await removeContainer(docker, id);
  for (const name of await list('volume', 'ls', '-q'))
    if (name.startsWith(`${project}_`) || name.startsWith(`${project}.`)) await at('volume', 'rm', name);
  for (const id of await list('network', 'ls', '-q', '--filter', label)) await at('network', 'rm', id);
}

export function composeAt(docker: TestDocker, folder: string): (...args: string[]) => Promise<string> {
  return (...args) => run(['docker', 'compose', '--project-directory', folder, ...args], { DOCKER_HOST: docker.host, PWD: folder });
}

export async function writeProject(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

const SPECIAL = `
mkdir -p d/e && echo hi > d/a && ln d/a d/hard && chown 1234:4321 d/a && chmod 4751 d/a && ln -s /etc/passwd link
truncate -s 20M hole && printf x | dd of=hole bs=1 seek=10000000 conv=notrunc status=none
setfattr -n user.k -v v d/a && setfacl -m u:77:rwx d/e && setfacl -d -m u:78:rx d/e && mkfifo d/fifo
touch d/e/x && touch -d '2020-01-01 01:02:03.123456789' d/e/x && chown 55:66 . && chmod 750 .`;
const FACTS = `find . -printf '%P %y %m %U:%G %s %n %T@ %l\\n' | sort; find . -type f -size +1M -printf '%P %b\\n'; getfattr -R -d -m - . 2>/dev/null | sort; find . -type f -print0 | sort -z | xargs -r0 sha256sum`;

/** Fills a volume with everything that a simple copy would lose. */
export async function fillVolume(docker: TestDocker, volume: string): Promise<void> {
  await inVolume(docker, volume, SPECIAL);
}

/** Returns names, types, modes, owners, sizes, links, times, attributes, ACLs, holes and checksums. */
export async function volumeFacts(docker: TestDocker, volume: string): Promise<string> {
  return await inVolume(docker, volume, FACTS);
}

/** Fills a folder of this machine in the same way. */
export async function fillFolder(folder: string): Promise<void> {
  await inFolder(folder, SPECIAL);
}

export async function folderFacts(folder: string): Promise<string> {
  return await inFolder(folder, FACTS);
}

export async function volumeOf(docker: TestDocker, container: string, target: string): Promise<string> {
  const format = `{{range .Mounts}}{{if eq .Destination "${target}"}}{{.Name}}{{end}}{{end}}`;
  return await run(['docker', '-H', docker.host, 'inspect', '--format', format, container]);
}

async function inVolume(docker: TestDocker, volume: string, script: string): Promise<string> {
  const folder = await run(['docker', '-H', docker.host, 'volume', 'inspect', '--format', '{{.Mountpoint}}', volume]);
  return await inFolder(folder, script);
}

async function inFolder(folder: string, script: string): Promise<string> {
  return await run([...ROOT_PREFIX, 'bash', '-euc', `cd "$1"\n${script}`, 'bash', folder]);
}
