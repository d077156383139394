import { parseDuration } from '../../../lib/text/durations.ts';
import type { ComposeService } from '../../../systems/compose/config.ts';
import type { ContainerInfo } from '../../../systems/docker/containers.ts';
import type { ProjectContainer } from '../document.ts';

/*
 * A restored container must reach the state that it had when it was captured. The restore does not wait for the health of a container that was
 * unhealthy then, and a job that exits with 0 has not failed.
 */

/**
 * `run`: it runs, or has exited with 0. `settle`: in addition, its health check has returned a result. `healthy`: in addition, its health check, if
 * it has one, succeeds. `any`: no expectation.
 */
export type Expectation = 'any' | 'run' | 'settle' | 'healthy';

/** Milliseconds that a service may take if its health check does not need more. */
const LEAST = 300_000;
/** Docker's defaults for the settings that a health check omits; times are in milliseconds. */
const DEFAULTS = { interval: 30_000, timeout: 30_000, retries: 3 };

/** Older snapshots do not record health: containers with a health check must then become healthy. */
export function expectationOf({ health, restarting }: Pick<ProjectContainer, 'health' | 'restarting'>): Expectation {
  if (restarting) return 'any';
  if (health === 'unhealthy') return 'run';
  return health === 'starting' ? 'settle' : 'healthy';
}

export type Verdict = 'good' | 'wait' | { readonly failed: string };

/** Compares the current state of a container with the expected one. */
export function judge({ State }: Pick<ContainerInfo, 'State'>, expected: Expectation): Verdict {
  const { Status, ExitCode = 0, Health } = State;
  if (expected === 'any') return 'good';
  if (Status === 'exited' || Status === 'dead') return ExitCode === 0 ? 'good' : { failed: `has exited (${ExitCode})` };
  if (Status !== 'running' && Status !== 'paused') return 'wait';
  const health = Health?.Status;
  if (expected === 'run' || health === undefined || health === 'healthy' || health === 'none') return 'good';
  if (health === 'starting') return 'wait';
  return expected === 'healthy' ? { failed: 'is unhealthy' } : 'good';
}

/** Returns the milliseconds to wait for a service: the time its health check may take to report a failure, but at least `LEAST`. */
export function waitLimit({ healthcheck }: ComposeService): number {
  if (!healthcheck || healthcheck.disable) return LEAST;
  const interval = milliseconds(healthcheck.interval) ?? DEFAULTS.interval;
  const timeout = milliseconds(healthcheck.timeout) ?? DEFAULTS.timeout;
  const own = (milliseconds(healthcheck.start_period) ?? 0) + (interval + timeout) * ((healthcheck.retries ?? DEFAULTS.retries) + 1);
  return Math.max(LEAST, own);
}

function milliseconds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  try {
    return parseDuration(text, '30s');
  } catch {
    return undefined;
  }
}
