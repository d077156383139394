import { expect, test } from '@jest/globals';
import type { ProjectDocument } from '../../../../src/providers/compose/document.ts';
import { sharedThings } from '../../../../src/providers/compose/restore/plan/shared-resources.ts';
import { composeConfig } from '../../../../src/systems/compose/config.ts';

interface Parts {
  readonly services?: object;
  readonly networks?: object;
  readonly mounts?: readonly object[];
  readonly binds?: readonly (readonly [string, string])[];
}

function said({ services = {}, networks = {}, mounts = [], binds = [] }: Parts): string[] {
  const config = composeConfig.parse({ name: 'trial', services: { web: {}, ...services }, networks });
  const document = { name: 'shop', containers: [{ service: 'web', number: 1, mounts }] } as unknown as ProjectDocument;
  return sharedThings({ config, document, binds: new Map(binds) }, { project: 'trial' });
}

const uploads = { bind: '/srv/uploads', target: '/data' };

test('a folder of the machine that both can write to is named, with the services that have it', () => {
  expect(said({ mounts: [uploads] })).toEqual([
    "'trial' (web) and 'shop' both write to /srv/uploads: it is bound from the machine, and not copied",
  ]);
});

test.each<[string, Parts]>([
  ['is only read', { mounts: [{ ...uploads, read_only: true }] }],
  ['is restored elsewhere', { mounts: [uploads], binds: [['web\n/data', '/srv/trial/uploads']] }],
  [
    'is another one by the files of the new project',
    {
      mounts: [uploads],
      services: { web: { volumes: [{ type: 'bind', source: '/srv/trial/uploads', target: '/data/' }] } },
    },
  ],
  ['is a socket of the machine', { mounts: [{ bind: '/var/run/docker.sock', target: '/s' }] }],
  ['is a volume', { mounts: [{ volume: 'data', target: '/d' }] }],
])('a mount that %s is not shared', (_, parts) => {
  expect(said(parts)).toEqual([]);
});

test.each([
  [{ network_mode: 'host' }, "job uses the network of the machine: it needs the ports that it has in 'shop'"],
  [{ network_mode: 'container:vpn' }, "job uses the network of the container vpn, as it does in 'shop'"],
  [{ pid: 'container:app' }, "job uses the processes of the container app, as it does in 'shop'"],
  [{ ipc: 'container:app' }, "job uses the shared memory of the container app, as it does in 'shop'"],
  [{ volumes_from: ['container:app:ro'] }, "job uses the volumes of the container app, as it does in 'shop'"],
])('a service with %j shares what a container or the machine has', (service, expected) => {
  expect(said({ services: { job: service } })).toEqual([expected]);
});

test('what a service shares with others of its project is not shared with another project', () => {
  const own = { network_mode: 'service:web', pid: 'service:web', ipc: 'shareable', volumes_from: ['web:ro'] };
  expect(said({ services: { job: own } })).toEqual([]);
});

test('an external network and the interface of the machine that a network is on are shared', () => {
  const networks = {
    own: { name: 'trial_own' },
    proxy: { name: 'proxy', external: true },
    lan: { name: 'trial_lan', driver_opts: { parent: 'eth0.10' } },
  };
  expect(said({ networks })).toEqual([
    "'trial' and 'shop' are both in the external network proxy: names of services are there twice",
    "the network trial_lan is on the interface eth0.10 of the machine, as that of 'shop' is",
  ]);
});
