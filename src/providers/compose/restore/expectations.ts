import { parseDuration } from '../../../lib/text/durations.ts';
import type { ComposeService } from '../../../systems/compose/config.ts';
import type { ContainerInfo } from '../../../systems/docker/containers.ts';
import type { ProjectContainer } from '../document.ts';

/*
 * What a restored container must come to: what it was when it was captured. One that was sick then is not waited for, and a job that ends
 * well has not failed.
 */

/** `run`: it runs, or has ended well. `settle`: besides, its health check has come to a result. `healthy`. `any`: nothing is expected. */
export type Expectation = 'any' | 'run' | 'settle' | 'healthy';

/** Milliseconds that a service may take where its health check does not ask for more. */
const LEAST = 300_000;
/** Docker's own, for what a health check does not say. */
const DEFAULTS = { interval: 30_000, timeout: 30_000, retries: 3 };

/** Snapshots from before health was recorded have none: then what has a health check has to be healthy. */
export function expectationOf({ health, restarting }: Pick<ProjectContainer, 'health' | 'restarting'>): Expectation {
  if (restarting) return 'any';
  if (health === 'unhealthy') return 'run';
  return health === 'starting' ? 'settle' : 'healthy';
}

export type Verdict = 'good' | 'wait' | { readonly failed: string };

/** How far a container is. */
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

/** Milliseconds for which a service is waited for: as long as its own health check may take to say no. */
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
