import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hybridArchive, layerOf, tarOf } from '../../helpers/archives.ts';
import { noise } from '../../helpers/tars.ts';
import { type Said, vmHere } from '../../helpers/vm-here.ts';

/* The command with two folders as stores: its output and the mistakes of users. */

const IMAGES = ['one', 'two'].map((text) => tarOf(...hybridArchive([tarOf({ path: 'data', bytes: noise(400_000) }), layerOf(text)])));
let folder: string;
const at = (...names: string[]): string => join(folder, ...names);
const vm = (line: string): Promise<Said> => vmHere(line.split(' '), { cwd: folder });

async function succeed(line: string): Promise<Said> {
  const said = await vm(line);
  expect({ line, code: said.code, stderr: said.code === 0 ? '' : said.stderr }).toEqual({ line, code: 0, stderr: '' });
  return said;
}

/** Expects a failure with one line for the error and one for the hint. */
async function fails(line: string, code: number, message: RegExp): Promise<void> {
  const said = await vm(line);
  expect({ line, code: said.code, stderr: said.stderr }).toEqual({ line, code, stderr: expect.stringMatching(message) });
  expect(said.stderr.trim().split('\n')).toHaveLength(2);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vm-transfer-'));
  IMAGES.forEach((image, i) => {
    writeFileSync(at(`${i}.tar`), image);
  });
  await succeed('create @base --archive 0.tar');
});
afterEach(() => rmSync(folder, { recursive: true }));

const manifest = (...store: string[]): string => readFileSync(at(...store, 'global', 'base', 'metadata.json'), 'utf8');
const home = ['.config', 'vm', 'snapshots'];

describe('push and pull', () => {
  test('a pushed and pulled snapshot keeps its manifest, and a second push moves no data', async () => {
    const pushed = await succeed('push @base far');
    expect(pushed.stdout).toMatch(/^✓ Pushed '@base' to \S+\/far: 40\d\.\d kB, 40\d\.\d kB transferred, in /);
    expect(manifest('far')).toBe(manifest(...home));
    const again = JSON.parse((await succeed('push @base far --json')).stdout);
    expect(again).toMatchObject({ changed: false, location: at('far'), stats: { stored_bytes: 0 }, snapshot: { reference: '@base' } });
    expect((await succeed('pull base far --store near --quiet')).stdout).toBe('@base\n');
    expect(manifest('near')).toBe(manifest('far'));
    await succeed('verify --store near');
    await succeed('create @base --archive 0.tar --to straight');
    await succeed('inspect @base --store straight');
  });

  test('push replaces another snapshot of the same name only with --force', async () => {
    await succeed('push @base far');
    await succeed('create @base --archive 1.tar --force');
    const before = manifest('far');
    await fails('push @base far', 11, /Snapshot '@base' already exists at \S+\/far with other content/);
    expect(manifest('far')).toBe(before);
    await succeed('push @base far --force');
    expect(manifest('far')).toBe(manifest(...home));
  });

  test.each([
    ['push @none far', 10, /'@none' not found/],
    ['pull @base far', 10, /No repository found at \S+\/far/],
    ['push @base 0.tar', 2, /the location of a bundle, not of a repository/],
    ['push @base s3://key:geheim@bucket/x', 2, /must not contain credentials/],
    ['push @base s4://key:geh/eim@bucket/x', 2, /'s4:\/\/\*\*\*@bucket\/x' is not a supported location/],
    ['pull @base https://me:geheim@host/x', 2, /'https:\/\/\*\*\*@host\/x' is not a supported location/],
    ['restore @base --from nowhere', 10, /No repository found at \S+\/nowhere/],
    ['verify --from far', 2, /--from requires --repair/],
    ['verify @base --repair', 2, /--repair applies to the whole repository/],
    ['verify --repair --from nowhere', 10, /No repository found at \S+\/nowhere/],
  ])('%s ends with one error and a hint', async (line, code, message) => {
    await fails(line, code, message);
    expect((await vm(line)).stderr).not.toMatch(/geh\/?eim/);
    expect(readdirSync(folder).sort()).toEqual(['.config', '0.tar', '1.tar']);
  });

  test('a file, a repository of a newer version and a foreign folder are refused and not changed', async () => {
    writeFileSync(at('file'), 'a file');
    await fails('push @base file', 10, /file/);
    await succeed('push @base far');
    // Like a config from before configs had a checksum.
    const config = readFileSync(at('far', '.repository', 'config'), 'utf8').replace(/,\s*"checksum": "[^"]*"/, '');
    writeFileSync(at('far', '.repository', 'config'), config.replace(/"least_writer": \d+/, '"least_writer": 99'));
    await succeed('create @other --archive 1.tar');
    await fails('push @other far', 15, /newer version/);
    await succeed('pull @base far --store near');
    writeFileSync(at('far', '.repository', 'config'), config.replace(/"least_reader": \d+/, '"least_reader": 99'));
    await fails('pull @base far --store near', 15, /newer version/);
    writeFileSync(at('far', '.repository', 'config'), 'a page of somebody else');
    await fails('push @other far', 14, /not a vm-snapshot repository, or it is damaged/);
    expect(readdirSync(at('far', 'global'))).toEqual(['base']);
  });

  test('pull from a partly deleted repository fails and keeps the existing snapshot', async () => {
    await succeed('push @base far');
    await succeed('create @base --archive 1.tar --store near');
    const before = manifest('near');
    rmSync(at('far', '.repository', 'packs'), { recursive: true });
    await fails('pull @base far --store near --force', 14, /missing from \S+\/far/);
    expect(manifest('near')).toBe(before);
    await succeed('verify --store near');
    rmSync(at('far', 'global', 'base', 'metadata.json'));
    await fails('pull @base far --store near --force', 10, /not found/);
  });
});

describe('tag', () => {
  test('adds a name for the same content, and moves an existing name only with --force', async () => {
    expect((await succeed('tag @base @stable')).stdout).toBe("✓ '@base' is now also '@stable'\n");
    const [base, stable] = await Promise.all(['base', 'stable'].map(async (name) => (await succeed(`inspect @${name} --quiet`)).stdout));
    expect(stable?.split('@').at(-1)).toBe(base?.split('@').at(-1));
    expect((await succeed('tag @base @stable')).stdout).toContain('already');
    await succeed('create @next --archive 1.tar');
    await fails('tag @next @stable', 11, /'@stable' already exists/);
    await succeed('tag @next @stable --force');
    await succeed('delete @next --yes');
    await succeed('verify @stable');
    await fails('tag @none @other', 10, /'@none' not found/);
    await fails(`tag @base @other@sha256:${'0'.repeat(64)}`, 2, /Cannot create '/);
  });
});

describe('verify --repair', () => {
  test('reports what was damaged, how it was repaired, and what is left', async () => {
    await succeed('push @base far');
    const packs = at(...home, '.repository', 'packs');
    for (const name of readdirSync(packs)) {
      const bytes = readFileSync(join(packs, name));
      bytes[500] = (bytes[500] as number) ^ 1;
      writeFileSync(join(packs, name), bytes);
    }
    const broken = await vm('verify');
    expect(broken).toMatchObject({ code: 14, stderr: expect.stringContaining('verify --repair') });
    const left = await vm('verify --repair');
    expect(left).toMatchObject({
      code: 14,
      stdout: expect.stringMatching(/^Repaired:\n {2}packs\/\w+: removed; \d+ of its chunks were saved, \d+ were lost\n/),
    });
    expect(left.stdout).toMatch(/problems? left in 1 snapshot/);
    const mended = await succeed('verify --repair --from far');
    expect(mended.stdout).toMatch(/ {2}@base: completed from \S+\/far\n✓ Verified 1 snapshot/);
    expect(JSON.parse((await succeed('verify --repair --from far --json')).stdout)).toMatchObject({ sound: true, repaired: [] });
    expect(manifest(...home)).toBe(manifest('far'));
  });
});
