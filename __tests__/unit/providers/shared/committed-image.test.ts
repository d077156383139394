import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { tarHeader } from '../../../../src/lib/codec/tar-header.ts';
import { quietContext } from '../../../../src/lib/context.ts';
import { commitContainerImage } from '../../../../src/providers/shared/committed-image.ts';
import { cleanConfig } from '../../../../src/providers/shared/image-config.ts';
import { connectDocker } from '../../../../src/systems/docker/client.ts';
import type { ContainerInfo } from '../../../../src/systems/docker/containers.ts';

const c = quietContext();
const container = {
  Id: 'abc',
  Name: '/web',
  Image: 'sha256:1',
  Mounts: [],
  Config: {
    Image: 'shop:1',
    Env: ['PATH=/bin', 'TOKEN=x'],
    Labels: { mine: '1', 'com.docker.compose.project': 'p', 'vm-snapshot.pre': 'sync' },
  },
} as unknown as ContainerInfo;

/** Requests that reach a daemon whose images have `layers` layers; `lost` is the daemon's answer to a commit. */
async function calls(layers: number, lost?: { status: number; message: string }): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'docker-'));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '')
      .replace(/^\/v[\d.]+/, '')
      .replace(/\?.*/, '');
    const answer = (body: unknown, status = 200) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    if (path === '/_ping') return response.setHeader('Api-Version', '1.41').end('OK');
    if (request.method === 'POST') asked.push(path);
    if (path === '/images/sha256:1/json') return answer({ Id: 'sha256:1', RootFS: { Layers: Array(layers).fill('x') }, Config: {} });
    if (path === '/images/stage:0/json') return answer({ Id: 'sha256:flat' });
    if (path.endsWith('/changes')) return answer([{ Path: '/w', Kind: 1 }]);
    if (path.endsWith('/archive')) return response.end(tarHeader({ path: './', size: 0, type: 'directory' }));
    if (path === '/commit') return lost === undefined ? answer({ Id: 'sha256:new' }, 201) : answer({ message: lost.message }, lost.status);
    if (path === '/containers/abc/json') return answer(container);
    if (path.endsWith('/export')) return response.end('a tar');
    return request.resume().once('end', () => response.end('{"status":"done"}\n'));
  });
  const path = join(folder, 'sock');
  await new Promise<void>((resolve) => server.listen(path, resolve));
  try {
    const docker = await connectDocker({ signal: c.signal, endpoint: { kind: 'unix', path, url: `unix://${path}` } });
    await commitContainerImage(docker, container, { repository: 'stage', tag: '0', withEnv: false, ofProject: false, c });
    return asked;
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
}

test('an image of few layers is committed, and one of too many layers or of a lost image is exported', async () => {
  expect(await calls(3)).toEqual(['/commit']);
  expect(await calls(120)).toEqual(['/images/create']);
  expect(await calls(3, { status: 404, message: 'content digest sha256:1: not found' })).toEqual(['/commit', '/images/create']);
  await expect(calls(3, { status: 500, message: 'max depth exceeded' })).rejects.toThrow(
    "Docker could not commit container 'web': max depth exceeded",
  );
});

test('a captured image has the variables of its image and no labels of Compose or vm-snapshot', () => {
  const base = {
    Os: 'linux',
    Architecture: 'arm64',
    Config: { Env: ['PATH=/usr/bin'], Labels: { 'vm-snapshot.own': 'kept' }, Cmd: ['serve'] },
  };
  const dirty = {
    container: 'abc',
    container_config: { Env: ['TOKEN=x'] },
    os: 'linux',
    config: { Env: ['PATH=/usr/bin', 'TOKEN='], Cmd: ['other'] },
  };
  const of = (options: object) =>
    cleanConfig(container, { base: base as never, withEnv: false, isFlat: false, ofProject: false, ...options })(dirty);
  const Labels = { mine: '1', 'vm-snapshot.pre': 'sync' };
  expect(of({})).toEqual({ os: 'linux', config: { Env: ['PATH=/usr/bin'], Cmd: ['other'], Labels } });
  expect(of({ isFlat: true })).toMatchObject({ architecture: 'arm64', config: { Env: ['PATH=/usr/bin'], Cmd: ['serve'], Labels } });
  expect(of({ base: undefined, isFlat: true })).toEqual({ os: 'linux', config: { Env: ['PATH=/bin'], Labels } });
  expect(of({ withEnv: true })).toMatchObject({ config: { Env: container.Config.Env } });
});

test("a project's image has no command, health check, label or history step whose value may come from a variable", () => {
  const secret = 'hunter2hunter2';
  const own = {
    ...container,
    Config: { ...container.Config, Cmd: ['redis', secret], Healthcheck: { Test: ['CMD', secret] }, Labels: { auth: secret } },
  } as unknown as ContainerInfo;
  const base = { Os: 'linux', Architecture: 'amd64', Config: { Env: ['PATH=/usr/bin'], Cmd: ['redis'], Labels: { of: 'image' } } };
  const dirty = {
    os: 'linux',
    history: [{ created_by: 'COPY' }, { created_by: `redis ${secret}`, comment: 'c' }],
    config: { Cmd: ['redis', secret], Healthcheck: { Test: ['CMD', secret] }, Labels: { auth: secret }, WorkingDir: '/data' },
  };
  const of = (options: object): unknown =>
    JSON.parse(
      JSON.stringify(cleanConfig(own, { base: base as never, withEnv: false, isFlat: false, ofProject: true, ...options })(dirty)),
    );
  expect(of({})).toEqual({
    os: 'linux',
    history: [{ created_by: 'COPY' }, { created_by: 'vm snapshot create', comment: 'c' }],
    config: { Cmd: ['redis'], Env: ['PATH=/usr/bin'], Labels: { of: 'image' }, WorkingDir: '/data' },
  });
  expect(JSON.stringify(of({ isFlat: true }))).not.toContain(secret);
  expect(JSON.stringify(of({ withEnv: true }))).toContain(secret);
});
