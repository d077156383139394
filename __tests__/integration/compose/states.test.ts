import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { type Context, quietContext } from '../../../src/lib/context.ts';
import { Bench, composeAt, IMAGE, writeProject } from '../../helpers/compose.ts';
import { testOnNewestEngine } from '../../helpers/engines.ts';
import { run, until } from '../../helpers/processes.ts';

/** A job that must run only once, a job that succeeds, a sick service, one that always restarts, and one that another waits for. */
const compose = (name: string): string => `
name: ${name}
x-all: &all { image: "${IMAGE}", network_mode: none, stop_grace_period: 0s, volumes: ["data:/d"] }
services:
  init:
    <<: *all
    command: sh -c 'test ! -e /d/seeded || exit 3; echo rows > /d/seeded'
  lone: { <<: *all, command: echo done, depends_on: [web] }
  web:
    <<: *all
    command: sleep 10000
    depends_on: { init: { condition: service_completed_successfully } }
  sick: { <<: *all, command: sleep 10000, healthcheck: { test: "echo no curl here; false", interval: 1s, timeout: 30s, retries: 1 } }
  loop: { <<: *all, command: sh -c 'sleep 0.5; exit 4', restart: always }
  good: { <<: *all, command: sh -c 'echo I am good; sleep 10000', healthcheck: { test: "echo looking; test ! -e /d/host || grep -q $$HOSTNAME /d/host", interval: 1s, timeout: 30s, retries: 1 } }
  late: { <<: *all, command: sleep 10000, depends_on: { good: { condition: service_healthy } } }
volumes:
  data:
`;

testOnNewestEngine(
  'a restored project has the captured states: sick services may be sick, ended jobs stay ended, healthy services must be healthy',
  async (docker) => {
    await using bench = await Bench.open();
    const name = `states${process.pid}`;
    await bench.use(docker, name);
    const folder = join(bench.folder, 'project');
    await mkdir(folder);
    await writeProject(folder, { 'compose.yaml': compose(name) });
    const project = composeAt(docker, folder);
    const inspect = (service: string, format: string): Promise<string> =>
      run(['docker', '-H', docker.host, 'inspect', '--format', format, `${name}-${service}-1`]);
    const inWeb = (script: string): Promise<string> => project('exec', 'web', 'sh', '-c', script);
    await project('up', '--detach');
    await until('sick is sick', 120, async () => (await inspect('sick', '{{.State.Health.Status}}')) === 'unhealthy');
    await until('loop has ended twice', 120, async () => Number(await inspect('loop', '{{.RestartCount}}')) > 1);
    await until('lone has ended', 120, async () => (await inspect('lone', '{{.State.Status}}')) === 'exited');
    await inWeb('echo more >> /d/seeded');
    // Repeated, because a service that is just restarting must not fail the capture.
    for (let at = 0; at < 3; at++) await bench.create('good', { directory: folder });
    // Makes the service healthy only in this container.
    await project('exec', 'good', 'sh', '-c', 'echo $HOSTNAME > /d/host');
    await bench.create('bad', { directory: folder });
    await inWeb('rm /d/host; echo broken > /d/seeded');

    const { restored } = await bench.restore('good', { directory: folder });
    expect(restored.containers).toHaveLength(7);
    expect(await inWeb('cat /d/seeded')).toBe('rows\nmore');
    const states = await Promise.all(['init', 'lone', 'web', 'sick', 'good', 'late'].map((one) => inspect(one, '{{.State.Status}}')));
    expect(states).toEqual(['created', 'created', 'running', 'running', 'running', 'running']);
    expect(await inspect('init', '{{.State.StartedAt}}')).toMatch(/^0001/);
    expect(await inspect('good', '{{.State.Health.Status}}')).toBe('healthy');

    const warnings: string[] = [];
    const c: Context = { ...quietContext(), log: { ...quietContext().log, warn: (text: unknown) => void warnings.push(String(text)) } };
    const failed = bench.restore('bad', { directory: folder }, c);
    await expect(failed).rejects.toMatchObject({
      code: 'ERR_COMMAND',
      message: `The container ${name}-good-1 is unhealthy, its health check ended with 1: looking`,
      hint: expect.stringContaining('noWait: true'),
    });
    expect(warnings).toContain(`${name}-good-1: I am good`);
    expect(await inWeb('cat /d/seeded')).toBe('rows\nmore');

    const unawaited = await bench.restore('bad', { directory: folder, wait: { none: true } });
    expect(unawaited.restored.containers).toHaveLength(7);
    expect(await inWeb('ls /d/host')).toBe('/d/host');
  },
  600_000,
);
