import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { Bench, composeAt, IMAGE, volumeOf, writeProject } from '../../helpers/compose.ts';
import { testOnNewestEngine } from '../../helpers/engines.ts';
import { run } from '../../helpers/processes.ts';
import { type Said, vmHere } from '../../helpers/vm-here.ts';

testOnNewestEngine(
  'an impossible capture or restore is refused before any change, in one line with the next step',
  async (docker) => {
    await using bench = await Bench.open();
    const name = `refused${process.pid}`;
    await bench.use(docker, name, `${name}-b`);
    const at = async (folder: string, files: Readonly<Record<string, string>>): Promise<string> => {
      const path = join(bench.folder, folder);
      await mkdir(path);
      await writeProject(path, files);
      return path;
    };
    const docker1 = (...args: string[]): Promise<string> => run(['docker', '-H', docker.host, ...args]);
    const vm = (cwd: string, ...words: string[]): Promise<Said> => vmHere([...words, '--store', join(bench.folder, 'store')], { cwd });
    const refused = async (code: number, message: RegExp, hint: RegExp, [cwd, ...words]: [string, ...string[]]): Promise<void> => {
      const { code: found, stderr, stdout } = await vm(cwd, ...words);
      const [error = '', next = '', ...more] = stderr
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('Warning:'));
      expect({ words, found, stdout, more }).toEqual({ words, found: code, stdout: '', more: [] });
      expect(error).toMatch(message);
      expect(next).toMatch(hint);
    };
    const service = `image: ${IMAGE}\n    command: sleep 10000\n    stop_grace_period: 0s\n`;

    const empty = await at('empty', {});
    await refused(10, /^Error: No Compose file found in \S+$/, /--project.*docker compose ls/, [empty, 'create', 'x']);
    const broken = await at('broken', { 'compose.yaml': 'services: { a: { imag: x } }' });
    await refused(2, /^Error: Cannot read the Compose project in \S+broken: .*imag/, /docker compose config/, [broken, 'create', 'x']);
    const nothing = await at('nothing', { 'compose.yaml': `name: ${name}-n\nservices: { a: { image: "no-such:1" } }` });
    await refused(10, /neither a container nor an image/, /docker compose up/, [nothing, 'create', 'x']);
    await refused(10, /Compose project 'nowhere' not found/, /docker compose ls/, [nothing, 'create', 'x', '--project', 'nowhere']);
    const odd = await at('Straße & Co', { 'compose.yaml': `services: { a: { image: ${IMAGE} } }` });
    await refused(2, /'Upper Case' is not a project name/, /Use a name such as/, [odd, 'create', 'x', '--project', 'Upper Case']);
    expect(await vm(odd, 'create', 'odd')).toMatchObject({ code: 0, stdout: expect.stringContaining("'straeco/odd'") });

    const lost = await at('lost', {
      'compose.yaml': `name: ${name}-l\nservices: { a: { image: ${IMAGE}, command: "echo \${VM_TEST_LEVEL}" } }`,
    });
    process.env.VM_TEST_LEVEL = 'debug';
    expect(await vm(lost, 'create', 'lost')).toMatchObject({ code: 0 });
    delete process.env.VM_TEST_LEVEL;
    await refused(2, /variable VM_TEST_LEVEL .* had a value when the project was captured/, /in this shell, or .*\.env/, [
      lost,
      'restore',
      'lost',
    ]);

    const port = await freePort();
    const home = await at('Home', {
      'compose.yaml': `name: ${name}\nservices:\n  web:\n    ${service}    ports: ["127.0.0.1:${port}:80"]\n    env_file: web.env\n    volumes: ["data:/data"]\n  api:\n    ${service}volumes:\n  data:\n`,
      'web.env': 'NEEDED=1\n',
    });
    const project = composeAt(docker, home);
    await project('up', '--detach');
    // Two services share an image; the snapshot has one image for each of them.
    await project('exec', 'api', 'sh', '-c', 'echo own > /own');
    expect(await vm(home, 'create', 'good', '--quiesce')).toMatchObject({ code: 0, stderr: expect.not.stringContaining('Error') });
    await refused(11, /'good' already exists/, /--force/, [home, 'create', 'good']);

    // Another container uses the volume: the volume is kept, and the project gets a new one.
    const volume = await volumeOf(docker, `${name}-web-1`, '/data');
    await docker1('run', '--detach', '--name', `${name}-b-other`, '--volume', `${volume}:/data`, IMAGE, 'sleep', '10000');
    await refused(2, /Replacing the project/, /--yes.*--as/, [home, 'restore', 'good']);
    const restored = await vm(home, 'restore', 'good', '--yes');
    expect(restored).toMatchObject({ code: 0, stderr: expect.stringMatching(/the volume \S+ is kept: \S+-b-other uses it/) });
    expect(await volumeOf(docker, `${name}-web-1`, '/data')).not.toBe(volume);
    expect(await docker1('exec', `${name}-api-1`, 'cat', '/own')).toBe('own');
    await docker1('rm', '--force', `${name}-b-other`);

    // After the project was deleted a restore works; after the snapshot was deleted a restore fails.
    await project('down', '--volumes');
    const other = await at('other', { 'compose.yaml': `name: ${name}-o\nservices: { a: { image: x } }` });
    await refused(17, /contains the project '\S+-o', but the snapshot is of/, /--as/, [other, 'restore', `${name}/good`, '--yes']);
    await refused(2, /'No Name' is not a name of a Compose project/, /lowercase/, [home, 'restore', 'good', '--as', 'No Name']);
    const taken = createServer().listen(port, '127.0.0.1');
    await refused(17, new RegExp(`needs the port .*:${port}/tcp, which another program`), /--as/, [home, 'restore', 'good']);
    taken.close();
    await run(['rm', join(home, 'web.env')]);
    await refused(2, /web\.env is missing.*NEEDED/, /--include-env/, [home, 'restore', 'good']);
    await refused(10, /Snapshot 'none' not found|Snapshot '\S+\/none' not found/, /vm snapshot list/, [home, 'restore', 'none']);
    expect(await docker1('ps', '-aq', '--filter', `label=com.docker.compose.project=${name}`)).toBe('');
    expect((await readdir(home)).sort()).toEqual(['compose.override.yaml', 'compose.yaml']);
    await writeFile(join(home, 'web.env'), 'NEEDED=1\n');
    expect(await vm(home, 'restore', 'good')).toMatchObject({ code: 0 });
    expect(await docker1('exec', `${name}-api-1`, 'cat', '/own')).toBe('own');
    expect(await vm(home, 'delete', 'good', '--yes')).toMatchObject({ code: 0 });
    await refused(10, /'\S+\/good' not found|'good' not found/, /vm snapshot list/, [home, 'restore', 'good', '--yes']);

    process.env.DOCKER_HOST = 'unix:///nowhere/docker.sock';
    await refused(13, /^Error: .*unix:\/\/\/nowhere\/docker\.sock/, /./, [home, 'create', 'x']);
    await refused(13, /^Error: .*unix:\/\/\/nowhere\/docker\.sock/, /./, [odd, 'restore', 'odd']);
  },
  600_000,
);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
