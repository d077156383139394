import { expect, test } from '@jest/globals';
import { parseVmYaml } from '../../../src/config/vm-yaml.ts';
import { isIdle } from '../../../src/machines/docker/keep-alive.ts';
import { planMachine } from '../../../src/machines/plan.ts';
import { toCreateBody } from '../../../src/systems/docker/container-settings.ts';

const SOURCE = { project: 'shop', directory: '/projects/shop', file: '/projects/shop/vm.yaml', digest: 'sha256:1', home: '/home/me' };

test('the settings in a vm.yaml become the request to the daemon', () => {
  const text = 'vm: {box: "@base", memory: 512mb, cpus: 0.5}\nports: ["127.0.0.1:8080:80", 9:9/udp]\nmounts: [./a:/a, ~/b:/b:ro, data:/d]';
  const { settings } = planMachine(parseVmYaml(text, 'vm.yaml'), SOURCE);
  expect(settings.volumeLabels).toEqual({ 'vm-snapshot.machine': 'shop' });
  expect(settings.labels).toMatchObject({ 'vm-snapshot.machine': 'shop', 'vm-snapshot.machine.box': '@base' });
  expect(toCreateBody(settings)).toEqual({
    config: { Hostname: 'shop', Labels: settings.labels, ExposedPorts: { '80/tcp': {}, '9/udp': {} } },
    host: {
      Memory: 512 * 2 ** 20,
      MemorySwap: 0,
      NanoCpus: 5e8,
      PortBindings: { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '8080' }], '9/udp': [{ HostIp: '', HostPort: '9' }] },
      Mounts: [
        { Type: 'bind', Source: '/projects/shop/a', Target: '/a', ReadOnly: false },
        { Type: 'bind', Source: '/home/me/b', Target: '/b', ReadOnly: true },
        { Type: 'volume', Source: 'shop_data', Target: '/d', ReadOnly: false },
      ],
    },
  });
});

test('settings that a vm.yaml does not contain are left to the box', () => {
  const { settings } = planMachine(parseVmYaml('vm.box: "@base"', 'vm.yaml'), SOURCE);
  expect(toCreateBody(settings)).toEqual({ config: { Hostname: 'shop', Labels: settings.labels }, host: { Mounts: [] } });
});

test.each<[string[] | null, string[] | null, boolean]>([
  [null, null, true],
  [null, ['/bin/bash'], true],
  [null, ['bash', '-l'], true],
  [['/bin/sh'], [], true],
  [null, ['sh', '-c', 'serve'], false],
  [['/docker-entrypoint.sh'], ['node'], false],
  [null, ['nginx', '-g', 'daemon off;'], false],
])('entrypoint %j, command %j: idle is %s', (Entrypoint, Cmd, idle) => {
  expect(isIdle({ Entrypoint, Cmd })).toBe(idle);
});
