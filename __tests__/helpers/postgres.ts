import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { IMAGE } from './compose.ts';
import type { TestDocker } from './engines.ts';
import { buildImage } from './images.ts';
import { postgresHome } from './postgres-home.ts';
import { run } from './processes.ts';

const PROGRAMS = ['postgres', 'initdb', 'pgbench', 'psql', 'pg_checksums', 'pg_isready'];
/** Without LLVM, which is half of the total size. */
const MODULES = ['plpgsql.so', 'dict_snowball.so'];

/** Builds an image with the machine's PostgreSQL on top of the tests' image; /data and /socket belong to `user`. */
export async function buildPostgres(docker: TestDocker, { reference, user }: { reference: string; user: number }): Promise<void> {
  const home = postgresHome();
  if (home === undefined) throw new Error('PostgreSQL is not installed here');
  const context = await mkdtemp(join(tmpdir(), 'vm-postgres-'));
  const copy = async (path: string): Promise<void> => {
    await mkdir(join(context, 'root', dirname(path)), { recursive: true });
    await cp(await realpath(path), join(context, 'root', path), { recursive: true });
  };
  try {
    const programs = PROGRAMS.map((name) => join(home, 'bin', name));
    const share = join('/usr/share/postgresql', basename(home));
    for (const path of [...programs, ...MODULES.map((name) => join(home, 'lib', name)), share]) await copy(path);
    const libraries = (await Promise.all(programs.map((program) => run(['ldd', program])))).join('\n').match(/\/\S+\.so\S*/g) ?? [];
    for (const library of new Set(libraries)) await copy(library);
    await writeFile(join(context, 'root/etc-passwd'), `postgres:x:${user}:${user}::/data:/bin/sh\n`);
    for (const folder of ['data', 'socket']) await mkdir(join(context, folder));
    await writeFile(
      join(context, 'Dockerfile'),
      `FROM ${IMAGE}\nCOPY root/ /\nCOPY root/etc-passwd /etc/passwd\nCOPY --chown=${user}:${user} data/ /data/\nCOPY --chown=${user}:${user} socket/ /socket/\nENV PATH=/bin:${home}/bin\n`,
    );
    await buildImage(docker, { reference, context });
  } finally {
    await rm(context, { recursive: true });
  }
}
