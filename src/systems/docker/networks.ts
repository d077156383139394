import { NotFoundError } from '../../lib/errors.ts';
import type { DockerClient } from './client.ts';

type Signal = { readonly signal: AbortSignal };

export interface NetworkInfo {
  readonly Id: string;
  readonly Name: string;
}

/** Networks that fit the filters: `{ label: ['a=b'] }`. */
export async function listNetworks(
  docker: DockerClient,
  filters: Readonly<Record<string, readonly string[]>>,
  { signal }: Signal,
): Promise<readonly NetworkInfo[]> {
  const query = { filters: JSON.stringify(filters) };
  return ((await docker.json({ method: 'GET', path: '/networks', query, what: 'list networks', signal })) ?? []) as NetworkInfo[];
}

/** Throws while a container is in it. One that is gone already is as good. */
export async function removeNetwork(docker: DockerClient, id: string, { signal }: Signal): Promise<void> {
  try {
    await docker.json({ method: 'DELETE', path: `/networks/${id}`, what: `remove network ${id}`, signal });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
}
