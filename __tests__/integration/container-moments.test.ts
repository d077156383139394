import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { type TestDocker, testOnNewestEngine } from '../helpers/engines.ts';
import { buildLayers } from '../helpers/images.ts';
import { run, until } from '../helpers/processes.ts';
import { vm } from '../helpers/vm.ts';
import { type Said, vmHere } from '../helpers/vm-here.ts';

const IMAGE = 'vm-web-test:1';
const PAGE = '/usr/share/nginx/html/index.html';
const SERVE = ['sh', '-c', 'exec busybox httpd -f -p 8080 -h /usr/share/nginx/html'];
const ASK = 'until busybox wget -q -O - http://127.0.0.1:8080/ 2>/dev/null; do sleep 0.1; done';

interface Desk {
  readonly name: string;
  readonly folder: string;
  /** The value of DOCKER_HOST. */
  readonly host: string;
  docker(...args: string[]): Promise<string>;
  /** Runs `vm snapshot …` with a private folder and home. */
  snapshot(...args: string[]): Promise<Said>;
  /** Runs the same, expects success, and returns the JSON output. */
  data<T>(...args: string[]): Promise<T>;
  /** Returns the page that a container serves. */
  page(container: string): Promise<string>;
}

interface Listed {
  readonly name: string;
  readonly reference: string;
  readonly digest: string;
  readonly description: string;
}

/** Runs a test with a web server's image; removes all containers and networks whose names begin with `name` at the end. */
function testAtDesk(title: string, body: (desk: Desk) => Promise<void>): void {
  testOnNewestEngine(
    title,
    async ({ host }: TestDocker) => {
      const folder = await mkdtemp(join(tmpdir(), 'vm-moments-'));
      const name = `web${process.pid}x${Math.random().toString(36).slice(2, 8)}`;
      const docker = (...args: string[]): Promise<string> => run(['docker', '-H', host, ...args]);
      const snapshot = (...args: string[]): Promise<Said> => vmHere(args, { cwd: folder, env: { DOCKER_HOST: host, HOME: folder } });
      const data = async <T>(...args: string[]): Promise<T> => {
        const said = await snapshot(...args, '--json');
        if (said.code !== 0) throw new Error(`vm snapshot ${args.join(' ')}: ${said.stdout}${said.stderr}`);
        return JSON.parse(said.stdout);
      };
      const page = (container: string): Promise<string> => docker('exec', container, 'sh', '-c', ASK);
      await buildLayers({ host }, { reference: IMAGE, layers: [{ [PAGE.slice(1)]: 'Welcome to nginx!\n' }] });
      try {
        await body({ name, folder, host, docker, snapshot, data, page });
      } finally {
        const lines = async (...args: string[]): Promise<string[]> => (await docker(...args)).split('\n').filter((line) => line !== '');
        for (const id of await lines('ps', '-aq', '--filter', `name=${name}`)) await docker('rm', '-fv', id).catch(() => undefined);
        for (const id of await lines('network', 'ls', '-q', '--filter', `name=${name}`))
          await docker('network', 'rm', id).catch(() => undefined);
        await rm(folder, { recursive: true });
      }
    },
    600_000,
  );
}

testAtDesk('a container is restored to its first snapshot beside the running one', async ({ name, docker, snapshot, data, page }) => {
  const port = await freePort();
  await docker('network', 'create', `${name}-net`);
  const where = ['--network', `${name}-net`, '--publish', `127.0.0.1:${port}:8080`];
  await docker('run', '--detach', '--name', name, ...where, IMAGE, ...SERVE);
  await data('create', '--container', name, '--description', 'Clean nginx installation');
  await docker('exec', name, 'sh', '-c', `echo 'Hello CUA!' > ${PAGE}`);
  await data('create', '--container', name, '--description', 'Added custom content');

  const listed = await data<Listed[]>('list', '--container', name);
  expect(listed.map(({ description }) => description)).toEqual(['Added custom content', 'Clean nginx installation']);
  expect(listed.every((each) => new RegExp(`^${name}_manual_\\d{8}T\\d{9}Z$`).test(each.name))).toBe(true);
  const id = await docker('inspect', '--format', '{{.Id}}', name);
  expect(await data('list', '--container', id.slice(0, 12))).toEqual(listed);
  expect(await data('list', '--container', 'another')).toEqual([]);
  expect(await data('stats')).toMatchObject({ snapshots: 2, containers: [{ name, snapshots: 2 }] });

  const plan = (container: string) => data<{ remove: Listed[] }>('clean', '--container', container, '--max-count', '1', '--dry-run');
  expect((await plan(name)).remove.map((each) => each.name)).toEqual([listed[1]?.name]);
  expect((await plan('another')).remove).toEqual([]);

  const first = listed[1]?.digest.slice(7, 19) ?? '';
  const restored = await data<{ ports: Record<string, string> }>(
    'restore',
    first,
    '--container-name',
    `${name}-restored`,
    '--preserve-networks',
    '--preserve-volumes',
  );
  expect(await page(`${name}-restored`)).toBe('Welcome to nginx!');
  expect(await page(name)).toBe('Hello CUA!');
  expect(restored.ports['8080/tcp']).toMatch(/^127\.0\.0\.1:\d+$/);
  expect(restored.ports['8080/tcp']).not.toBe(`127.0.0.1:${port}`);
  expect(await docker('inspect', '--format', '{{json .NetworkSettings.Networks}}', `${name}-restored`)).toContain(`${name}-net`);

  expect((await snapshot('delete', first)).stderr).toContain('--yes');
  await data('delete', first, '--yes');
  expect(await data('list', '--container', name)).toEqual(listed.slice(0, 1));
  expect(await snapshot('restore', first)).toMatchObject({ code: 10 });
});

testAtDesk(
  'a container is captured in its state and left in it, and one that Docker keeps restarting counts as running',
  async ({ name, folder, host, docker, snapshot, data }) => {
    const stateOf = (container: string): Promise<string> => docker('inspect', '--format', '{{.State.Status}}', container);
    await docker('create', '--name', `${name}-created`, IMAGE, ...SERVE);
    for (const state of ['exited', 'paused']) await docker('run', '--detach', '--name', `${name}-${state}`, IMAGE, ...SERVE);
    await docker('stop', '--time', '0', `${name}-exited`);
    await docker('pause', `${name}-paused`);
    for (const state of ['created', 'exited', 'paused']) {
      expect(await data('validate', `${name}-${state}`)).toMatchObject({ state, image: IMAGE });
      await data('create', state, '--container', `${name}-${state}`, '--quiesce');
      expect(await stateOf(`${name}-${state}`)).toBe(state);
      expect(await data('restore', state, '--container-name', `${name}-again-${state}`)).toMatchObject({ running: state === 'paused' });
    }
    await docker('unpause', `${name}-paused`);
    const quiesced = (as: string) =>
      vm(['snapshot', 'create', as, '--container', `${name}-paused`, '--quiesce'], {
        cwd: folder,
        home: folder,
        env: { DOCKER_HOST: host },
      });
    for (const { code, stderr } of await Promise.all(['left', 'right'].map(quiesced))) expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(await stateOf(`${name}-paused`)).toBe('running');

    await docker('run', '--detach', '--name', `${name}-restless`, '--restart', 'always', IMAGE, 'test', '-e', '/nowhere');
    expect(await data('validate', `${name}-restless`)).toMatchObject({ state: 'running' });
    await docker('rm', '-f', `${name}-restless`);
    expect(await snapshot('validate', `${name}-restless`)).toMatchObject({
      code: 10,
      stderr: expect.stringContaining('docker container ls'),
    });
  },
);

testAtDesk(
  'the configuration sets which triggers create a snapshot, where, and how many are kept',
  async ({ name, folder, docker, snapshot, data }) => {
    await docker('create', '--name', name, IMAGE, ...SERVE);
    const file = 'snapshot-config.json';
    const config = {
      triggers: ['run_start'],
      storage_path: './kept',
      max_snapshots_per_container: 2,
      naming_pattern: '{trigger}-{snapshot_id}',
    };
    await writeFile(join(folder, file), JSON.stringify(config));
    const at = ['--config', file, 'create', '--container', name];
    expect(await snapshot(...at, '--trigger', 'run_end')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^No snapshot created: run_end/),
    });
    expect(await snapshot('--config', file, 'list', '--store', 'kept')).toMatchObject({ code: 10 });

    const made: string[] = [];
    for (const context of ['one', 'two', 'three']) {
      const { snapshot: each } = await data<{ snapshot: Listed }>(...at, '--trigger', 'run_start', '--context', context, '--run-id', '42');
      made.push(each.name);
    }
    expect(made.every((each) => /^run_start-[0-9a-f]{8}$/.test(each))).toBe(true);
    const kept = await data<Listed[]>('list', '--store', 'kept');
    expect(kept.map((each) => each.name)).toEqual([made[2], made[1]]);
    expect(kept[0]).toMatchObject({ trigger: 'run_start', context: 'three', run_id: '42', container: { name } });

    await writeFile(join(folder, file), '{"max_snapshot_per_container": 2}');
    expect(await snapshot(...at)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/max_snapshot_per_container\nDid you mean max_snapshots_/),
    });
  },
);

testAtDesk('a watch creates snapshots until Ctrl-C and keeps no more than the limit', async ({ name, folder, host, docker, data }) => {
  await docker('create', '--name', name, IMAGE, ...SERVE);
  await writeFile(join(folder, 'config.json'), '{"max_snapshots_per_container": 2}');
  const seen = new Set<string>();
  const watched = await vm(['snapshot', '--config', 'config.json', 'watch', '--every', '1s', '--container', name], {
    cwd: folder,
    home: folder,
    env: { DOCKER_HOST: host },
    onStart: async (kill) => {
      await until('four snapshots', 120, async () => {
        for (const each of await data<Listed[]>('list', '--container', name)) seen.add(each.reference);
        return seen.size >= 4;
      });
      kill('SIGINT');
    },
  });
  expect(watched).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^✓ Watched '.*' until it was stopped: \d+ snapshots created\n$/),
  });
  const left = await data<(Listed & { trigger: string })[]>('list', '--container', name);
  expect(left.length).toBeGreaterThan(0);
  // One more is left if the watch was stopped before it removed the oldest.
  expect(left.length).toBeLessThanOrEqual(3);
  expect(left.every(({ trigger }) => trigger === 'periodic')).toBe(true);
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
