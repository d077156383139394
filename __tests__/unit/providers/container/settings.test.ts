import { expect, test } from '@jest/globals';
import { lossesInWords, portableConfig, portableHost } from '../../../../src/providers/container/settings.ts';

test.each([
  ['Ulimits', [{ Name: 'nofile', Soft: 1, Hard: 2 }]],
  ['Sysctls', { 'net.core.somaxconn': '9' }],
  ['ExtraHosts', ['db:10.0.0.1']],
  ['Dns', ['10.1.1.1']],
  ['GroupAdd', ['4242']],
  ['CpusetCpus', '0'],
  ['CpuQuota', 50_000],
  ['MemoryReservation', 1 << 25],
  ['MemorySwappiness', 0],
  ['OomScoreAdj', 500],
  ['LogConfig', { Type: 'local', Config: { 'max-size': '1m' } }],
  ['CgroupParent', '/case'],
  ['CgroupnsMode', 'private'],
  ['IpcMode', 'none'],
  ['ReadonlyRootfs', true],
  ['CapDrop', ['ALL']],
  ['SecurityOpt', ['no-new-privileges']],
  ['Runtime', 'runsc'],
  ['Mounts', [{ Type: 'tmpfs', Target: '/t', TmpfsOptions: { SizeBytes: 5, Mode: 0o1770 } }]],
])('%s, which gives no power over the host, is captured', (key, value) => {
  expect(portableHost({ [key]: value })).toEqual({ settings: { [key]: value }, lost: [] });
});

test.each([
  ['Privileged', true],
  ['Devices', [{ PathOnHost: '/dev/kvm' }]],
  ['DeviceRequests', [{ Count: -1 }]],
  ['DeviceCgroupRules', ['a *:* rwm']],
  ['PidMode', 'host'],
  ['PidMode', 'container:x'],
  ['UTSMode', 'host'],
  ['UsernsMode', 'host'],
  ['IpcMode', 'host'],
  ['OomScoreAdj', -500],
  ['OomKillDisable', true],
  ['CpuRealtimeRuntime', 950_000],
  ['MaskedPaths', ['/proc/kcore']],
  ['SecurityOpt', ['seccomp=unconfined', 'apparmor=unconfined', 'label=disable', 'no-new-privileges:false']],
  ['CapAdd', ['SYS_ADMIN', 'ALL']],
  ['LogConfig', { Type: 'awslogs', Config: { 'awslogs-group': 'x' } }],
  ['LogConfig', { Type: 'local', type: 'syslog' }],
  ['CgroupParent', '/../system.slice'],
  ['Runtime', 'nvidia'],
  ['privileged', true],
  ['binds', ['/:/host']],
  ['AFieldOfTheFuture', 'x'],
])('%s of %j, which gives power over the host or is unknown, is not captured', (key, value) => {
  const { settings } = portableHost({ [key]: value });
  expect(JSON.stringify(settings)).not.toMatch(
    /Privileged|privileged|host|syslog|awslogs|SYS_ADMIN|ALL|unconfined|disable|kvm|950000|-500|nvidia|Future/i,
  );
});

test('a default capability may be added again after all were dropped', () => {
  const { settings, lost } = portableHost({ CapDrop: ['ALL'], CapAdd: ['CAP_CHOWN', 'NET_ADMIN'] });
  expect(settings).toEqual({ CapDrop: ['ALL'], CapAdd: ['CAP_CHOWN'] });
  expect(lossesInWords(lost, 'captured')).toEqual(['not captured, because they give access to the machine: CapAdd (NET_ADMIN)']);
});

test('extra masked paths are captured, and the default ones are not recorded', () => {
  const usual = portableHost({
    MaskedPaths: [
      '/proc/asound',
      '/proc/acpi',
      '/proc/kcore',
      '/proc/keys',
      '/proc/latency_stats',
      '/proc/timer_list',
      '/proc/timer_stats',
      '/proc/sched_debug',
      '/proc/scsi',
      '/sys/firmware',
    ],
  });
  expect(usual).toEqual({ settings: {}, lost: [] });
  const more = portableHost({ ReadonlyPaths: ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger', '/proc/mine'] });
  expect(more.settings.ReadonlyPaths).toContain('/proc/mine');
});

test('each reason for leaving a setting out is reported in one line', () => {
  const { lost } = portableHost({
    Privileged: true,
    StorageOpt: { size: '1G' },
    Annotations: { a: 'b' },
    Next: 1,
    SecurityOpt: ['seccomp=x'],
  });
  expect(lossesInWords(lost, 'captured')).toEqual([
    'not captured, because they give access to the machine: Privileged',
    'not captured, because they belong to the original machine; defaults are used instead: StorageOpt, Annotations, SecurityOpt (seccomp=x)',
    'not captured, because this version does not know them: Next',
  ]);
});

test('a config keeps the process settings, and never a second HostConfig in any spelling', () => {
  const { settings } = portableConfig({
    ...{ Hostname: 'box', Domainname: 'lan', Cmd: ['x'], StopTimeout: 0, Env: ['A=1'], Labels: {}, Image: 'x' },
    ...{ HostConfig: { Privileged: true }, hostconfig: { Privileged: true }, NetworkingConfig: {}, image: 'other' },
  });
  expect(settings).toEqual({ Hostname: 'box', Domainname: 'lan', Cmd: ['x'], StopTimeout: 0 });
});
