import type { Context } from '../../lib/context.ts';
import { SnapshotError } from '../../lib/errors.ts';
import { exec } from '../../lib/exec.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import type { ContainerInfo } from '../../systems/docker/containers.ts';
import { commandEnvironment } from '../../systems/docker/endpoint.ts';

/** Labels of a service whose values are shell commands, run in each of its running containers before and after the capture. */
export const HOOKS = { pre: 'vm-snapshot.pre', post: 'vm-snapshot.post' } as const;

const POST_LIMIT = 600_000;

/**
 * Runs the `pre` commands. Disposing runs the `post` command of every container whose `pre` was begun, also after a failure.
 * Throws CommandError when a `pre` fails: nothing is captured then.
 */
export async function runHooks(docker: DockerClient, containers: readonly ContainerInfo[], c: Context): Promise<AsyncDisposable> {
  const begun: ContainerInfo[] = [];
  const done: AsyncDisposable = { [Symbol.asyncDispose]: () => runPost(docker, begun.splice(0).reverse(), c) };
  try {
    for (const container of containers) {
      if (container.State.Status !== 'running') continue;
      begun.push(container);
      await run(docker, container, { hook: 'pre', signal: c.signal, c });
    }
    return done;
  } catch (error) {
    await done[Symbol.asyncDispose]();
    throw error;
  }
}

async function runPost(docker: DockerClient, containers: readonly ContainerInfo[], c: Context): Promise<void> {
  for (const container of containers) {
    try {
      await run(docker, container, { hook: 'post', signal: AbortSignal.timeout(POST_LIMIT), c });
    } catch (error) {
      if (!(error instanceof SnapshotError)) throw error;
      c.log.warn(error.message);
    }
  }
}

async function run(
  docker: DockerClient,
  { Id, Name, Config }: ContainerInfo,
  { hook, signal, c }: { hook: keyof typeof HOOKS; signal: AbortSignal; c: Context },
): Promise<void> {
  const command = Config.Labels?.[HOOKS[hook]];
  if (command === undefined || command === '') return;
  const name = Name.slice(1);
  c.log.debug(`${name}: ${HOOKS[hook]}`);
  await exec('docker', ['exec', Id, 'sh', '-c', command], {
    signal,
    env: commandEnvironment(docker.endpoint),
    title: `the command of the label ${HOOKS[hook]} in ${name}`,
    onLine: (line) => c.log.debug(`${name}: ${line}`),
  });
}
