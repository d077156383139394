import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { main } from '../../../src/cli/main.ts';
import { EXIT_CODES } from '../../../src/lib/errors.ts';
import { hybridArchive, layerOf, tarOf } from '../../helpers/archives.ts';
import { fakeTerminal } from '../../helpers/fake-terminal.ts';

/* Mistakes of users and faults, with the real engine and a folder as the store. */

let cwd: string;
const at = (...names: string[]): string => join(cwd, ...names);

async function vm(line: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const terminal = fakeTerminal({ cwd, home: at('home'), env: { TZ: 'UTC', DOCKER_HOST: 'unix:///nowhere/docker.sock' } });
  const code = await main(['node', 'vm', ...line.split(' ')], { terminal });
  return { code, ...terminal.said };
}

beforeAll(async () => {
  cwd = join(await mkdtemp(join(tmpdir(), 'vm-provoked-')), 'shop');
  process.env.DOCKER_HOST = 'unix:///nowhere/docker.sock';
  for (const folder of ['home', 'folder', 'tart', 'yaml', 'list']) await mkdir(at(folder), { recursive: true });
  const files = {
    'image.tar': tarOf(...hybridArchive([layerOf('base'), layerOf('tools')])),
    'junk.tar.gz': 'no bundle at all',
    'broken.json': '{"triggers": ["manual"],\n}',
    'list.json': '[]',
    'key.json': '{"trigers": []}',
    'small.json': '{"max_storage_size_gb": 0.000000001}',
    Dockerfile: 'FROM scratch\n',
    'tart/vm.yaml': 'provider: tart\n',
    'yaml/vm.yaml': 'vm:\n\tbox: x\n',
    'list/vm.yaml': '- vm\n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(at(name), text);
  for (const line of [
    'create @base --archive image.tar',
    'protect @base',
    'export @base --output taken.tar.gz',
    'create @lost --archive image.tar --store damaged',
  ]) {
    expect(await vm(`snapshot ${line}`)).toMatchObject({ code: 0 });
  }
  const whole = await readFile(at('taken.tar.gz'));
  await writeFile(at('broken-off.tar.gz'), whole.subarray(0, whole.length - 500));
  const packs = at('damaged/.repository/packs');
  for (const name of await readdir(packs, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const path = join(name.parentPath, name.name);
    const bytes = await readFile(path);
    bytes.writeUInt8(bytes.readUInt8(20) ^ 1, 20);
    await rm(path);
    await writeFile(path, bytes);
  }
});
afterAll(async () => {
  delete process.env.DOCKER_HOST;
  await rm(join(cwd, '..'), { recursive: true });
});

/** Terms of Node, zod, yaml and V8, full ids, and stacks. */
const FOREIGN = /\bE[A-Z]{4,}\b|Invalid input|Unrecognized|YAML\.|ZodError|Unexpected token|in JSON at|[0-9a-f]{64}|\n\s+at /;

const PROVOKED: readonly [line: string, code: keyof typeof EXIT_CODES][] = [
  ['snapshot create x --trigger bogus', 'ERR_INPUT'],
  ['snapshot list --forse', 'ERR_INPUT'],
  ['snapshot restore', 'ERR_INPUT'],
  ['snapshot inspect a/b/c', 'ERR_INPUT'],
  ['snapshot --config broken.json list', 'ERR_INPUT'],
  ['snapshot --config list.json list', 'ERR_INPUT'],
  ['snapshot --config key.json list', 'ERR_INPUT'],
  ['snapshot --config folder list', 'ERR_INPUT'],
  ['snapshot clean --keep-daily many', 'ERR_INPUT'],
  ['snapshot delete @base', 'ERR_INPUT'],
  ['snapshot import junk.tar.gz', 'ERR_INPUT'],
  ['create --config yaml/vm.yaml', 'ERR_INPUT'],
  ['create --config list/vm.yaml', 'ERR_INPUT'],
  ['create --config folder', 'ERR_INPUT'],
  ['snapshot --config nothing.json list', 'ERR_NOT_FOUND'],
  ['snapshot list --store nowhere', 'ERR_NOT_FOUND'],
  ['snapshot inspect @nothing', 'ERR_NOT_FOUND'],
  ['snapshot import nothing.tar.gz', 'ERR_NOT_FOUND'],
  ['snapshot create x --archive nothing.tar', 'ERR_NOT_FOUND'],
  ['snapshot create @base --archive image.tar', 'ERR_EXISTS'],
  ['snapshot export @base --output taken.tar.gz', 'ERR_EXISTS'],
  ['snapshot import taken.tar.gz', 'ERR_EXISTS'],
  ['snapshot delete @base --yes', 'ERR_DENIED'],
  ['snapshot build x .', 'ERR_UNAVAILABLE'],
  ['snapshot restore @base', 'ERR_UNAVAILABLE'],
  ['snapshot import broken-off.tar.gz --name other', 'ERR_INTEGRITY'],
  ['snapshot export @lost --store damaged', 'ERR_INTEGRITY'],
  ['create --config tart/vm.yaml', 'ERR_UNSUPPORTED'],
  ['snapshot --config small.json create x --archive image.tar --trigger manual', 'ERR_EXHAUSTED'],
];

test.each(PROVOKED)('vm %s ends with %s, and the message contains no internal terms', async (line, code) => {
  const said = await vm(line);
  expect(said.stderr).not.toMatch(FOREIGN);
  expect({ code: said.code, stdout: said.stdout }).toEqual({ code: EXIT_CODES[code], stdout: '' });
  const { error } = JSON.parse((await vm(`${line} --json`)).stdout);
  expect(error).toMatchObject({ code, message: expect.not.stringContaining('\n'), hint: expect.stringMatching(/\S/) });
});
