import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { App } from '../../../src/app/app.ts';
import { KINDS, kindRegistry } from '../../../src/app/kinds.ts';
import { main } from '../../../src/cli/main.ts';
import type { CreateRequest, CreateResult } from '../../../src/engine/catalog/types.ts';
import type { CleanRequest } from '../../../src/engine/maintain/clean.ts';
import { NotFoundError, UnavailableError } from '../../../src/lib/errors.ts';
import type { ContainerRef, Inspection } from '../../../src/providers/provider.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';
import { fakeApp } from './fake-app.ts';
import { snapshot } from './snapshot-fixture.ts';

const ID = 'c0'.repeat(32);
const CONFIG = {
  triggers: ['run_start', 'periodic'],
  max_snapshots_per_container: 3,
  naming_pattern: '{container_name}_{trigger}_{snapshot_id}',
};

let cwd: string;
let requests: CreateRequest<ContainerRef>[];
const home = process.env.HOME;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'vm-triggers-'));
  process.env.HOME = cwd;
  await writeFile(join(cwd, 'snapshot-config.json'), JSON.stringify(CONFIG));
});
afterAll(async () => {
  process.env.HOME = home;
  await rm(cwd, { recursive: true });
});
beforeEach(() => {
  requests = [];
});

const examined: Inspection = {
  id: ID,
  name: 'webapp',
  state: 'running',
  image: 'nginx:1',
  volumes: ['data'],
  notCaptured: ['/srv is not'],
};

const provider = { examine: async ({ container }: ContainerRef) => examineOnly(container) } as never;

async function vm(line: string, createContainer: (request: CreateRequest<ContainerRef>) => Promise<CreateResult> = made) {
  const verbs: Partial<App> = {
    openContainers: async () => provider,
    kinds: kindRegistry(KINDS.all.map((kind) => (kind.name === 'container' ? { ...kind, open: async () => provider } : kind))),
    create: async (request) => {
      requests.push(request as CreateRequest<unknown> as CreateRequest<ContainerRef>);
      return await createContainer(request as CreateRequest<unknown> as CreateRequest<ContainerRef>);
    },
  };
  const terminal = fakeTerminal({ cwd, env: { TZ: 'UTC' } });
  const code = await main(['node', 'vm', 'snapshot', ...line.split(' ')], { terminal, app: fakeApp([], verbs) });
  return { code, ...terminal.said };
}

function examineOnly(container: string): Inspection {
  if (container === 'webapp' || ID.startsWith(container)) return examined;
  throw new NotFoundError(`Docker has no container '${container}'`, { hint: 'See `docker container ls --all`' });
}

async function made({ ref }: CreateRequest<ContainerRef>): Promise<CreateResult> {
  const stats = { bytesRead: 1000, bytesNew: 10, bytesStored: 5 };
  return {
    ...snapshot(ref.name, { project: ref.project, kind: 'container' }),
    stats,
    seconds: 1,
    removed: [snapshot('oldest', { project: 'shop' })],
  };
}

describe('create', () => {
  test('a trigger that the configuration does not list creates no snapshot, reports that and succeeds', async () => {
    const line = '--config snapshot-config.json create --container webapp --trigger on_error';
    expect(await vm(line)).toEqual({
      code: 0,
      stdout: `No snapshot created: on_error is not among the triggers of ${join(cwd, 'snapshot-config.json')} (run_start, periodic)\n`,
      stderr: '',
    });
    expect(await vm(`${line} --quiet`)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(JSON.parse((await vm(`${line} --json`)).stdout)).toMatchObject({ snapshot: null, skipped: { trigger: 'on_error' } });
    expect(requests).toEqual([]);
  });

  test('a listed trigger creates a snapshot with the limits of the configuration, named by its pattern and the container name', async () => {
    const said = await vm(
      `--config snapshot-config.json create --container ${ID.slice(0, 12)} --project shop --trigger run_start --context init --run-id 42`,
    );
    expect(said).toMatchObject({ code: 0, stdout: expect.stringContaining('removed to stay within the limits: shop/oldest') });
    expect(requests).toMatchObject([
      {
        ref: { project: 'shop', name: expect.stringMatching(/^webapp_run_start_[0-9a-f]{8}$/) },
        target: { kind: 'container', container: ID.slice(0, 12) },
        trigger: 'run_start',
        context: 'init',
        runId: '42',
        limits: { maxPerMachine: 3 },
      },
    ]);
  });

  test('create without a trigger always creates a snapshot, and its trigger is manual', async () => {
    expect((await vm('--config snapshot-config.json create before --container webapp --project shop')).code).toBe(0);
    expect((await vm('create --container webapp --project shop')).code).toBe(0);
    expect(requests).toMatchObject([
      { ref: { name: 'before' }, trigger: 'manual', limits: { maxPerMachine: 3 } },
      { ref: { name: expect.stringMatching(/^webapp_manual_\d{8}T\d{9}Z$/) }, trigger: 'manual', limits: {} },
    ]);
  });

  test('a configuration file that does not exist is an error', async () => {
    expect(await vm('--config nowhere.json create --container webapp')).toMatchObject({
      code: 10,
      stderr: expect.stringMatching(/Configuration file .*nowhere\.json not found\nCorrect --config/),
    });
  });
});

describe('watch', () => {
  const stop = (): void => {
    process.emit('SIGINT');
  };

  test('continues after a failed snapshot, refuses a second watch, and succeeds when Ctrl-C ends it', async () => {
    let round = 0;
    const said = await vm('watch --every 1s --container webapp --project shop --description nightly', async (request) => {
      round += 1;
      if (round === 2) throw new UnavailableError('Docker does not answer', { hint: 'Start it' });
      if (round === 3) {
        expect(await vm('watch --every 1s --container webapp --project shop')).toMatchObject({
          code: 17,
          stderr: expect.stringContaining('already watches this'),
        });
        stop();
      }
      return await made(request);
    });
    expect(said.code).toBe(0);
    expect(said.stdout).toBe("✓ Watched 'webapp' until it was stopped: 2 snapshots created, and one attempt failed\n");
    expect(said.stderr).toMatch(/Created snapshot 'shop\/webapp_periodic_.*\n.*the snapshot failed.*Docker does not answer \(Start it\)\n/);
    expect(requests.map(({ trigger }) => trigger)).toEqual(['periodic', 'periodic', 'periodic']);
  });

  test('a snapshot that Ctrl-C interrupts is not a failure', async () => {
    const said = await vm('watch --every 1h --container webapp --project shop --json', async () => {
      stop();
      throw new Error('cut short');
    });
    expect(said.code).toBe(0);
    expect(JSON.parse(said.stdout)).toEqual({ rounds: 1, made: 0, failed: 0, last: null });
  });

  test('a missing container ends the command at once', async () => {
    expect(await vm('watch --every 1h --container webap')).toMatchObject({
      code: 10,
      stderr: expect.stringContaining("no container 'webap'"),
    });
  });

  test('a configuration without the trigger periodic creates no snapshot', async () => {
    await writeFile(join(cwd, 'other.json'), '{"triggers": ["run_end"]}');
    expect(await vm('--config other.json watch --every 1h --container webapp')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('No snapshot created: periodic'),
    });
  });
});

test('validate shows what would be captured, and fails if the container does not exist', async () => {
  const said = await vm('validate webapp');
  expect(said.stdout).toMatch(
    /^✓ The container webapp can be captured\nId +c0c0c0c0c0c0\nState +running; --quiesce.*\nImage +nginx:1\nVolumes +data\nExcluded +\/srv is not\n$/,
  );
  expect(JSON.parse((await vm('validate webapp --json')).stdout)).toEqual({
    container: { id: ID, name: 'webapp' },
    state: 'running',
    image: 'nginx:1',
    volumes: ['data'],
    not_captured: ['/srv is not'],
  });
  expect(await vm('validate webap')).toMatchObject({ code: 10 });
});

test('list --container shows ids, triggers, contexts and runs, and --json prints all fields', async () => {
  const of = (name: string, context: string) =>
    snapshot(name, {
      project: 'shop',
      kind: 'container',
      trigger: 'before_action',
      context,
      run_id: '42',
      container: { id: ID, name: 'webapp' },
    });
  const held = [of('one', 'drop the cache'), of('two', 'upgrade')];
  const list: App['list'] = async (request) => (request.container === 'webapp' ? held : []);
  const ask = async (line: string) => {
    const terminal = fakeTerminal({ cwd, env: { TZ: 'UTC' } });
    await main(['node', 'vm', 'snapshot', ...line.split(' ')], { terminal, app: fakeApp(held, { list }) });
    return terminal.said;
  };
  const lines = (await ask('list --container webapp')).stdout.split('\n');
  expect(lines[0]?.split(/ {2,}/)).toEqual(expect.arrayContaining(['NAME', 'ID', 'TRIGGER', 'CREATED', 'SIZE', 'CONTEXT', 'RUN']));
  expect(lines[1]).toContain(`  ${held[0]?.digest.slice(7, 19)}  before_action  `);
  expect(lines[1]).toMatch(/drop the cache {2,}42/);
  expect(JSON.parse((await ask('list --container webapp --json')).stdout)[1]).toMatchObject({
    trigger: 'before_action',
    context: 'upgrade',
    run_id: '42',
    container: { id: ID, name: 'webapp' },
  });
  expect(await ask('list --container nobody')).toMatchObject({
    stdout: '',
    stderr: expect.stringContaining('vm snapshot create --container nobody'),
  });
});

test('clean --container passes the container to the engine', async () => {
  const asked: CleanRequest[] = [];
  const planClean: App['planClean'] = async (request) => {
    asked.push(request);
    return { remove: [], keep: [], bytes: 0 };
  };
  const terminal = fakeTerminal({ cwd, env: { TZ: 'UTC' } });
  const line = 'clean --container webapp --max-age 7d --all-projects --dry-run'.split(' ');
  expect(await main(['node', 'vm', 'snapshot', ...line], { terminal, app: fakeApp([], { planClean }) })).toBe(0);
  expect(asked).toEqual([{ container: 'webapp', rules: { maxAge: 7 * 86_400_000 } }]);
});

test('the configuration in docs/containers.md is valid', async () => {
  const page = await readFile(join(import.meta.dirname, '../../../docs/containers.md'), 'utf8');
  const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
  await writeFile(join(cwd, 'documented.json'), example);
  expect((await vm('--config documented.json create --container webapp --trigger run_start --project shop')).code).toBe(0);
});
