import { expect, test } from '@jest/globals';
import { quietContext } from '../../../../src/lib/context.ts';
import { fitHost } from '../../../../src/providers/container/fit-host.ts';
import type { DaemonInfo } from '../../../../src/systems/docker/answers.ts';

const here = { NCPU: 2, CgroupDriver: 'cgroupfs', Runtimes: { runc: {} } } as unknown as DaemonInfo;

test.each([
  [{ NanoCpus: 3e9 }, { NCPU: 2 }],
  [{ CpusetCpus: '0-1,4' }, { NCPU: 2 }],
  [{ CgroupParent: '/case' }, { CgroupDriver: 'systemd' }],
  [{ Runtime: 'runsc' }, {}],
])('%j is left out with a warning if the daemon would refuse it', (host, facts) => {
  const warnings: string[] = [];
  const log = { ...quietContext().log, warn: (text: unknown) => void warnings.push(String(text)) };
  expect(fitHost({ ...host, Memory: 1 }, { ...here, ...facts }, { log })).toEqual({ Memory: 1 });
  expect(warnings).toHaveLength(1);
});

test('settings that this host supports are kept', () => {
  const host = { NanoCpus: 2e9, CpusetCpus: '0-1', CgroupParent: '/case', Runtime: 'runc' };
  expect(fitHost(host, here, quietContext())).toEqual(host);
});
