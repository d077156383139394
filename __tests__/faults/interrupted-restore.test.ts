import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { composeAt, forgetProject, IMAGE, removeContainer, writeProject } from '../helpers/compose.ts';
import { type TestDocker, testOnNewestEngine } from '../helpers/engines.ts';
import { importBusybox } from '../helpers/images.ts';
import { ROOT_PREFIX, run, until } from '../helpers/processes.ts';
import { runVm } from './vm.ts';

/** The last two project names cannot be names of images. Its restore waits at the end until `/go` exists. */
const compose = (name: string): string => `
name: ${name}
services:
  web:
    image: ${IMAGE}
    command: sleep 10000
    stop_grace_period: 0s
    volumes: ["data:/data"]
    labels: { vm-snapshot.post-restore: "touch /waits; until test -e /go; do sleep 0.1; done; test ! -e /data/bad" }
volumes:
  data:
`;

interface Scene {
  readonly name: string;
  readonly folder: string;
  readonly at: (...args: string[]) => Promise<string>;
  readonly docker: (...args: string[]) => Promise<string>;
  /** `user`: another home folder, for another user of the same daemon. */
  vm(args: readonly string[], options?: { user?: string; killWhen?: () => Promise<void> }): ReturnType<typeof runVm>;
}

function scene(title: string, suffix: string, body: (scene: Scene) => Promise<void>): void {
  testOnNewestEngine(
    title,
    async (engine) => {
      const home = await mkdtemp(join(tmpdir(), 'vm-interrupted-'));
      const name = `interrupted${process.pid}${suffix}`;
      const folder = join(home, 'project');
      await mkdir(folder);
      await importBusybox(engine, IMAGE);
      await writeProject(folder, { 'compose.yaml': compose(name) });
      const at = composeAt(engine, folder);
      const vm: Scene['vm'] = (args, { user = 'one', killWhen } = {}) =>
        runVm(args, { home: join(home, user), store: join(home, 'store'), host: engine.host, cwd: folder, ...(killWhen && { killWhen }) });
      try {
        await at('up', '--detach');
        await body({ name, folder, at, docker: (...args) => run(['docker', '-H', engine.host, ...args]), vm });
      } finally {
        await forget(engine, name);
        await run([...ROOT_PREFIX, 'rm', '-rf', home]);
      }
    },
    900_000,
  );
}

async function forget(engine: TestDocker, name: string): Promise<void> {
  const docker = (...args: string[]): Promise<string> => run(['docker', '-H', engine.host, ...args]);
  const servants = await docker('ps', '-aq', '--filter', `label=vm-snapshot.project=${name}`);
  for (const id of servants.split('\n').filter((line) => line !== '')) await removeContainer(engine, id);
  await forgetProject(engine, name);
}

const inWeb = ({ at }: Scene, script: string): Promise<string> => at('exec', 'web', 'sh', '-c', script);
const waits = (scene: Scene) => (): Promise<void> =>
  until('the new container waits', 300, async () => {
    const look = scene.docker('exec', `${scene.name}-web-1`, 'sh', '-c', 'test -e /waits && echo yes');
    return (await look.catch(() => '')) === 'yes';
  });

scene('changes made after a restore was killed are never removed, and another user can capture them', '', async (s) => {
  await inWeb(s, 'echo captured > /data/file');
  expect(await s.vm(['create', 'one'])).toMatchObject({ code: 0 });
  await inWeb(s, 'echo before > /data/file');
  await s.vm(['restore', 'one', '--yes'], { killWhen: waits(s) });
  expect(await inWeb(s, 'cat /data/file')).toBe('captured');
  await inWeb(s, 'echo work > /data/file; echo work > /own');
  const shown = JSON.parse((await s.vm(['recover'], { user: 'two' })).stdout);
  expect(shown).toMatchObject([{ project: s.name, snapshot: `${s.name}/one`, finding: 'runs' }]);
  expect(await s.vm(['create', 'two'], { user: 'two' })).toMatchObject({ code: 0 });
  expect(await inWeb(s, 'cat /data/file /own')).toBe('work\nwork');
  expect(JSON.parse((await s.vm(['recover'])).stdout)).toEqual([]);
  expect(await s.docker('ps', '-a', '--filter', `label=vm-snapshot.project=${s.name}`, '--format', '{{.Names}}')).toBe('');
});

scene('two users cannot restore one project at the same time', '', async (s) => {
  await s.vm(['create', 'one']);
  const first = s.vm(['restore', 'one', '--yes']);
  await waits(s)();
  const second = await s.vm(['restore', 'one', '--yes'], { user: 'two' });
  expect(second.code).toBe(17);
  expect(JSON.parse(second.stdout).error.message).toMatch(/is using the project .*process \d+ of /);
  await inWeb(s, 'touch /go');
  expect((await first).code).toBe(0);
});

scene('containers that a user started after a killed restore are left alone until the user decides', '', async (s) => {
  await inWeb(s, 'echo before > /data/file');
  await s.vm(['create', 'one']);
  await inWeb(s, 'echo precious > /data/file; echo own > /own');
  const idNow = (): Promise<string> => s.docker('inspect', '--format', '{{.Id}}', `${s.name}-web-1`).catch(() => 'none');
  const old = await idNow();
  // No container exists for some milliseconds only: a late check sees the new one.
  await s.vm(['restore', 'one', '--yes'], { killWhen: () => until('the old container is away', 300, async () => (await idNow()) !== old) });
  await s.at('up', '--detach');
  await inWeb(s, 'echo more > /data/more');
  const create = await s.vm(['create', 'two']);
  expect(await inWeb(s, 'cat /data/more')).toBe('more');
  if (create.code === 17) expect(JSON.parse(create.stdout).error.hint).toContain(`vm snapshot recover ${s.name} --undo`);
  expect((await s.vm(['recover', s.name, '--undo', '--yes'])).code).toBe(create.code === 17 ? 0 : 10);
  if (create.code === 17) expect(await inWeb(s, 'cat /data/file /own')).toBe('precious\nown');
});

scene('a project whose name cannot be an image name is restored, and is rolled back on failure', '_', async (s) => {
  await inWeb(s, 'touch /go; echo captured > /data/file; echo own > /own');
  expect(await s.vm(['create', 'good'])).toMatchObject({ code: 0 });
  await inWeb(s, 'touch /data/bad');
  expect(await s.vm(['create', 'bad'])).toMatchObject({ code: 0 });
  await inWeb(s, 'rm /data/bad; echo newer > /data/file; echo newer > /own');
  const failed = await s.vm(['restore', 'bad', '--yes']);
  expect([failed.code, failed.stderr]).toEqual([1, expect.stringContaining('was rolled back to its previous state')]);
  expect(await inWeb(s, 'cat /data/file /own')).toBe('newer\nnewer');
  expect(await s.vm(['restore', 'good', '--yes'])).toMatchObject({ code: 0 });
  expect(await s.vm(['restore', 'good', '--yes'])).toMatchObject({ code: 0 });
  expect(await inWeb(s, 'cat /data/file /own')).toBe('captured\nown');
  expect(await readFile(join(s.folder, 'compose.override.yaml'), 'utf8')).toContain(s.name);
});
