import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { InputError, NotFoundError, UnsupportedError } from '../../../../src/lib/errors.ts';
import { findEndpoint, mayShareLoopback, parseHost } from '../../../../src/systems/docker/endpoint.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'docker-home-'));
});
afterAll(() => rm(home, { recursive: true }));

async function writeContext(name: string, docker: object): Promise<void> {
  const id = createHash('sha256').update(name).digest('hex');
  await mkdir(join(home, '.docker/contexts/meta', id), { recursive: true });
  await writeFile(join(home, '.docker/contexts/meta', id, 'meta.json'), JSON.stringify({ Name: name, Endpoints: { docker } }));
  await writeFile(join(home, '.docker/config.json'), JSON.stringify({ currentContext: name }));
}

test('hosts of every kind are parsed', () => {
  expect(parseHost('unix:///run/d.sock')).toEqual({ kind: 'unix', path: '/run/d.sock', url: 'unix:///run/d.sock' });
  expect(parseHost('tcp://10.0.0.1')).toMatchObject({ kind: 'tcp', host: '10.0.0.1', port: 2375 });
  expect(parseHost('tcp://[::1]:99', { verify: false })).toMatchObject({ host: '::1', port: 99, tls: { verify: false } });
  expect(parseHost('https://d.example')).toMatchObject({ port: 2376, tls: { verify: true } });
  expect(parseHost('ssh://me@box')).toEqual({ kind: 'ssh', url: 'ssh://me@box' });
  expect(() => parseHost('nonsense')).toThrow(InputError);
  expect(() => parseHost('npipe:////./pipe/docker_engine')).toThrow(UnsupportedError);
});

test('only local hosts may share the loopback interface', () => {
  expect(
    ['unix:///x', 'tcp://127.0.0.1:1', 'tcp://localhost:1', 'tcp://10.0.0.1:1', 'ssh://x'].map((url) => mayShareLoopback(parseHost(url))),
  ).toEqual([true, true, true, false, false]);
});

test('DOCKER_HOST takes precedence over the context, and the context over the usual sockets', async () => {
  const env = { HOME: home };
  expect(await findEndpoint(env)).toMatchObject({ kind: 'unix' });
  await writeContext('remote', { Host: 'tcp://10.0.0.2:2376' });
  expect(await findEndpoint(env)).toMatchObject({ host: '10.0.0.2' });
  expect(await findEndpoint({ ...env, DOCKER_HOST: 'unix:///a' })).toMatchObject({ path: '/a' });
  expect(await findEndpoint({ ...env, DOCKER_CONTEXT: 'default' })).toMatchObject({ kind: 'unix' });
  await expect(findEndpoint({ ...env, DOCKER_CONTEXT: 'gone' })).rejects.toThrow(NotFoundError);
});

test('TLS is configured from the environment', async () => {
  await writeFile(join(home, 'ca.pem'), 'CA');
  const env = { HOME: home, DOCKER_HOST: 'tcp://d.example:2376', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: home };
  expect(await findEndpoint(env)).toMatchObject({ tls: { verify: true, ca: Buffer.from('CA') } });
});
