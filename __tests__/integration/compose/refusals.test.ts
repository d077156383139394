import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { Bench, composeAt, IMAGE, writeProject } from '../../helpers/compose.ts';
import { testOnNewestEngine } from '../../helpers/engines.ts';
import { run } from '../../helpers/processes.ts';

testOnNewestEngine(
  'what cannot be captured or restored is refused before anything is changed, with the next step',
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
    const service = `image: ${IMAGE}\n    command: sleep 10000\n    stop_grace_period: 0s\n`;

    await expect(bench.create('x', { directory: await at('empty', {}) })).rejects.toMatchObject({
      code: 'ERR_NOT_FOUND',
      hint: expect.stringMatching(/--project/),
    });
    const broken = await at('broken', { 'compose.yaml': 'services: { a: { imag: x } }' });
    await expect(bench.create('x', { directory: broken })).rejects.toMatchObject({
      code: 'ERR_INPUT',
      message: expect.stringMatching(/imag is not allowed/),
    });
    await expect(bench.create('x', { directory: broken, project: 'nowhere' })).rejects.toMatchObject({ code: 'ERR_INPUT' });
    const nothing = await at('nothing', { 'compose.yaml': `name: ${name}-n\nservices: { a: { image: "no-such:1" } }` });
    await expect(bench.create('x', { directory: nothing })).rejects.toMatchObject({
      code: 'ERR_NOT_FOUND',
      hint: expect.stringMatching(/docker compose up/),
    });
    await expect(bench.create('x', { directory: nothing, project: 'nowhere' })).rejects.toMatchObject({
      code: 'ERR_NOT_FOUND',
      message: expect.stringMatching(/'nowhere'/),
    });

    const port = await freePort();
    const home = await at('home', {
      'compose.yaml': `name: ${name}\nservices:\n  web:\n    ${service}    ports: ["127.0.0.1:${port}:80"]\n    env_file: web.env\n`,
      'web.env': 'NEEDED=1\n',
    });
    await composeAt(docker, home)('up', '--detach');
    await bench.create('good', { directory: home });
    await composeAt(docker, home)('down', '--volumes');

    const other = await at('other', { 'compose.yaml': `name: ${name}-o\nservices: { a: { image: x } }` });
    await expect(bench.restore('good', { directory: other })).rejects.toMatchObject({
      code: 'ERR_CONFLICT',
      hint: expect.stringMatching(/--as/),
    });
    await expect(bench.restore('good', { directory: home, as: 'No Name' })).rejects.toMatchObject({ code: 'ERR_INPUT' });
    const taken = createServer().listen(port, '127.0.0.1');
    await expect(bench.restore('good', { directory: home })).rejects.toMatchObject({
      code: 'ERR_CONFLICT',
      message: expect.stringMatching(new RegExp(`:${port}/tcp`)),
    });
    taken.close();
    await run(['rm', join(home, 'web.env')]);
    await expect(bench.restore('good', { directory: home })).rejects.toMatchObject({
      code: 'ERR_INPUT',
      message: expect.stringMatching(/web\.env is missing.*NEEDED/),
    });
    await expect(bench.restore('none', { directory: home })).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
    expect(await run(['docker', '-H', docker.host, 'ps', '-aq', '--filter', `label=com.docker.compose.project=${name}`])).toBe('');
    expect(await readdir(home)).toEqual(['compose.yaml']);

    await writeFile(join(home, 'web.env'), 'NEEDED=1\n');
    process.env.DOCKER_HOST = 'unix:///nowhere/docker.sock';
    await expect(bench.create('x', { directory: home })).rejects.toMatchObject({ code: 'ERR_UNAVAILABLE' });
    await expect(bench.restore('good', { directory: home })).rejects.toMatchObject({ code: 'ERR_UNAVAILABLE' });
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
