import { once } from 'node:events';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { processTransport, type VolumeTransport } from '../../../../../src/systems/docker/volume-io/tar-process.ts';
import { END, header, padded, stream } from '../../../../helpers/tars.ts';

/* Malicious entries in the tar of a volume cannot leave the volume's folder. */

const { signal } = new AbortController();
let folder: string;
let way: VolumeTransport;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vm-volume-'));
  mkdirSync(join(folder, 'volume'));
  writeFileSync(join(folder, 'outside'), 'mine');
  way = processTransport((command, args) => ({ command, args, cwd: join(folder, 'volume') }));
});
afterEach(() => rmSync(folder, { recursive: true }));

const owner = Buffer.from([process.getuid?.() ?? 0, process.getgid?.() ?? 0].map((id) => `${id.toString(8).padStart(7, '0')}\0`).join(''));
const file = (name: string, text = 'evil'): Buffer =>
  Buffer.concat([header({ name, size: text.length, raw: { 108: owner } }), padded(Buffer.from(text))]);
const link = (name: string, to: string, type: '1' | '2'): Buffer => header({ name, type, raw: { 108: owner, 157: Buffer.from(to) } });

test.each<[string, Buffer[]]>([
  ['a name above the folder', [file('../outside')]],
  ['a name above the folder, further in', [file('./a/../../outside')]],
  ['an absolute name', [file(`${tmpdir()}/vm-evil`)]],
  ['a file through a symbolic link', [link('./a', '..', '2'), file('./a/outside')]],
  ['a file through an absolute link', [link('./a', tmpdir(), '2'), file('./a/vm-evil')]],
  ['a file over a symbolic link', [link('./a', '../outside', '2'), file('./a')]],
  ['a hard link to a file outside, written to', [link('./a', '../outside', '1'), file('./a')]],
])('%s stays inside the volume or is refused', async (_, entries) => {
  await way.write(stream(...entries, END), { signal }).catch(() => {});
  expect(readFileSync(join(folder, 'outside'), 'utf8')).toBe('mine');
  expect(readdirSync(folder).sort()).toEqual(['outside', 'volume']);
  expect(readdirSync(tmpdir())).not.toContain('vm-evil');
});

test('a symbolic link is restored as it was, wherever it leads', async () => {
  await way.write(stream(link('./a', '/etc/passwd', '2'), file('./b', 'kept'), END), { signal });
  expect(lstatSync(join(folder, 'volume', 'a')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'volume', 'b'), 'utf8')).toBe('kept');
});

test('a socket is reported and excluded', async () => {
  const server = createServer().listen(join(folder, 'volume', 'sock'));
  await once(server, 'listening');
  let sockets = 0;
  for await (const _ of way.read({ signal, onSocket: () => sockets++ }));
  server.close();
  expect(sockets).toBe(1);
});
