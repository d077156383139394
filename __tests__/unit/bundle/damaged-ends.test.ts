import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBundle, verifyBundle } from '../../../src/bundle/read.ts';
import { TAR_END } from '../../../src/lib/codec/tar-header.ts';
import { quietContext } from '../../../src/lib/context.ts';
import { InputError, IntegrityError, type SnapshotError } from '../../../src/lib/errors.ts';
import { type Entry, entriesOf, inPieces, packed, tinySnapshot } from '../../helpers/bundles.ts';

/* Bundles that other programs changed: repacked, compressed twice, or with bytes after the end. */

const c = quietContext();
let folder: string;
let entries: Entry[];
let tar: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ends-'));
  entries = await entriesOf(tinySnapshot());
  tar = packed(entries);
  for (const { path, bytes } of entries) {
    mkdirSync(dirname(join(folder, 'x', path)), { recursive: true });
    writeFileSync(join(folder, 'x', path), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

async function verify(bytes: Buffer, label = 'tiny.tar.gz') {
  return (await verifyBundle({ stream: inPieces(bytes, 1 << 16), label }, c)).manifest;
}

async function failure(bytes: Buffer, label?: string): Promise<SnapshotError> {
  return (await verify(bytes, label).catch((error: unknown) => error)) as SnapshotError;
}

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['decompressed by a browser', (bytes) => bytes],
  ['compressed twice', (bytes) => gzipSync(gzipSync(bytes))],
  ['compressed with xz', (bytes) => execFileSync('xz', ['-c'], { input: bytes })],
  ['compressed with bzip2', (bytes) => execFileSync('bzip2', ['-c'], { input: bytes })],
  ['padded to a record of 1 MiB', (bytes) => gzipSync(Buffer.concat([bytes, Buffer.alloc((1 << 20) - TAR_END.length)]))],
])('a bundle that was %s is read', async (_, change) => {
  expect(await verify(change(tar))).toMatchObject({ snapshot_name: 'tiny' });
});

test.each<[string, () => Buffer, RegExp]>([
  ['a line end after gzip', () => Buffer.concat([gzipSync(tar), Buffer.from('\n')]), /data follows (the|its) end/],
  ['text after gzip', () => Buffer.concat([gzipSync(tar), Buffer.from('-- sent from my phone')]), /data follows (the|its) end/],
  ['a line end after zstd', () => Buffer.concat([zstdCompressSync(tar), Buffer.from('\n')]), /data follows (the|its) end/],
  ['a line end after tar', () => Buffer.concat([tar, Buffer.from('\n')]), /data follows (the|its) end/],
  ['another bundle after it', () => Buffer.concat([gzipSync(tar), gzipSync(tar)]), /data follows (the|its) end/],
])('%s is an error with the command that removes it', async (_, make, words) => {
  const error = await failure(make());
  expect(error).toBeInstanceOf(IntegrityError);
  expect(error.message).toMatch(words);
  expect(error.hint).toMatch(/gzip -cdq tiny\.tar\.gz > bundle\.tar/);
});

test('the command in that hint produces a valid bundle', async () => {
  writeFileSync(join(folder, 'tiny.tar.gz'), Buffer.concat([gzipSync(tar), Buffer.from('\n')]));
  execFileSync('sh', ['-c', 'gzip -cdq tiny.tar.gz > bundle.tar || true'], { cwd: folder, stdio: 'ignore' });
  expect((await verifyBundle({ path: join(folder, 'bundle.tar') }, c)).manifest.snapshot_name).toBe('tiny');
});

test('endless zeros after the end are refused after 1 MiB', async () => {
  let bytes = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield tar;
    for (;;) {
      bytes += 1 << 16;
      yield new Uint8Array(1 << 16);
    }
  }
  await expect(verifyBundle({ stream: endless(), label: 'tiny.tar' }, c)).rejects.toThrow(/more than 1 MiB of zeros/);
  expect(bytes).toBeLessThan(2 << 20);
});

test.each([
  ['tar czf x.tar.gz *', ['-C', 'x', '-cz', 'docs', 'images', 'manifest.json', 'metadata'], 'bundle'],
  ['tar -C x czf x.tar.gz .', ['-C', 'x', '-cz', '.'], 'bundle'],
  ['tar czf x.tar.gz x', ['-cz', 'x'], 'bundle/x'],
])('a bundle repacked with %s is refused, and the commands in the hint make it readable', async (_, args, inside) => {
  const again = execFileSync('tar', args, { cwd: folder });
  const error = await failure(again, 'again.tar.gz');
  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toMatch(/again\.tar\.gz was repacked by another program/);
  expect(error.hint).toContain(`mkdir bundle && tar -xf again.tar.gz -C bundle && vm snapshot import ${inside}`);
  const to = mkdtempSync(join(folder, 'to-'));
  execFileSync('tar', ['-xzf', '-', '-C', to], { input: again });
  expect((await verifyBundle({ path: join(to, inside.replace(/^bundle\/?/, '')) }, c)).manifest.snapshot_name).toBe('tiny');
});

test('the error about a flipped byte in a layer names the bundle and the image file, with a hint', async () => {
  const images = tar.indexOf('images/base.tar');
  const changed = Buffer.from(tar);
  const at = changed.indexOf('two', images);
  changed[at] = 0x54;
  const error = await failure(changed);
  expect(error.message).toMatch(/^tiny\.tar\.gz is damaged in images\/base\.tar: /);
  expect(error.hint).toMatch(/Download the file again/);
});

test('a bundle with changed, added or removed bytes is read completely or refused', async () => {
  const { manifest } = await readOnce(tar);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: tar.length - 1 }),
      fc.constantFrom('cut', 'flip', 'insert', 'repeat'),
      fc.uint8Array({ minLength: 1, maxLength: 600 }),
      async (at, how, bytes) => {
        const changes = {
          cut: () => tar.subarray(0, at),
          flip: () => Buffer.concat([tar.subarray(0, at), Buffer.from([(tar[at] ?? 0) ^ 0x41]), tar.subarray(at + 1)]),
          insert: () => Buffer.concat([tar.subarray(0, at), bytes, tar.subarray(at)]),
          repeat: () => Buffer.concat([tar.subarray(0, at), tar.subarray(at >> 1)]),
        };
        const changed = changes[how]();
        const result = await readOnce(changed).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toMatchObject({ code: expect.stringMatching(/^ERR_(INTEGRITY|INPUT|UNSUPPORTED)$/) });
        else expect(result).toMatchObject({ manifest });
      },
    ),
    { numRuns: 150 },
  );
});

/** Reads every blob completely. */
async function readOnce(bytes: Buffer) {
  const reading = readBundle({ stream: inPieces(bytes, 4096), label: 'tiny.tar' }, c);
  for (;;) {
    const next = await reading.next();
    if (next.done) return next.value;
    for await (const _ of next.value.open());
  }
}
