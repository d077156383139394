import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../../../lib/context.ts';
import { CommandError } from '../../../lib/errors.ts';
import { formatSeconds } from '../../../lib/text/durations.ts';
import { message, option } from '../../../lib/text/message.ts';
import type { DockerClient } from '../../../systems/docker/client.ts';
import { type ContainerInfo, findContainer } from '../../../systems/docker/containers.ts';
import { lastLogLines, readableLines } from '../../../systems/docker/logs.ts';
import { type Expectation, judge } from './expectations.ts';

export interface Awaited {
  readonly id: string;
  readonly expected: Expectation;
  /** Milliseconds from the start of the wait. */
  readonly limit: number;
}

/** Milliseconds between two checks. */
const POLL = 250;
/** Milliseconds that a container must have been running, so that one that exits right after its start is detected. */
const STEADY = 1000;
const LOG_LINES = 10;

/**
 * Waits until each container meets its expectation. Throws CommandError for the first one that has failed or exceeds its limit, after logging its
 * last log lines and those of its health check as warnings. If `settle` is expected, exceeding the limit is only a warning.
 */
export async function waitUntilUp(docker: DockerClient, awaited: readonly Awaited[], c: Context): Promise<void> {
  const since = performance.now();
  const good = new Map<string, number>();
  let left = awaited.filter(({ expected }) => expected !== 'any');
  while (left.length > 0) {
    c.signal.throwIfAborted();
    const still: Awaited[] = [];
    for (const one of left) {
      const now = await findContainer(docker, one.id, c);
      if (now === undefined) throw new CommandError(`The container ${one.id.slice(0, 12)} was removed while vm-snapshot waited for it`);
      const verdict = judge(now, one.expected);
      if (typeof verdict === 'object') throw await failure(docker, now, { why: verdict.failed, c });
      if (verdict === 'good' && isSteady(now, { good, id: one.id })) continue;
      if (verdict === 'wait') good.delete(one.id);
      if (verdict === 'wait' && performance.now() - since > one.limit) {
        const why = `${stateOf(now)} after ${formatSeconds(Math.round(one.limit / 1000))}`;
        if (one.expected !== 'settle') throw await failure(docker, now, { why, c });
        c.log.warn(`${now.Name.slice(1)} ${why}: it was also starting when it was captured`);
        continue;
      }
      still.push(one);
    }
    left = still;
    if (left.length > 0) await sleep(POLL, undefined, { signal: c.signal }).catch(() => c.signal.throwIfAborted());
  }
}

/** Returns whether a container that is not known to be healthy has been running at two checks at least `STEADY` apart. */
function isSteady({ State }: ContainerInfo, { good, id }: { good: Map<string, number>; id: string }): boolean {
  if (State.Status !== 'running' || State.Health?.Status === 'healthy') return true;
  const first = good.get(id) ?? performance.now();
  good.set(id, first);
  return performance.now() - first >= STEADY;
}

function stateOf({ State }: ContainerInfo): string {
  if (State.Status === 'restarting') return 'keeps exiting and being restarted';
  return State.Health?.Status === 'starting' ? 'is not healthy' : `is ${State.Status}`;
}

async function failure(docker: DockerClient, container: ContainerInfo, { why, c }: { why: string; c: Context }): Promise<CommandError> {
  const name = container.Name.slice(1);
  const log = await lastLogLines(docker, container, { lines: LOG_LINES, signal: c.signal });
  for (const line of log) c.log.warn(`${name}: ${line}`);
  const probe = container.State.Health?.Log?.at(-1);
  const words = probe === undefined ? [] : readableLines(probe.Output ?? '').slice(-LOG_LINES);
  const check = probe === undefined ? '' : `, its health check ended with ${probe.ExitCode}`;
  for (const line of words) c.log.warn(`${name}, health check: ${line}`);
  const last = words.at(-1) ?? log.at(-1);
  return new CommandError(`The container ${name} ${why}${check}${last === undefined ? '' : `: ${last}`}`, {
    hint: message`See its last log lines above. Use ${option('noWait', true)} to restore without waiting, ${option('waitTimeout', '20m')} to wait longer, or ${option('as', '<project>')} to inspect it beside this one`,
  });
}
