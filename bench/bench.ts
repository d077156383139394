import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ROOT, SEARCH_PATH } from '../__tests__/helpers/paths.ts';
import { ROOT_PREFIX, run } from '../__tests__/helpers/processes.ts';
import { type ActionsServer, startActionsServer } from './actions-server.ts';
import type { Bench } from './part.ts';
import { type Servers, startServers } from './servers.ts';

/** Opens the folder of the images, and an empty work folder with its own home that is removed at the end. */
export async function openBench({ runs, tiny, wants }: Pick<Bench, 'runs' | 'tiny' | 'wants'>): Promise<Bench & AsyncDisposable> {
  const folder = benchFolder({ tiny });
  const work = join(folder, 'work');
  const clear = async (): Promise<void> => {
    await run([...ROOT_PREFIX, 'rm', '-rf', work]);
  };
  await clear();
  await mkdir(join(work, 'home'), { recursive: true });
  await writeCommand(work, 'vm', 'dist/cli/index.js');
  for (const verb of ['create', 'restore']) await writeCommand(work, `${verb}-action`, `dist/actions/${verb}.js`);
  for (const peer of ['actions-cache', 'docker-cache']) await writeCommand(work, peer, `bench/${peer}.ts`);
  const env: NodeJS.ProcessEnv = {
    PATH: `${join(work, 'bin')}:${SEARCH_PATH}`,
    HOME: join(work, 'home'),
    VM_SNAPSHOTS_DIR: join(work, 'snapshots'),
    RESTIC_REPOSITORY: join(work, 'restic'),
    RESTIC_PASSWORD: 'bench',
  };
  let servers: Promise<Servers> | undefined;
  let actions: Promise<ActionsServer> | undefined;
  return {
    folder,
    tiny,
    work,
    env,
    runs,
    wants,
    log: (line) => console.error(line),
    servers: () => (servers ??= startServers(work)),
    actions: () => (actions ??= startActionsServer(work)),
    async [Symbol.asyncDispose]() {
      await (await servers)?.[Symbol.asyncDispose]();
      await (await actions)?.[Symbol.asyncDispose]();
      await clear();
    },
  };
}

/** Returns the folder that keeps the images between runs. */
export function benchFolder({ tiny = false } = {}): string {
  const folder = resolve(process.env.VM_BENCH_DIR ?? join(tmpdir(), 'vm-snapshot-bench'));
  return tiny ? join(folder, 'tiny') : folder;
}

/** Writes a command as npm installs a `bin`, with the current Node. */
async function writeCommand(work: string, name: string, script: string): Promise<void> {
  await mkdir(join(work, 'bin'), { recursive: true });
  const path = join(work, 'bin', name);
  // bash, because Debian's sh does not pass on variables with the names of action inputs.
  await writeFile(path, `#!/bin/bash\nexec '${process.execPath}' '${join(ROOT, script)}' "$@"\n`);
  await chmod(path, 0o755);
}
