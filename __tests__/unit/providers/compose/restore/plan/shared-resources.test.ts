import { expect, test } from '@jest/globals';
import type { ProjectDocument } from '../../../../../../src/providers/compose/document.ts';
import { sharedThings } from '../../../../../../src/providers/compose/restore/plan/shared-resources.ts';
import { composeConfig } from '../../../../../../src/systems/compose/config.ts';

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

test('a folder of the host that both projects can write to is named, with the services that bind it', () => {
  expect(said({ mounts: [uploads] })).toEqual([
    "'trial' (web) and 'shop' both write to /srv/uploads: it is bind-mounted from the machine, not copied",
  ]);
});

test.each<[string, Parts]>([
  ['is only read', { mounts: [{ ...uploads, read_only: true }] }],
  ['is restored elsewhere', { mounts: [uploads], binds: [['web\n/data', '/srv/trial/uploads']] }],
  [
    'is mounted from another folder in the new project',
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
  [{ network_mode: 'host' }, "job uses the network of the machine: it needs the same ports as in 'shop'"],
  [{ network_mode: 'container:vpn' }, "job uses the network of the container vpn, as in 'shop'"],
  [{ pid: 'container:app' }, "job uses the processes of the container app, as in 'shop'"],
  [{ ipc: 'container:app' }, "job uses the shared memory of the container app, as in 'shop'"],
  [{ volumes_from: ['container:app:ro'] }, "job uses the volumes of the container app, as in 'shop'"],
])('a service with %j is reported as sharing resources of a container or the host', (service, expected) => {
  expect(said({ services: { job: service } })).toEqual([expected]);
});

test('resources that a service shares within its project are not reported as shared with another project', () => {
  const own = { network_mode: 'service:web', pid: 'service:web', ipc: 'shareable', volumes_from: ['web:ro'] };
  expect(said({ services: { job: own } })).toEqual([]);
});

test('an external network, and the host interface that a network uses, are reported as shared', () => {
  const networks = {
    own: { name: 'trial_own' },
    proxy: { name: 'proxy', external: true },
    lan: { name: 'trial_lan', driver_opts: { parent: 'eth0.10' } },
  };
  expect(said({ networks })).toEqual([
    "'trial' and 'shop' both use the external network proxy: service names are ambiguous there",
    "the network trial_lan uses the interface eth0.10 of the machine, like that of 'shop'",
  ]);
});
