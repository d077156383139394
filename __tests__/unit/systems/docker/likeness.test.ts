import { expect, test } from '@jest/globals';
import type { ContainerInfo } from '../../../../src/systems/docker/containers.ts';
import { likeness } from '../../../../src/systems/docker/likeness.ts';
import { inOrderOfNeed } from '../../../../src/systems/docker/transactions/recreate-container.ts';

const ID = 'abcdef0123456789'.repeat(4);
const OTHER = '0123456789abcdef'.repeat(4);
const ANONYMOUS = 'feedfacecafebeef'.repeat(4);

interface Parts {
  readonly Config?: object;
  readonly HostConfig?: object;
  readonly NetworkSettings?: object;
  readonly Mounts?: ContainerInfo['Mounts'];
}

function container(of: Parts = {}): ContainerInfo {
  return {
    Id: ID,
    Name: '/web',
    Created: '2026-01-01T00:00:00Z',
    Image: 'sha256:1',
    Mounts: [],
    ...of,
    State: { Status: 'running' },
    Config: { Image: 'shop:1', ...of.Config },
    HostConfig: { NetworkMode: 'default', ...of.HostConfig },
    NetworkSettings: { Networks: {}, ...of.NetworkSettings },
  } as ContainerInfo;
}

const like = (info: ContainerInfo, options = {}) => likeness(info, { image: 'sha256:2', ...options });

test('settings that need no change are passed on unchanged, including fields of future APIs', () => {
  const Config = {
    Image: 'shop:1',
    Hostname: 'box',
    Domainname: 'lan',
    User: '1:2',
    Env: ['A=1'],
    Labels: { a: 'b' },
    StopTimeout: 3,
    NewInConfig: { x: [1] },
  };
  const HostConfig = {
    NetworkMode: 'none',
    Ulimits: [{ Name: 'nofile', Soft: 1, Hard: 2 }],
    Sysctls: { 'net.core.somaxconn': '1' },
    Tmpfs: { '/t': 'size=1m' },
    Links: ['/db:/web/alias'],
    SecurityOpt: ['no-new-privileges'],
    NewInHostConfig: 'y',
  };
  const { body, networks } = like(container({ Config, HostConfig }));
  expect(body).toEqual({ ...Config, Image: 'sha256:2', HostConfig });
  expect(networks).toEqual([]);
});

test('mounts keep their options, and anonymous volumes are passed by name', () => {
  const HostConfig = {
    Binds: ['data:/d:nocopy', '/srv:/srv:ro,rslave', '/bare'],
    Mounts: [
      { Type: 'volume', Source: 'data', Target: '/sub', ReadOnly: true, VolumeOptions: { Subpath: 'in/deep' } },
      { Type: 'volume', Target: '/nameless/', VolumeOptions: { NoCopy: true } },
      { Type: 'tmpfs', Target: '/t', TmpfsOptions: { SizeBytes: 5 } },
    ],
  };
  const volume = (Destination: string, Name: string, RW = true) => ({ Type: 'volume', Name, Source: '', Destination, RW });
  const Mounts = [
    volume('/d', 'data'),
    volume('/sub', 'data'),
    volume('/nameless', ANONYMOUS),
    volume('/bare', 'one'),
    volume('/image', 'two'),
  ];
  const { HostConfig: made } = like(container({ HostConfig, Mounts, Config: { Volumes: { '/image': {}, '/d': {} } } })).body;
  expect(made.Binds).toEqual(['data:/d:nocopy', '/srv:/srv:ro,rslave']);
  expect(made.Mounts).toEqual([
    HostConfig.Mounts[0],
    { ...HostConfig.Mounts[1], Source: ANONYMOUS },
    HostConfig.Mounts[2],
    { Type: 'volume', Source: 'one', Target: '/bare', VolumeOptions: { NoCopy: true } },
    { Type: 'volume', Source: 'two', Target: '/image', VolumeOptions: { NoCopy: true } },
  ]);
});

test('with fresh volumes, a container gets new anonymous volumes', () => {
  const HostConfig = { Binds: ['data:/d', '/bare'], Mounts: [{ Type: 'volume', Target: '/nameless' }] };
  const Mounts = ['/d', '/bare', '/nameless', '/image'].map((Destination) => ({
    Type: 'volume',
    Name: ANONYMOUS,
    Source: '',
    Destination,
    RW: true,
  }));
  const { body } = like(container({ HostConfig, Mounts, Config: { Volumes: { '/image': {} } } }), { freshVolumes: true });
  expect(body.HostConfig).toMatchObject(HostConfig);
  expect(body).toMatchObject({ Volumes: { '/image': {} } });
});

test('volumes of another container are still mounted from that container', () => {
  const Mounts = [{ Type: 'volume', Name: 'data', Source: '', Destination: '/d', RW: true }];
  const { HostConfig } = like(container({ HostConfig: { VolumesFrom: [`${OTHER}:ro`, 'db'] }, Mounts }), {
    again: new Map([[OTHER, ID]]),
  }).body;
  expect(HostConfig.VolumesFrom).toEqual([`${ID}:ro`, 'db']);
  expect(HostConfig.Mounts).toBeUndefined();
});

test('a container that was created again is referenced by its new id', () => {
  const HostConfig = { NetworkMode: `container:${OTHER}`, PidMode: `container:${OTHER}`, IpcMode: 'container:db' };
  const { body } = like(container({ HostConfig, Config: { Hostname: 'theirs', ExposedPorts: { '80/tcp': {} } } }), {
    again: new Map([[OTHER, 'new']]),
  });
  expect(body.HostConfig).toMatchObject({ NetworkMode: 'container:new', PidMode: 'container:new', IpcMode: 'container:db' });
  // Docker refuses both in another container's network.
  expect(body).not.toHaveProperty('Hostname');
  expect(body).not.toHaveProperty('ExposedPorts');
});

test('a host name and an alias that are a prefix of the id are kept', () => {
  const Networks = { n: { NetworkID: 'n', Aliases: ['ab', 'abcdef', ID.slice(0, 12)] } };
  const { body, networks } = like(
    container({ Config: { Hostname: 'abc' }, HostConfig: { NetworkMode: 'n' }, NetworkSettings: { Networks } }),
  );
  expect(body).toHaveProperty('Hostname', 'abc');
  expect(networks).toEqual([['n', { Aliases: ['ab', 'abcdef'] }]]);
});

test('the host name is kept unless Docker derived it from the id', () => {
  expect(like(container({ Config: { Hostname: 'box' } })).body).toHaveProperty('Hostname', 'box');
  expect(like(container({ Config: { Hostname: ID.slice(0, 12) } })).body).not.toHaveProperty('Hostname');
  expect(like(container({ Config: { Hostname: 'box' }, HostConfig: { UTSMode: 'host' } })).body).not.toHaveProperty('Hostname');
});

test('the requested settings of each network are requested again, for the first network first', () => {
  const given = { NetworkID: 'n', EndpointID: 'e', Gateway: '10.0.0.1', IPPrefixLen: 24, DNSNames: ['web'], GlobalIPv6Address: '' };
  const Networks = {
    a: { ...given, IPAddress: '10.0.0.9', MacAddress: '02:42:0a:00:00:09', Aliases: null, IPAMConfig: null },
    b: {
      ...given,
      IPAddress: '10.1.0.9',
      MacAddress: '02:42:ac:11:00:99',
      Aliases: ['al', ID.slice(0, 12)],
      IPAMConfig: { IPv4Address: '10.1.0.9' },
    },
    c: { ...given, IPAddress: '10.2.0.9', MacAddress: '02:00:00:00:00:07', GwPriority: 5 },
  };
  const info = container({ Config: { MacAddress: '02:42:ac:11:00:99' }, HostConfig: { NetworkMode: 'b' }, NetworkSettings: { Networks } });
  expect(like(info).networks).toEqual([
    ['b', { Aliases: ['al'], IPAMConfig: { IPv4Address: '10.1.0.9' }, MacAddress: '02:42:ac:11:00:99' }],
    ['a', { IPAMConfig: null }],
    ['c', { GwPriority: 5, MacAddress: '02:00:00:00:00:07' }],
  ]);
  expect(like(info).body).not.toHaveProperty('MacAddress');
});

test('built-in networks have no endpoint settings, except a requested address on the default one', () => {
  const bridge = { NetworkID: 'n', IPAddress: '172.17.0.2', MacAddress: '02:42:ac:11:00:77' };
  const info = container({ Config: { MacAddress: '02:42:ac:11:00:77' }, NetworkSettings: { Networks: { bridge } } });
  expect(like(info).networks).toEqual([['bridge', { MacAddress: '02:42:ac:11:00:77' }]]);
  expect(like(container({ NetworkSettings: { Networks: { bridge } } })).networks).toEqual([]);
  expect(like(container({ HostConfig: { NetworkMode: 'none' }, NetworkSettings: { Networks: { none: {} } } })).networks).toEqual([]);
});

test('a container that was disconnected from its first network is not connected to it again', () => {
  const info = container({ HostConfig: { NetworkMode: 'gone' }, NetworkSettings: { Networks: { other: { NetworkID: 'o' } } } });
  expect(like(info).body.HostConfig.NetworkMode).toBe('other');
});

test('containers are sorted after those whose network, processes or volumes they share', () => {
  const one = (Name: string, Id: string, HostConfig: object = {}): ContainerInfo => ({ ...container({ HostConfig }), Name, Id });
  const all = [
    one('/a', 'aa', { NetworkMode: 'container:bb' }),
    one('/b', 'bb', { VolumesFrom: ['c:ro'] }),
    one('/c', 'cc', { Links: ['/d:/c/x'] }),
    one('/d', 'dd', { PidMode: 'container:aa', IpcMode: 'container:elsewhere' }),
  ];
  // a needs b, b needs c, and c needs d; d also needs a, which closes a circle that must end.
  expect(inOrderOfNeed(all, (info) => info).map(({ Name }) => Name)).toEqual(['/d', '/c', '/b', '/a']);
});

test("a container name that is also a prefix of another container's id refers to the named container", () => {
  const one = (Name: string, Id: string, HostConfig: object = {}): ContainerInfo => ({ ...container({ HostConfig }), Name, Id });
  const all = [one('/web', OTHER, { VolumesFrom: ['ab'] }), one('/other', ID, { VolumesFrom: ['web'] }), one('/ab', ANONYMOUS)];
  expect(inOrderOfNeed(all, (info) => info).map(({ Name }) => Name)).toEqual(['/ab', '/web', '/other']);
});
