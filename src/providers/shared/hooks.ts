import type { Context } from '../../lib/context.ts';
import { CommandError, SnapshotError } from '../../lib/errors.ts';
import { exec } from '../../lib/process/exec.ts';
import { formatSeconds, parseDuration } from '../../lib/text/durations.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import { type ContainerInfo, findContainer } from '../../systems/docker/containers.ts';
import { commandEnvironment } from '../../systems/docker/endpoint.ts';
import { type CaptureRecord, endAbandonedCaptures } from '../../systems/docker/transactions/capture-record.ts';
import { unpauseAll } from '../../systems/docker/transactions/pause-containers.ts';

/** Labels of a container whose values are shell commands to run in it: before and after a capture, and after a restore. */
const HOOKS = { pre: 'vm-snapshot.pre', post: 'vm-snapshot.post', restored: 'vm-snapshot.post-restore' } as const;
/** Label with the time limit for each of them: `90s`, `30m`. */
const LIMIT = 'vm-snapshot.timeout';
const DEFAULT_LIMIT = '10m';

export function isHookLabel(label: string): boolean {
  return label === LIMIT || Object.values(HOOKS).some((hook) => hook === label);
}

/**
 * Runs the `pre` commands. Disposing runs the `post` command of every container whose `pre` was begun, also after a failure; if the process is
 * killed, the next command runs them. Throws CommandError if a `pre` command fails or exceeds its time limit: nothing is captured then.
 */
export async function runHooks(
  docker: DockerClient,
  containers: readonly ContainerInfo[],
  { record, c }: { record: CaptureRecord; c: Context },
): Promise<AsyncDisposable> {
  const running = containers.filter((container) => isRunning(container) && (has(container, 'pre') || has(container, 'post')));
  if (running.length === 0) return { async [Symbol.asyncDispose]() {} };
  const begun: ContainerInfo[] = [];
  const done = { [Symbol.asyncDispose]: () => runPost(docker, begun.splice(0).reverse(), c) };
  try {
    for (const container of running) {
      begun.push(container);
      await record.owe({ posts: begun.map(({ Id }) => Id) });
      await run(docker, container, { hook: 'pre', c });
    }
    return done;
  } catch (error) {
    await done[Symbol.asyncDispose]();
    throw error;
  }
}

/** Runs the `post-restore` commands of running containers. Throws CommandError for the first one that fails. */
export async function runRestoredHooks(docker: DockerClient, containers: readonly ContainerInfo[], c: Context): Promise<void> {
  for (const container of containers) if (isRunning(container)) await run(docker, container, { hook: 'restored', c });
}

/**
 * Cleans up after captures in this daemon whose process died: resumes the containers that they paused and runs the `post` commands that they still
 * owed. `locked` is a lock that the caller holds.
 */
export async function recoverCaptures(docker: DockerClient, { locked, c }: { locked?: string; c: Context }): Promise<void> {
  await endAbandonedCaptures(docker, {
    locked,
    async pay({ paused, posts }) {
      await unpauseAll(docker, paused, c);
      const found = await Promise.all(posts.toReversed().map((id) => findContainer(docker, id, c)));
      const left = found.filter((container) => container !== undefined);
      await runPost(docker, left.filter(isRunning), c);
    },
    c,
  });
}

/** A failure only logs a warning: the target is already captured, and the remaining commands still run. */
async function runPost(docker: DockerClient, containers: readonly ContainerInfo[], c: Context): Promise<void> {
  // A cancellation must not prevent the clean-up.
  const quiet = { ...c, signal: new AbortController().signal };
  for (const container of containers) {
    try {
      await run(docker, container, { hook: 'post', c: quiet });
    } catch (error) {
      if (!(error instanceof SnapshotError)) throw error;
      c.log.warn(error.message);
    }
  }
}

async function run(
  docker: DockerClient,
  { Id, Name, Config }: ContainerInfo,
  { hook, c }: { hook: keyof typeof HOOKS; c: Context },
): Promise<void> {
  const command = Config.Labels?.[HOOKS[hook]];
  if (command === undefined || command === '') return;
  const name = Name.slice(1);
  const title = `the command of the label ${HOOKS[hook]} in ${name}`;
  const limit = parseDuration(Config.Labels?.[LIMIT] ?? DEFAULT_LIMIT, `90s or ${DEFAULT_LIMIT} (label ${LIMIT} of ${name})`);
  const time = AbortSignal.timeout(limit);
  try {
    await exec('docker', ['exec', Id, 'sh', '-c', command], {
      signal: AbortSignal.any([c.signal, time]),
      env: commandEnvironment(docker.endpoint),
      title,
      onLine: (line) => c.log.info(`${name}: ${line}`),
    });
  } catch (error) {
    if (error instanceof CommandError) {
      throw new CommandError(error.message, {
        hint: `Run it by hand: docker exec ${name} sh -c '<command>'`,
        cause: error,
        fields: error.fields,
      });
    }
    if (!time.aborted || c.signal.aborted) throw error;
    throw new CommandError(`${title} took longer than ${formatSeconds(limit / 1000)}`, {
      hint: `Set a longer limit with the label ${LIMIT}: 30m. The command may still be running in the container`,
      cause: error,
    });
  }
}

function has({ Config }: ContainerInfo, hook: keyof typeof HOOKS): boolean {
  return Boolean(Config.Labels?.[HOOKS[hook]]);
}

function isRunning({ State }: ContainerInfo): boolean {
  return State.Status === 'running';
}
