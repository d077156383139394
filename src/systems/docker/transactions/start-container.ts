import { CommandError } from '../../../lib/errors.ts';
import type { DockerClient } from '../client.ts';
import { changeContainer } from '../containers.ts';

type Signal = { readonly signal: AbortSignal };

/** Milliseconds: a command that fails immediately has failed by then. */
export const START_GRACE_MS = 1000;
const LINES = 5;
const MAX_WORDS = 64 << 10;

/** Starts a container and watches it for `grace` milliseconds. Returns its exit code if it ended within that time, undefined if it still runs. */
export async function startContainer(
  docker: DockerClient,
  id: string,
  { grace, signal }: Signal & { grace: number },
): Promise<number | undefined> {
  await changeContainer(docker, id, { to: 'start', signal });
  const limit = AbortSignal.timeout(grace);
  try {
    const call = { method: 'POST', path: `/containers/${id}/wait`, what: `wait for container ${id}` } as const;
    return ((await docker.json({ ...call, signal: AbortSignal.any([signal, limit]) })) as { StatusCode: number }).StatusCode;
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) return undefined;
    throw error;
  }
}

/** Starts a container that must keep running. Throws CommandError with its last output if it ends immediately. */
export async function startMachine(docker: DockerClient, id: string, { signal }: Signal): Promise<void> {
  const code = await startContainer(docker, id, { grace: START_GRACE_MS, signal });
  if (code !== undefined) throw await exitedImmediately(docker, id, { code, signal });
}

export async function exitedImmediately(
  docker: DockerClient,
  id: string,
  { code, signal }: Signal & { code: number },
): Promise<CommandError> {
  const words = await lastWords(docker, id, { signal });
  return new CommandError(`The machine's command exited immediately with exit code ${code}${words === '' ? '' : `:\n${words}`}`, {
    fields: { exit_code: code },
  });
}

/** Returns the last lines of stdout and stderr of a container. */
async function lastWords(docker: DockerClient, id: string, { signal }: Signal): Promise<string> {
  const query = { stdout: true, stderr: true, tail: String(LINES) };
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of docker.bytes({ method: 'GET', path: `/containers/${id}/logs`, query, what: 'read its log', signal })) {
    pieces.push(piece);
    size += piece.length;
    if (size > MAX_WORDS) break;
  }
  const lines = withoutHeaders(Buffer.concat(pieces)).toString('utf8').split(/\r?\n/);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-LINES)
    .join('\n');
}

/** Without a terminal, each chunk of the log has a header of eight bytes: https://docs.docker.com/reference/api/engine/ (containers/{id}/attach) */
function withoutHeaders(bytes: Buffer): Buffer {
  const bodies: Buffer[] = [];
  let at = 0;
  for (; at + 8 <= bytes.length && (bytes[at] ?? 3) <= 2 && bytes.readUIntBE(at + 1, 3) === 0; at += 8 + bytes.readUInt32BE(at + 4)) {
    bodies.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at + 4)));
  }
  return Buffer.concat([...bodies, bytes.subarray(at)]);
}
