import { z } from 'zod';

/*
 * Defines which settings of a container a snapshot may request. A snapshot may come from an untrusted source: settings that restrict a container
 * are always kept, settings that a container could use to escape never are, and neither are fields that this version does not know.
 */

/** Reason why a setting is left out. */
export type Loss = 'power' | 'machine' | 'unknown';
export interface Lost {
  /** For example, `CapAdd (NET_ADMIN)`. */
  readonly what: string;
  readonly why: Loss;
}

/** Fields of the Engine API in their exact spelling: the daemon would read fields that differ only in case as these. */
const CONFIG = [
  ...[
    'Hostname',
    'Domainname',
    'User',
    'AttachStdin',
    'AttachStdout',
    'AttachStderr',
    'ExposedPorts',
    'Tty',
    'OpenStdin',
    'StdinOnce',
    'Cmd',
  ],
  ...[
    'Healthcheck',
    'ArgsEscaped',
    'Volumes',
    'WorkingDir',
    'Entrypoint',
    'NetworkDisabled',
    'OnBuild',
    'StopSignal',
    'StopTimeout',
    'Shell',
  ],
];
/** Stored elsewhere in the snapshot, or created again with each container. */
const CONFIG_ELSEWHERE = ['Image', 'Env', 'Labels', 'HostConfig', 'MacAddress'];

const HOST = [
  ...[
    'PortBindings',
    'PublishAllPorts',
    'RestartPolicy',
    'Init',
    'Tmpfs',
    'ReadonlyRootfs',
    'CapDrop',
    'ShmSize',
    'GroupAdd',
    'Ulimits',
    'Sysctls',
  ],
  ...['Memory', 'MemorySwap', 'MemoryReservation', 'MemorySwappiness', 'KernelMemory', 'KernelMemoryTCP', 'PidsLimit', 'BlkioWeight'],
  ...['NanoCpus', 'CpuShares', 'CpuPeriod', 'CpuQuota', 'CpusetCpus', 'CpusetMems', 'ExtraHosts', 'Dns', 'DnsOptions', 'DnsSearch'],
];
/** Volumes and networks are described separately; the other fields do not apply to a container of another run or host. */
const HOST_ELSEWHERE = [
  ...['Binds', 'VolumesFrom', 'NetworkMode', 'VolumeDriver', 'ContainerIDFile', 'ConsoleSize', 'AutoRemove', 'Isolation'],
  ...['CpuCount', 'CpuPercent', 'IOMaximumIOps', 'IOMaximumBandwidth'],
];
const POWERS = [
  ...['Privileged', 'Devices', 'DeviceCgroupRules', 'DeviceRequests', 'PidMode', 'UTSMode', 'UsernsMode', 'Cgroup', 'OomKillDisable'],
  ...['CpuRealtimePeriod', 'CpuRealtimeRuntime'],
];
const OF_THE_MACHINE = [
  ...['StorageOpt', 'Annotations', 'Links', 'BlkioWeightDevice', 'BlkioDeviceReadBps', 'BlkioDeviceWriteBps', 'BlkioDeviceReadIOps'],
  'BlkioDeviceWriteIOps',
];

/** Capabilities of every container unless they are dropped. */
const DEFAULT_CAPABILITIES = [
  ...['CHOWN', 'DAC_OVERRIDE', 'FSETID', 'FOWNER', 'MKNOD', 'NET_RAW', 'SETGID', 'SETUID', 'SETFCAP', 'SETPCAP', 'NET_BIND_SERVICE'],
  ...['SYS_CHROOT', 'KILL', 'AUDIT_WRITE'],
];
const HARDENING = /^(no-new-privileges([:=]true)?|apparmor=docker-default|seccomp=builtin)$/;
/** Log drivers that write on the host; others send a container's output elsewhere, with the daemon's own credentials. */
const LOCAL_LOGS = ['json-file', 'local', 'journald', 'none'];
const DEFAULT_RUNTIMES = /^(runc|io\.containerd\.runc\.v\d)?$/;
/** Runtimes that isolate a container further. */
const SANDBOXES = /^(io\.containerd\.)?(runsc|kata)/;
const MASKED = [
  ...['/proc/asound', '/proc/acpi', '/proc/kcore', '/proc/keys', '/proc/latency_stats', '/proc/timer_list', '/proc/timer_stats'],
  ...['/proc/sched_debug', '/proc/scsi', '/sys/firmware'],
];
const MASKED_LATER = ['/proc/interrupts', '/sys/devices/virtual/powercap'];
const READ_ONLY = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'];

interface Judgment {
  /** Value to keep; undefined if the daemon's default applies. */
  readonly kept?: unknown;
  /** Part of the value that is left out; '' for all of it. */
  readonly lost?: string;
  readonly why?: Loss;
}

const strings = z.array(z.string());
const tmpfs = z.object({
  Type: z.literal('tmpfs'),
  Target: z.string(),
  ReadOnly: z.boolean().optional(),
  TmpfsOptions: z.object({ SizeBytes: z.number().optional(), Mode: z.number().optional() }).nullish(),
});

const JUDGES: Readonly<Record<string, (value: unknown) => Judgment>> = {
  CapAdd: some((one) => DEFAULT_CAPABILITIES.includes(one.toUpperCase().replace(/^CAP_/, '')), 'power'),
  SecurityOpt: some((one) => HARDENING.test(one), 'machine'),
  IpcMode: (value) => (['none', 'private', 'shareable'].includes(String(value)) ? { kept: value } : { lost: String(value), why: 'power' }),
  // `host` is only the default on an old kernel.
  CgroupnsMode: (value) => (value === 'private' ? { kept: value } : {}),
  CgroupParent: (value) => (/^(?!.*\.\.)[^\0]{1,1000}$/.test(String(value)) ? { kept: value } : { lost: '', why: 'machine' }),
  OomScoreAdj: (value) => (Number(value) > 0 ? { kept: Number(value) } : { lost: '', why: 'power' }),
  Runtime: (value) =>
    DEFAULT_RUNTIMES.test(String(value)) ? {} : SANDBOXES.test(String(value)) ? { kept: value } : { lost: String(value), why: 'machine' },
  LogConfig(value) {
    const log = z.object({ Type: z.string(), Config: z.record(z.string(), z.string()).nullish() }).safeParse(value).data;
    if (log?.Type === undefined || log.Type === '') return {};
    return LOCAL_LOGS.includes(log.Type) ? { kept: log } : { lost: log.Type, why: 'machine' };
  },
  MaskedPaths: paths([...MASKED], [...MASKED, ...MASKED_LATER]),
  ReadonlyPaths: paths(READ_ONLY, READ_ONLY),
  // Volumes and folders are described separately.
  Mounts: (value) => ({
    kept: z
      .array(z.unknown())
      .catch([])
      .parse(value)
      .flatMap((mount) => tmpfs.safeParse(mount).data ?? []),
  }),
};

export interface Portable {
  readonly settings: Record<string, unknown>;
  readonly lost: readonly Lost[];
}

/** Filters the HostConfig of `docker inspect`. The daemon checks the values that are kept. */
export function portableHost(host: object): Portable {
  const settings: Record<string, unknown> = {};
  const lost: Lost[] = [];
  for (const [key, value] of Object.entries(host)) {
    if (isUnset(value) || HOST_ELSEWHERE.includes(key)) continue;
    if (HOST.includes(key) || (isEmptyList(value) && [...POWERS, ...OF_THE_MACHINE].includes(key))) settings[key] = value;
    if (HOST.includes(key) || isNothing(value)) continue;
    const { kept, lost: left, why = 'unknown' } = judgmentOf(key, value);
    if (kept !== undefined && !isNothing(kept)) settings[key] = kept;
    if (left !== undefined) lost.push({ what: left === '' ? key : `${key} (${left})`, why });
  }
  return { settings, lost };
}

function judgmentOf(key: string, value: unknown): Judgment {
  const judge = Object.hasOwn(JUDGES, key) ? JUDGES[key] : undefined;
  if (judge !== undefined) return judge(value);
  return { lost: '', why: POWERS.includes(key) ? 'power' : OF_THE_MACHINE.includes(key) ? 'machine' : 'unknown' };
}

/** Filters the Config of `docker inspect`. */
export function portableConfig(config: object): Portable {
  const wanted = Object.entries(config).filter(([key, value]) => !isUnset(value) && !CONFIG_ELSEWHERE.includes(key));
  const known = wanted.filter(([key]) => CONFIG.includes(key));
  const others = wanted.filter(([key, value]) => !CONFIG.includes(key) && !isNothing(value));
  const lost = others.map(([what]): Lost => ({ what, why: 'unknown' }));
  return { settings: Object.fromEntries(known), lost };
}

/** Returns human-readable messages, one for each reason. */
export function lossesInWords(lost: readonly Lost[], verb: 'captured' | 'restored'): string[] {
  const reasons: Record<Loss, string> = {
    power: 'because they give access to the machine',
    machine: 'because they belong to the original machine; defaults are used instead',
    unknown: 'because this version does not know them',
  };
  return (Object.keys(reasons) as Loss[]).flatMap((why) => {
    const these = lost.filter((one) => one.why === why).map(({ what }) => what);
    return these.length === 0 ? [] : [`not ${verb}, ${reasons[why]}: ${these.join(', ')}`];
  });
}

function some(isKept: (one: string) => boolean, why: Loss): (value: unknown) => Judgment {
  return (value) => {
    const all = strings.catch([]).parse(value);
    const left = all.filter((one) => !isKept(one)).map((one) => (one.length > 40 ? `${one.slice(0, 40)}…` : one));
    return { kept: all.filter(isKept), ...(left.length > 0 && { lost: left.join(' '), why }) };
  };
}

/** Judges a list of kernel paths that are hidden from a container: a list without the usual ones grants power, one with additional ones is kept. */
function paths(usual: readonly string[], known: readonly string[]): (value: unknown) => Judgment {
  return (value) => {
    const all = strings.catch([]).parse(value);
    if (!usual.every((path) => all.includes(path))) return { lost: '', why: 'power' };
    return all.every((path) => known.includes(path)) ? {} : { kept: [...new Set([...known, ...all])] };
  };
}

function isUnset(value: unknown): boolean {
  return value === null || value === undefined;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isNothing(value: unknown): boolean {
  if (isUnset(value) || value === false || value === '' || value === 0) return true;
  return typeof value === 'object' && Object.keys(value as object).length === 0;
}
