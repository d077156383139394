import { Socket } from 'node:net';
import { hostname } from 'node:os';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError, NotFoundError } from '../../../lib/errors.ts';
import { processToken, tokenState } from '../../../lib/fs/process-token.ts';
import { userName } from '../../../lib/user.ts';
import { lockWork } from '../../../lib/work-lock.ts';
import type { DockerClient } from '../client.ts';
import { type ContainerInfo, changeContainer, findContainer } from '../containers.ts';
import { removeHolder } from './holders.ts';
import { ensureWaiter, WAITER, WAITER_IMAGE, waiterFor } from './waiter.ts';

/*
 * A lock in the daemon, shared by all its clients on any machine: a container with a fixed name that runs while the connection to its input is open.
 * When the owner ends, in whatever way, the daemon ends and removes the container.
 */

type Signal = { readonly signal: AbortSignal };

const PREFIX = 'vm-snapshot.lock.';
const LABEL = 'vm-snapshot.lock';
const OWNER = 'vm-snapshot.lock-owner';
const POLL_MS = 100;
/** The daemon removes a lock soon after its owner has ended. */
const GONE_MS = 10_000;
/** A lock that was not started within this time belongs to a process that died before. An owner that is alive creates it once more. */
const START_MS = 20_000;

/** Returns the name of the lock's container. */
export function lockName(name: string): string {
  return PREFIX + name;
}

/** Acquires the lock. If another process holds it for longer than `wait` milliseconds, throws ConflictError whose field `owner` names the owner. */
export async function lockInDaemon(
  docker: DockerClient,
  name: string,
  { wait = 0, signal }: Signal & { wait?: number },
): Promise<AsyncDisposable> {
  const program = waiterFor(await docker.architecture({ signal }));
  if (program === undefined) return await lockWork(`${docker.endpoint.url} ${name}`, { wait, signal });
  const began = Date.now();
  for (;;) {
    signal.throwIfAborted();
    const taken = await take(docker, lockName(name), { program, signal });
    if (taken !== undefined) return taken;
    const other = await findContainer(docker, lockName(name), { signal });
    if (other !== undefined && isOver(other)) await removeStopped(docker, other.Id, { signal });
    else if (other !== undefined) {
      const patience = other.State.Status === 'running' || other.State.Status === 'paused' ? wait : Math.max(wait, GONE_MS);
      if (Date.now() - began >= patience) throw held(name, other);
      await sleep(POLL_MS, undefined, { signal });
    }
  }
}

/** Returns undefined if the name is taken. */
async function take(
  docker: DockerClient,
  name: string,
  { program, signal }: Signal & { program: Buffer },
): Promise<AsyncDisposable | undefined> {
  const spec = {
    Image: WAITER_IMAGE,
    Entrypoint: [WAITER],
    Cmd: ['until-the-input-ends'],
    OpenStdin: true,
    StdinOnce: true,
    AttachStdin: true,
    NetworkDisabled: true,
    StopSignal: 'SIGKILL',
    Labels: { [LABEL]: processToken(), [OWNER]: `process ${process.pid} of ${userName()} on ${hostname()}` },
    HostConfig: { NetworkMode: 'none', AutoRemove: true, LogConfig: { Type: 'none' } },
  };
  let id: string | undefined;
  let input: Duplex | undefined;
  try {
    await ensureWaiter(docker, program, { signal });
    id = await docker.createContainer(spec, { name, signal });
    const attach = {
      method: 'POST',
      path: `/containers/${id}/attach`,
      query: { stream: true, stdin: true },
      what: `hold ${name}`,
    } as const;
    input = await docker.upgrade({ ...attach, signal });
    await changeContainer(docker, id, { to: 'start', signal });
  } catch (error) {
    input?.destroy();
    if (id !== undefined) await removeHolder(docker, id);
    // The name is taken, or the container was removed before it ran.
    if (error instanceof ConflictError || error instanceof NotFoundError) return undefined;
    throw error;
  }
  const lock = { id, input };
  // Errors of the connection are irrelevant, and the open connection must not keep this process alive.
  input.on('error', () => {});
  if (input instanceof Socket) input.unref();
  return {
    async [Symbol.asyncDispose]() {
      lock.input.destroy();
      await removeHolder(docker, lock.id);
    },
  };
}

/** Whether the lock has ended, or was created by a process that died before starting it. */
function isOver({ State, Created, Config }: ContainerInfo): boolean {
  if (State.Status === 'exited' || State.Status === 'dead') return true;
  if (State.Status !== 'created') return false;
  return tokenState(Config.Labels?.[LABEL] ?? '') === 'dead' || Date.now() - Date.parse(Created) > START_MS;
}

/** Does not force: the name may belong to a running lock of another process by now. */
async function removeStopped(docker: DockerClient, id: string, { signal }: Signal): Promise<void> {
  try {
    await docker.json({ method: 'DELETE', path: `/containers/${id}`, what: `remove container ${id}`, signal });
  } catch (error) {
    if (!(error instanceof NotFoundError) && !(error instanceof ConflictError)) throw error;
    await sleep(POLL_MS, undefined, { signal });
  }
}

function held(name: string, { Config }: ContainerInfo): ConflictError {
  const owner = Config.Labels?.[OWNER] ?? 'another process';
  return new ConflictError(`${owner} holds the lock ${name}`, { hint: 'Try again when it has finished', fields: { owner } });
}
