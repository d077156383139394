import type { Context } from '../../lib/context.ts';
import type { DaemonInfo } from '../../systems/docker/answers.ts';

/** Returns the settings without those that this daemon would refuse; logs a warning for each of these. */
export function fitHost(host: Readonly<Record<string, unknown>>, info: DaemonInfo, { log }: Pick<Context, 'log'>): Record<string, unknown> {
  const fitted = { ...host };
  const leaveOut = (key: string, why: string): void => {
    log.warn(`${key} ${JSON.stringify(host[key])} is not restored: ${why}`);
    delete fitted[key];
  };
  const { NCPU = 0, CgroupDriver, Runtimes } = info;
  if (NCPU > 0 && Number(host.NanoCpus ?? 0) > NCPU * 1e9) leaveOut('NanoCpus', `this machine has ${NCPU} processors`);
  if (NCPU > 0 && highest(host.CpusetCpus) >= NCPU) leaveOut('CpusetCpus', `this machine has ${NCPU} processors`);
  const parent = String(host.CgroupParent ?? '');
  if (CgroupDriver === 'systemd' && parent !== '' && !parent.endsWith('.slice')) leaveOut('CgroupParent', 'systemd cgroups end in .slice');
  const runtime = host.Runtime;
  if (runtime !== undefined && Runtimes !== undefined && !(String(runtime) in Runtimes)) {
    leaveOut('Runtime', 'this daemon does not have that runtime, so the container is less isolated');
  }
  return fitted;
}

/** Returns the highest number in a list such as `0-2,7`, or -1. */
function highest(list: unknown): number {
  const numbers = String(list ?? '').match(/\d+/g) ?? [];
  return Math.max(-1, ...numbers.map(Number));
}
