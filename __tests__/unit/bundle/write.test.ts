import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compressionFor } from '../../../src/bundle/compression.ts';
import { writeOutput } from '../../../src/bundle/output.ts';
import { readBundle, verifyBundle } from '../../../src/bundle/read.ts';
import { writeBundle } from '../../../src/bundle/write.ts';
import { quietContext } from '../../../src/lib/context.ts';
import { digestOf, hexOf } from '../../../src/lib/digest.ts';
import { ExhaustedError, ExistsError, InputError, IntegrityError, NotFoundError } from '../../../src/lib/errors.ts';
import { layerOf, tarOf } from '../../helpers/archives.ts';
import { tinySnapshot } from '../../helpers/bundles.ts';
import { ROOT } from '../../helpers/paths.ts';

const c = quietContext();
const tiny = tinySnapshot();
let folder: string;
const at = (name: string): string => join(folder, name);
const run = (command: string, ...args: string[]): string => execFileSync(command, args, { cwd: folder, encoding: 'utf8' });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a bundle file', () => {
  test.each(['x.zip', 'x.tar', 'x.snapshot.tar.xz'])('%s is refused, as a bundle is not written in that format', async (name) => {
    await expect(writeBundle({ ...tiny, output: at(name), force: false }, c)).rejects.toThrow(InputError);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['tiny.snapshot.tar.gz', 'tiny.snapshot.tar.zst', 'any name at all'])('%s is readable with tar and sha256sum', async (name) => {
    const written = await writeBundle({ ...tiny, output: at(name), force: false }, c);
    expect(readdirSync(folder).sort()).toEqual([name, `${name}.sha256`]);
    expect(written).toMatchObject({ path: at(name), size: statSync(at(name)).size });
    expect(run('sha256sum', '-c', `${name}.sha256`)).toContain('OK');
    expect(run(compressionFor(name) === 'zstd' ? 'zstd' : 'gzip', '-dc', at(name)).length).toBeGreaterThan(written.contentSize);
    mkdirSync(at('out'));
    run('tar', '-xf', at(name), '-C', at('out'));
    const manifest = JSON.parse(readFileSync(at('out/manifest.json'), 'utf8'));
    expect(manifest.files.map(({ path }: { path: string }) => path)).toEqual([
      'docs/README.md',
      'metadata/build-info.json',
      'metadata/packages.json',
      'metadata/versions.json',
      'images/base.tar',
    ]);
    for (const { path, size, sha256 } of manifest.files) {
      const bytes = readFileSync(at(`out/${path}`));
      expect({ size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }).toEqual({ size, sha256 });
    }
    expect(manifest).not.toHaveProperty('packs');
    expect(JSON.stringify(manifest)).not.toContain('recipe');
    expect(manifest.services[0].image_file).toBe('images/base.tar');
    expect(run('tar', '-tf', at('out/images/base.tar')).split('\n')).toContain('manifest.json');
    expect(readFileSync(at('out/docs/README.md'), 'utf8')).toContain('tar -xOf <this file> images/base.tar | docker load');
    await verifyBundle({ path: at(name) }, c);
  });

  test('two exports of the same snapshot are identical', async () => {
    const [first, second] = [
      await writeBundle({ ...tiny, output: at('a'), force: false }, c),
      await writeBundle({ ...tiny, output: at('b'), force: false }, c),
    ];
    expect(second.sha256).toBe(first.sha256);
    expect(readFileSync(at('a')).equals(readFileSync(at('b')))).toBe(true);
  });

  test('the compression level changes the size and not the content', async () => {
    const layers = [layerOf(Array.from({ length: 20_000 }, (_, i) => `${i * i} `).join(''))];
    const snapshot = tinySnapshot({ layers });
    const [fast, small] = [
      await writeBundle({ ...snapshot, output: at('fast'), level: 1, force: false }, c),
      await writeBundle({ ...snapshot, output: at('small'), level: 9, force: false }, c),
    ];
    expect(small.size).toBeLessThan(fast.size);
    expect(run('sh', '-c', 'gzip -dc fast | sha256sum')).toBe(run('sh', '-c', 'gzip -dc small | sha256sum'));
  });

  test('services that share a layer share an image file, which contains each layer once', async () => {
    const [base, own, other] = [layerOf('base'), layerOf('own'), layerOf('other')];
    const more = { worker: [base, own], db: [other], job: [base] };
    await writeBundle({ ...tinySnapshot({ layers: [base], services: ['web'], more }), output: at('four'), force: false }, c);
    const files = run('tar', '-tzf', at('four')).split('\n');
    expect(files.filter((path) => path.startsWith('images/'))).toEqual(['images/web.tar', 'images/db.tar']);
    const { manifest } = await verifyBundle({ path: at('four') }, c);
    expect(manifest.services.map(({ name, image_file }) => [name, image_file])).toEqual([
      ['web', 'images/web.tar'],
      ['worker', 'images/web.tar'],
      ['db', 'images/db.tar'],
      ['job', 'images/web.tar'],
    ]);
    run('tar', '-xzf', at('four'), '-C', folder);
    const inside = run('tar', '-tf', at('images/web.tar')).trim().split('\n');
    expect(inside.filter((path) => path.endsWith(hexOf(digestOf(base))))).toHaveLength(1);
    const images = JSON.parse(run('tar', '-xOf', at('images/web.tar'), 'manifest.json'));
    expect(images.map(({ RepoTags, Layers }: { RepoTags: string[]; Layers: string[] }) => [RepoTags, Layers.length])).toEqual([
      [['tiny:1', 'vm-snapshot/my-app/job:tiny'], 1],
      [['vm-snapshot/my-app/worker:tiny'], 2],
    ]);
  });

  test('the README in a bundle contains a command that unpacks volumes and bind mounts', async () => {
    const long = `x${'y'.repeat(200)}`;
    const volumes = {
      data: tarOf({ path: './file', bytes: Buffer.from('kept') }),
      [long]: tarOf({ path: './other', bytes: Buffer.from('z') }),
    };
    const binds = { '/srv/up loads': tarOf({ path: './cat', bytes: Buffer.from('meow') }) };
    const snapshot = tinySnapshot({ volumes, binds });
    await writeBundle({ ...snapshot, output: at('data.tar.gz'), force: false }, c);
    const { manifest } = await verifyBundle({ path: at('data.tar.gz') }, c);
    expect(manifest.volumes[0]).toMatchObject({ name: 'data', volume_file: 'volumes/data.tar' });
    expect(manifest.volumes[1]?.volume_file).toMatch(/^volumes\/xy{62}-[0-9a-f]{16}\.tar$/);
    expect(manifest.bind_mounts).toMatchObject([{ path: '/srv/up loads', bind_file: 'bind-mounts/1-up_loads.tar' }]);
    const text = run('tar', '-xzOf', at('data.tar.gz'), 'docs/README.md');
    expect(text).toContain('vm snapshot restore my-app/tiny');
    const unpack = /^ {4}(unpack\(\).*)$/m.exec(text)?.[1]?.replaceAll('<this file>', 'data.tar.gz').replace('sudo ', '') ?? '';
    mkdirSync(at('out'));
    run('bash', '-euc', `${unpack}\nunpack volumes/data.tar out; unpack bind-mounts/1-up_loads.tar out`);
    expect([readFileSync(at('out/file'), 'utf8'), readFileSync(at('out/cat'), 'utf8')]).toEqual(['kept', 'meow']);
  });
});

describe('existing output files', () => {
  const old = 'an older bundle';

  test('an existing file is not replaced without force, and no blob is read', async () => {
    writeFileSync(at('x'), old);
    const open = (): never => {
      throw new Error('it was read');
    };
    const attempt = writeBundle({ ...tiny, open, output: at('x'), force: false }, c);
    await expect(attempt).rejects.toThrow(ExistsError);
    await expect(attempt).rejects.toMatchObject({ hint: expect.stringContaining('force: true') });
    expect(readFileSync(at('x'), 'utf8')).toBe(old);
  });

  test('force replaces the file and its checksum', async () => {
    writeFileSync(at('x'), old);
    writeFileSync(at('x.sha256'), `${'0'.repeat(64)}  x\n`);
    await writeBundle({ ...tiny, output: at('x'), force: true }, c);
    expect(run('sha256sum', '-c', 'x.sha256')).toContain('OK');
  });

  test('a file that appears during the export is not replaced', async () => {
    const open: typeof tiny.open = (digest) => {
      writeFileSync(at('x'), old);
      return tiny.open(digest);
    };
    await expect(writeBundle({ ...tiny, open, output: at('x'), force: false }, c)).rejects.toThrow(ExistsError);
    expect(readFileSync(at('x'), 'utf8')).toBe(old);
    expect(readdirSync(folder)).toEqual(['x']);
  });

  test.each([1, 2])('a blob that fails in pass %i keeps the old file and leaves no other file', async (pass) => {
    writeFileSync(at('x'), old);
    const opened = new Map<string, number>();
    const open: typeof tiny.open = (digest) => {
      opened.set(digest, (opened.get(digest) ?? 0) + 1);
      if (digest === tiny.manifest.services[0]?.layers[1] && opened.get(digest) === pass) throw new IntegrityError('a pack is gone');
      return tiny.open(digest);
    };
    await expect(writeBundle({ ...tiny, open, output: at('x'), force: true }, c)).rejects.toThrow('a pack is gone');
    expect(readdirSync(folder)).toEqual(['x']);
    expect(readFileSync(at('x'), 'utf8')).toBe(old);
  });

  test('a blob that differs in the second pass fails the export', async () => {
    let calls = 0;
    const layer = tiny.manifest.services[0]?.layers[1];
    async function* open(digest: Parameters<typeof tiny.open>[0]): AsyncGenerator<Uint8Array> {
      for await (const piece of tiny.open(digest)) {
        const copy = Buffer.from(piece);
        if (digest === layer && ++calls === 2) copy[600] = (copy[600] ?? 0) ^ 1;
        yield copy;
      }
    }
    await expect(writeBundle({ ...tiny, open, output: at('x'), force: false }, c)).rejects.toThrow(
      'images/base.tar changed during the export',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a canceled export leaves no file', async () => {
    const abort = new AbortController();
    const reason = new Error('stop');
    let count = 0;
    const open: typeof tiny.open = (digest) => {
      if (++count === tiny.blobs.size + 2) abort.abort(reason);
      return tiny.open(digest);
    };
    await expect(writeBundle({ ...tiny, open, output: at('x'), force: false }, quietContext(abort.signal))).rejects.toBe(reason);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a failed write keeps the old file and leaves no other file', async () => {
    writeFileSync(at('x'), old);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield Buffer.alloc(100);
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    }
    await expect(writeOutput(at('x'), pieces(), { force: true, signal: c.signal })).rejects.toThrow(ExhaustedError);
    expect(readdirSync(folder)).toEqual(['x']);
    expect(readFileSync(at('x'), 'utf8')).toBe(old);
  });

  test('a write above the file size limit of the process is an ExhaustedError and keeps the old file', () => {
    writeFileSync(at('x'), old);
    const script = `
      import { writeOutput } from '${ROOT}/src/bundle/output.ts';
      async function* pieces() { for (let i = 0; i < 100; i++) yield Buffer.alloc(64 * 1024, i); }
      await writeOutput('${at('x')}', pieces(), { force: true, signal: new AbortController().signal }).catch((error) => console.log(error.code, error.message));
    `;
    const limited = `trap '' XFSZ; ulimit -f 1000; exec "$0" --input-type=module -e "$1"`;
    const said = execFileSync('sh', ['-c', limited, process.execPath, script], { encoding: 'utf8' });
    expect(said).toContain('ERR_EXHAUSTED Cannot write');
    expect(readdirSync(folder)).toEqual(['x']);
    expect(readFileSync(at('x'), 'utf8')).toBe(old);
  });
});

describe('invalid outputs', () => {
  test.each([
    ['a folder', 'sub', InputError],
    ['a path in a missing folder', 'gone/x', NotFoundError],
    ['a name with control characters', 'a\u001bb', InputError],
    ['the name of a folder', 'x/', InputError],
  ])('%s is refused, and no blob is read', async (_, name, kind) => {
    mkdirSync(at('sub'));
    const open = (): never => {
      throw new Error('it was read');
    };
    await expect(writeBundle({ ...tiny, open, output: `${folder}/${name}`, force: true }, c)).rejects.toThrow(kind);
    expect(readdirSync(folder)).toEqual(['sub']);
  });

  test('a pipe is not replaced, even with force', async () => {
    run('mkfifo', at('pipe'));
    await expect(writeBundle({ ...tiny, output: at('pipe'), force: true }, c)).rejects.toThrow('it exists and is not a file');
    expect(statSync(at('pipe')).isFIFO()).toBe(true);
  });

  test.each([0, 10, 2.5, -1, Number.NaN])('%d is refused as a compression level', async (level) => {
    await expect(writeBundle({ ...tiny, level, output: at('x'), force: false }, c)).rejects.toThrow(
      'a whole number from 1 (fast) to 9 (small)',
    );
  });
});

describe('a bundle folder', () => {
  const request = { ...tiny, format: 'folder' as const };

  test('contains the same files as a bundle file and can be verified', async () => {
    await writeBundle({ ...tiny, output: at('file'), force: false }, c);
    await writeBundle({ ...request, output: at('dir'), force: false }, c);
    mkdirSync(at('out'));
    run('tar', '-xf', at('file'), '-C', at('out'));
    expect(run('diff', '-r', 'out', 'dir')).toBe('');
    expect((await verifyBundle({ path: at('dir') }, c)).manifest.snapshot_name).toBe('tiny');
  });

  test('replaces an older bundle with force, and never another folder', async () => {
    await writeBundle({ ...request, output: at('dir'), force: false }, c);
    writeFileSync(at('dir/old'), '');
    await expect(writeBundle({ ...request, output: at('dir'), force: false }, c)).rejects.toThrow(ExistsError);
    await writeBundle({ ...request, output: at('dir'), force: true }, c);
    expect(existsSync(at('dir/old'))).toBe(false);
    mkdirSync(at('mine'));
    writeFileSync(at('mine/thesis'), 'years of work');
    await expect(writeBundle({ ...request, output: at('mine'), force: true }, c)).rejects.toThrow('not a bundle');
    expect(readdirSync(folder).sort()).toEqual(['dir', 'mine']);
    expect(readFileSync(at('mine/thesis'), 'utf8')).toBe('years of work');
  });

  test('a failed export keeps the older bundle', async () => {
    await writeBundle({ ...request, output: at('dir'), force: false }, c);
    const before = run('ls', '-lR', 'dir');
    let calls = 0;
    const open: typeof tiny.open = (digest) => {
      if (++calls > tiny.blobs.size + 3) throw new IntegrityError('a pack is gone');
      return tiny.open(digest);
    };
    await expect(writeBundle({ ...request, open, output: at('dir'), force: true }, c)).rejects.toThrow('a pack is gone');
    expect(run('ls', '-lR', 'dir')).toBe(before);
    expect(readdirSync(folder)).toEqual(['dir']);
  });

  test.each<[string, () => void, string]>([
    ['a missing file', () => rmSync(at('dir/images/base.tar')), 'images/base.tar is missing'],
    [
      'a modified file',
      () => writeFileSync(at('dir/metadata/versions.json'), '{"node":"23.11.0"}'),
      'its sha256 differs from the manifest',
    ],
    ['a longer file', () => writeFileSync(at('dir/docs/README.md'), 'x'.repeat(10_000)), 'has 10000 bytes'],
    [
      'a link to another folder',
      () => {
        rmSync(at('dir/images'), { recursive: true });
        symlinkSync('/etc', at('dir/images'));
      },
      'images/base.tar is missing',
    ],
    ['a missing manifest', () => rmSync(at('dir/manifest.json')), 'holds no manifest.json'],
  ])('%s is detected by verify', async (_, spoil, words) => {
    await writeBundle({ ...request, output: at('dir'), force: false }, c);
    spoil();
    await expect(verifyBundle({ path: at('dir') }, c)).rejects.toThrow(words);
  });
});

describe('the checksum file', () => {
  beforeEach(async () => {
    await writeBundle({ ...tiny, output: at('x.tar.gz'), force: false }, c);
  });

  test('is compared if it exists', async () => {
    await verifyBundle({ path: at('x.tar.gz') }, c);
    writeFileSync(at('x.tar.gz.sha256'), `${'0'.repeat(64)}  x.tar.gz\n`);
    await expect(verifyBundle({ path: at('x.tar.gz') }, c)).rejects.toThrow('their checksums differ');
    rmSync(at('x.tar.gz.sha256'));
    await verifyBundle({ path: at('x.tar.gz') }, c);
  });

  test.each([
    ['binary mode', (hex: string) => `${hex} *x.tar.gz\n`],
    ['BSD', (hex: string) => `SHA256 (x.tar.gz) = ${hex}\n`],
    ['the sum alone', (hex: string) => hex],
    ['upper case', (hex: string) => hex.toUpperCase()],
    ['a list', (hex: string) => `${'1'.repeat(64)}  other\n${hex}  x.tar.gz\n`],
  ])('is read in the form %s', async (_, form) => {
    const hex = createHash('sha256')
      .update(readFileSync(at('x.tar.gz')))
      .digest('hex');
    writeFileSync(at('x.tar.gz.sha256'), form(hex));
    await verifyBundle({ path: at('x.tar.gz') }, c);
    writeFileSync(at('x.tar.gz.sha256'), form('0'.repeat(64)));
    await expect(verifyBundle({ path: at('x.tar.gz') }, c)).rejects.toThrow(IntegrityError);
  });

  test('is an error if it contains no checksum', async () => {
    writeFileSync(at('x.tar.gz.sha256'), '<html>404</html>');
    await expect(verifyBundle({ path: at('x.tar.gz') }, c)).rejects.toThrow('does not contain a sha256 checksum');
  });
});

test('an error from onManifest ends the reading, and no file stays open', async () => {
  await writeBundle({ ...tiny, output: at('x'), force: false }, c);
  const reason = new ExistsError('taken');
  const reading = readBundle({ path: at('x') }, c, { onManifest: () => Promise.reject(reason) });
  await expect(reading.next()).rejects.toBe(reason);
  const early = readBundle({ path: at('x') }, c);
  await early.next();
  await early.return(undefined as never);
  const open = readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return [run('readlink', `/proc/${process.pid}/fd/${fd}`).trim()];
    } catch {
      return [];
    }
  });
  expect(open).not.toContain(at('x'));
});

test('an unreadable file and a missing file are reported as such', async () => {
  await writeBundle({ ...tiny, output: at('x'), force: false }, c);
  chmodSync(at('x'), 0);
  if (process.getuid?.() !== 0) await expect(verifyBundle({ path: at('x') }, c)).rejects.toThrow('permission denied');
  await expect(verifyBundle({ path: at('gone') }, c)).rejects.toThrow(NotFoundError);
});
