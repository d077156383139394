import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { sqliteFolder } from '../../../scripts/setup/sqlite.mjs';
import { Bench, composeAt, IMAGE, writeProject } from '../../helpers/compose.ts';
import { type TestDocker, testOnNewestEngine } from '../../helpers/engines.ts';
import { buildImage } from '../../helpers/images.ts';
import { run, until } from '../../helpers/processes.ts';

const DATABASE = 'vm-compose-sqlite:1';

/** SQLite from Debian's packages on top of the tests' image. */
async function buildDatabase(docker: TestDocker): Promise<void> {
  const context = await mkdtemp(join(tmpdir(), 'vm-sqlite-'));
  try {
    for (const folder of ['usr/bin', 'usr/lib', 'lib', 'lib64']) {
      await cp(join(sqliteFolder(), folder), join(context, 'root', folder), { recursive: true, verbatimSymlinks: true });
    }
    await writeFile(join(context, 'Dockerfile'), `FROM ${IMAGE}\nCOPY root/ /\n`);
    await buildImage(docker, { reference: DATABASE, context });
  } finally {
    await rm(context, { recursive: true });
  }
}

/**
 * Each row is in the database before its number is in the log, which is on another volume. The permanent reader makes SQLite keep its
 * write-ahead log: https://www.sqlite.org/wal.html
 */
const WRITER = `
/usr/bin/sqlite3 /data/db 'pragma journal_mode=wal; create table if not exists t (n integer primary key, bytes blob)' > /dev/null
n=$(/usr/bin/sqlite3 /data/db 'select coalesce(max(n), 0) from t')
(echo 'select count(*) from t;'; sleep 100000) | /usr/bin/sqlite3 /data/db &
while :; do
  n=$((n + 1))
  /usr/bin/sqlite3 -cmd '.timeout 60000' /data/db "insert into t values ($n, randomblob(2000))" && echo $n >> /log/rows
done`;

testOnNewestEngine(
  'a database under continuous writes is captured consistently, and runs on',
  async (docker) => {
    await using bench = await Bench.open();
    const name = `written${process.pid}`;
    await bench.use(docker, name);
    await buildDatabase(docker);
    const folder = join(bench.folder, 'project');
    await mkdir(folder);
    await writeProject(folder, {
      'compose.yaml': JSON.stringify({
        name,
        services: {
          db: {
            image: DATABASE,
            command: ['sh', '-c', WRITER.replaceAll('$', () => '$$')],
            stop_grace_period: '0s',
            volumes: ['data:/data', 'log:/log'],
            labels: { 'vm-snapshot.pre': 'echo pre >> /hooks', 'vm-snapshot.post': 'echo post >> /hooks' },
          },
          idle: { image: IMAGE, command: 'sleep 10000', stop_grace_period: '0s', depends_on: ['db'], volumes: ['data:/data:ro'] },
        },
        volumes: { data: {}, log: {} },
      }),
    });
    await composeAt(docker, folder)('up', '--detach');
    const inDatabase = (...command: string[]): Promise<string> => run(['docker', '-H', docker.host, 'exec', `${name}-db-1`, ...command]);
    const ask = (query: string): Promise<string> => inDatabase('/usr/bin/sqlite3', '-cmd', '.timeout 60000', '/data/db', query);
    const logged = async (): Promise<number> =>
      Number((await inDatabase('sh', '-c', 'while read -r n; do last=$n; done < /log/rows; echo $last')) || 0);
    const rows = async (): Promise<number> => Number(await ask('select max(n) from t'));
    const atLeast = (count: number): Promise<void> => until(`${count} rows`, 120, async () => (await logged().catch(() => 0)) >= count);
    await atLeast(20);
    // A file that takes longer to read than some rows to write lies between the database and the log.
    await inDatabase('dd', 'if=/dev/zero', 'of=/data/zeros', 'bs=1048576', 'count=200');

    const before = await logged();
    expect(await inDatabase('ls', '/data')).toContain('db-wal');
    const { manifest } = await bench.create('running', { directory: folder });
    const during = await logged();
    await atLeast(during + 5);
    expect(await inDatabase('cat', '/hooks')).toBe('pre\npost');
    expect(manifest.services.map((service) => service.name)).toEqual(['db', 'idle']);

    await inDatabase('sh', '-c', 'rm /data/db* /log/rows');
    await bench.restore('running', { directory: folder });
    // The restored writer continues from the captured rows.
    expect(await ask('pragma integrity_check')).toBe('ok');
    // At most one row was in the database but not yet in the log when all was paused; a row only in the log would be written twice.
    const steps = await inDatabase(
      'sh',
      '-c',
      'last=0; while read -r n; do [ $n = $((last + 1)) ] || echo $((n - last)); last=$n; done < /log/rows',
    );
    expect(['', '2']).toContain(steps);
    expect(await rows()).toBeGreaterThanOrEqual(before);
  },
  600_000,
);
