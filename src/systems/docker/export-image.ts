import type { DockerClient } from './client.ts';
import type { ContainerInfo } from './containers.ts';
import { messagesOf } from './messages.ts';

/** Milliseconds without a byte. */
const IDLE = 900_000;

export interface ExportWishes {
  readonly repository: string;
  readonly tag: string;
  readonly signal: AbortSignal;
}

/** Creates an image with a single layer that contains all files of a container, and without a config. Returns its id. */
export async function exportAsImage(
  docker: DockerClient,
  { Id, Name }: ContainerInfo,
  { repository, tag, signal }: ExportWishes,
): Promise<string> {
  const what = `export container '${Name.slice(1)}'`;
  const body = docker.bytes({ method: 'GET', path: `/containers/${Id}/export`, what, signal, idle: IDLE });
  const query = { fromSrc: '-', repo: repository, tag };
  const call = { method: 'POST', path: '/images/create', query, body, what, signal, idle: IDLE } as const;
  for await (const _ of messagesOf(docker.bytes(call), what));
  return (await docker.inspectImage(`${repository}:${tag}`, { signal })).Id;
}
