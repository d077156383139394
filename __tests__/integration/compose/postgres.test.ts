import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Bench, composeAt, writeProject } from '../../helpers/compose.ts';
import { dockerOf, type TestDocker } from '../../helpers/engines.ts';
import { buildPostgres } from '../../helpers/postgres.ts';
import { postgresHome } from '../../helpers/postgres-home.ts';
import { run, until } from '../../helpers/processes.ts';

const DATABASE = 'vm-compose-postgres:1';
const USER = 70;

const START = `
test -s /data/base/PG_VERSION || initdb --pgdata /data/base --username postgres --auth trust --locale C --encoding UTF8 --data-checksums --no-sync
exec postgres -D /data/base -k /socket -c listen_addresses= -c max_wal_size=64MB`;
const WRITE = `
psql -h /socket -U postgres -Atc 'select 1 from pgbench_history limit 1' || pgbench -h /socket -U postgres --initialize --quiet
exec pgbench -h /socket -U postgres --no-vacuum --client 4 --rate 100 --time 100000`;

/** https://www.postgresql.org/docs/current/pgbench.html: every transaction adds the same delta to all of them. */
const SUMS = `select (select sum(abalance) from pgbench_accounts), (select sum(bbalance) from pgbench_branches),
  (select sum(tbalance) from pgbench_tellers), (select coalesce(sum(delta), 0) from pgbench_history)`;

const docker = dockerOf('containerd') ?? dockerOf('classic');
const testPostgres = docker === undefined || postgresHome() === undefined ? test.skip : test;

testPostgres(
  'postgres: a database with four writing clients is captured consistently, and all sums and checksums are right after the restore',
  () => proof(docker as TestDocker),
  600_000,
);

async function proof(docker: TestDocker): Promise<void> {
  await using bench = await Bench.open();
  const name = `pg${process.pid}`;
  await bench.use(docker, name);
  await buildPostgres(docker, { reference: DATABASE, user: USER });
  const folder = join(bench.folder, 'project');
  await mkdir(folder);
  const common = { image: DATABASE, user: String(USER), stop_grace_period: '60s', volumes: ['data:/data', 'socket:/socket'] };
  const healthcheck = { test: ['CMD', 'pg_isready', '-h', '/socket'], interval: '1s', retries: 120 };
  await writeProject(folder, {
    'compose.yaml': JSON.stringify({
      name,
      services: {
        db: { ...common, command: ['sh', '-c', START], shm_size: '128m', stop_signal: 'SIGINT', healthcheck },
        // The first process of a container is not killed by signals that it does not handle.
        writer: { ...common, stop_grace_period: '0s', command: ['sh', '-c', WRITE], depends_on: { db: { condition: 'service_healthy' } } },
      },
      volumes: { data: {}, socket: {} },
    }),
  });
  const project = composeAt(docker, folder);
  await project('up', '--detach');
  const ask = (query: string): Promise<string> =>
    run(['docker', '-H', docker.host, 'exec', `${name}-db-1`, 'psql', '-h', '/socket', '-U', 'postgres', '-Atc', query]);
  const written = async (): Promise<number> => Number(await ask('select count(*) from pgbench_history').catch(() => 0));
  const more = (than: number): Promise<void> => until(`${than} transactions`, 120, async () => (await written()) > than);
  await more(100);

  const before = await written();
  await bench.create('running', { directory: folder });
  await more(await written());

  await project('stop', 'writer');
  await ask('drop table pgbench_history; drop table pgbench_accounts');
  await bench.restore('running', { directory: folder });
  await more(before);
  await project('stop', 'writer');
  const [accounts, ...others] = (await ask(SUMS)).split('|');
  expect(others).toEqual([accounts, accounts, accounts]);
  await project('stop', 'db');
  const checked = await project('run', '--rm', '--no-deps', 'db', 'pg_checksums', '--check', '/data/base');
  expect(checked).toMatch(/Bad checksums:\s+0/);
}
