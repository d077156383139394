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

/* Bundles that went through other hands: packed again, packed twice, with bytes behind their end. */

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
  ['unpacked by a browser', (bytes) => bytes],
  ['packed twice', (bytes) => gzipSync(gzipSync(bytes))],
  ['packed with xz', (bytes) => execFileSync('xz', ['-c'], { input: bytes })],
  ['packed with bzip2', (bytes) => execFileSync('bzip2', ['-c'], { input: bytes })],
  ['filled up to a record of 1 MiB', (bytes) => gzipSync(Buffer.concat([bytes, Buffer.alloc((1 << 20) - TAR_END.length)]))],
])('a bundle that was %s is read', async (_, change) => {
  expect(await verify(change(tar))).toMatchObject({ snapshot_name: 'tiny' });
});

test.each<[string, () => Buffer, RegExp]>([
  ['a line end behind gzip', () => Buffer.concat([gzipSync(tar), Buffer.from('\n')]), /something follows (the|its) end/],
  ['words behind gzip', () => Buffer.concat([gzipSync(tar), Buffer.from('-- sent from my phone')]), /something follows (the|its) end/],
  ['a line end behind zstd', () => Buffer.concat([zstdCompressSync(tar), Buffer.from('\n')]), /something follows (the|its) end/],
  ['a line end behind tar', () => Buffer.concat([tar, Buffer.from('\n')]), /something follows (the|its) end/],
  ['another bundle behind it', () => Buffer.concat([gzipSync(tar), gzipSync(tar)]), /something follows (the|its) end/],
])('%s is named, with the command that takes it off', async (_, make, words) => {
  const error = await failure(make());
  expect(error).toBeInstanceOf(IntegrityError);
  expect(error.message).toMatch(words);
  expect(error.hint).toMatch(/gzip -cdq tiny\.tar\.gz > bundle\.tar/);
});

test('that command works', async () => {
  writeFileSync(join(folder, 'tiny.tar.gz'), Buffer.concat([gzipSync(tar), Buffer.from('\n')]));
  execFileSync('sh', ['-c', 'gzip -cdq tiny.tar.gz > bundle.tar || true'], { cwd: folder, stdio: 'ignore' });
  expect((await verifyBundle({ path: join(folder, 'bundle.tar') }, c)).manifest.snapshot_name).toBe('tiny');
});

test('zeros without end are read for a mebibyte, and no further', async () => {
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
])('packed again with %s, it says so, and what it says to do works', async (_, args, inside) => {
  const again = execFileSync('tar', args, { cwd: folder });
  const error = await failure(again, 'again.tar.gz');
  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toMatch(/again\.tar\.gz was packed again by another program/);
  expect(error.hint).toContain(`mkdir bundle && tar -xf again.tar.gz -C bundle && vm snapshot import ${inside}`);
  const to = mkdtempSync(join(folder, 'to-'));
  execFileSync('tar', ['-xzf', '-', '-C', to], { input: again });
  expect((await verifyBundle({ path: join(to, inside.replace(/^bundle\/?/, '')) }, c)).manifest.snapshot_name).toBe('tiny');
});

test('a flipped byte in a layer names the file, the layer and what to do', async () => {
  const images = tar.indexOf('images/base.tar');
  const changed = Buffer.from(tar);
  const at = changed.indexOf('two', images);
  changed[at] = 0x54;
  const error = await failure(changed);
  expect(error.message).toMatch(/^tiny\.tar\.gz is damaged in images\/base\.tar: /);
  expect(error.hint).toMatch(/Get the file again/);
});

test('whatever is changed, added or cut off, a bundle is read whole or refused, and nothing is read for ever', async () => {
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

/** Reads every blob to its end. */
async function readOnce(bytes: Buffer) {
  const reading = readBundle({ stream: inPieces(bytes, 4096), label: 'tiny.tar' }, c);
  for (;;) {
    const next = await reading.next();
    if (next.done) return next.value;
    for await (const _ of next.value.open());
  }
}
