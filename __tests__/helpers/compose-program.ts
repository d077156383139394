import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Endpoint } from '../../src/systems/docker/endpoint.ts';
import { CACHE } from './paths.ts';

/** `docker compose config` needs no daemon. */
export const NO_DAEMON: Endpoint = { kind: 'unix', path: '/nowhere/docker.sock', url: 'unix:///nowhere/docker.sock' };

/** A project folder that uses the tests' Compose; removed on disposal. */
export async function projectFolder(files: Readonly<Record<string, string>> = {}): Promise<AsyncDisposable & { readonly path: string }> {
  process.env.DOCKER_CONFIG = join(CACHE, 'docker-config');
  const path = await mkdtemp(join(tmpdir(), 'vm-compose-program-'));
  await putFiles(path, files);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

export async function putFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
