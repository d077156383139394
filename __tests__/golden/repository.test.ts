import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { encodeConfig, parseConfig } from '../../src/repository/config.ts';
import { cutPoint, cutSizes, gearTable } from '../../src/repository/chunking/fastcdc.ts';
import { encodeFooter, encodeTable, FOOTER_BYTES, PACK_MAGIC, parseFooter, parseTable } from '../../src/repository/pack/pack-file.ts';
import { encodeSegment, parseSegment } from '../../src/repository/index/segment.ts';
import { openStore } from '../../src/stores/open-store.ts';
import { goldenPlain, goldenTar } from '../helpers/golden-blobs.ts';
import { addBytes, c, collect, inTemporaryFolder, newRepository, readBlob } from '../helpers/repository.ts';
import { noise } from '../helpers/tars.ts';

/* Files that version 1 wrote. They never change: a change that needs other files is another format version. docs/format.md */
const HOME = join(import.meta.dirname, 'repository-v1');
const OBJECTS = join(HOME, 'root/.repository');
const { tar, plain, packs } = JSON.parse(await readFile(join(HOME, 'blobs.json'), 'utf8'));

test('a repository of version 1 is read', async () => {
  const repository = await newRepository(await openStore(join(HOME, 'root')));
  await using reader = await repository.reader(c, packs);
  expect((await readBlob(reader, tar)).equals(goldenTar())).toBe(true);
  expect((await readBlob(reader, plain)).equals(goldenPlain())).toBe(true);
  expect((await collect(reader.entries(tar))).length).toBe(34);
  expect(await collect(repository.check(c))).toEqual([]);
});

test('the same blobs are split, cut and named as by version 1', async () => {
  await inTemporaryFolder(async (folder) => {
    await cp(join(HOME, 'root'), folder, { recursive: true });
    const repository = await newRepository(await openStore(folder));
    await using writer = await repository.writer(c);
    expect(await addBytes(writer, goldenTar(), 777)).toEqual(tar);
    expect(await addBytes(writer, goldenPlain())).toEqual(plain);
    expect(writer.stats.bytesNew).toBe(0);
  });
});

test('config, segment and table are written byte for byte as by version 1', async () => {
  const config = await readFile(join(OBJECTS, 'config'));
  const { checksum, ...written } = JSON.parse(Buffer.from(encodeConfig(parseConfig(config, 'golden'))).toString());
  expect([written, checksum]).toEqual([JSON.parse(config.toString()), 'sha256:e4654e54e5d640efaa5b3669857e1e8dd5a9cd86afb9659f8ee54a7e60382769']);
  const [segmentFile = ''] = await readdir(join(OBJECTS, 'index'));
  const segment = await readFile(join(OBJECTS, 'index', segmentFile));
  expect(Buffer.from(encodeSegment(parseSegment(segment, 'golden'))).equals(segment)).toBe(true);
  const pack = await readFile(join(OBJECTS, 'packs', packs[0]));
  expect(pack.subarray(0, 8).equals(PACK_MAGIC)).toBe(true);
  const footer = pack.subarray(-FOOTER_BYTES);
  const length = parseFooter(footer, pack.length, 'golden');
  expect(Buffer.from(encodeFooter(length)).equals(footer)).toBe(true);
  const table = pack.subarray(-FOOTER_BYTES - length, -FOOTER_BYTES);
  expect(Buffer.from(encodeTable(parseTable(table, 'golden'))).equals(table)).toBe(true);
});

test('cut points do not change', () => {
  const table = gearTable('vm-snapshot gear 1');
  expect([...table.subarray(0, 4)]).toEqual([1981635664, 1412441814, 1568443339, 2032680174]);
  const bytes = noise(1 << 20, 42);
  const lengths: number[] = [];
  for (let start = 0; start < bytes.length; start += lengths.at(-1) ?? 0) {
    lengths.push(cutPoint(table, bytes, cutSizes(64 * 1024), { start, end: bytes.length }));
  }
  expect(lengths).toEqual([54352, 79000, 68650, 147511, 89680, 79466, 71469, 70289, 52250, 98311, 85266, 78266, 53932, 20134]);
});
