import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../../src/lib/digest.ts';
import { ExhaustedError, IntegrityError, NotFoundError, UnsupportedError } from '../../../src/lib/errors.ts';
import { encodeConfig, newConfig } from '../../../src/repository/config.ts';
import { MissingError } from '../../../src/repository/errors.ts';
import { openRepository } from '../../../src/repository/open.ts';
import type { StoredBlob } from '../../../src/repository/repository.ts';
import { MemoryStore } from '../../../src/stores/memory/index.ts';
import type { CallOptions, Store } from '../../../src/stores/store.ts';
import { addBytes, c, collect, newRepository, readBlob, store } from '../../helpers/repository.ts';
import { anyTar, END, header, noise, padded, pax, stream } from '../../helpers/tars.ts';

/** A layer with large and many small files. */
function layer({ mtime = 1, edit = '' }: { mtime?: number; edit?: string } = {}): Buffer {
  const files = Array.from({ length: 400 }, (_, i) => {
    const content = noise(100 + ((i * 7919) % 5000), i + 1);
    return [header({ name: `usr/small/${i}`, size: content.length, mtime: mtime + i }), padded(content)];
  });
  const large = Buffer.concat([noise(1_500_000, 77), Buffer.from(edit), noise(1_500_000, 78)]);
  return Buffer.concat([...files.flat(), header({ name: 'usr/large', size: large.length, mtime }), padded(large), END]);
}

test('empty, small, large, plain and tar blobs are read as they were stored', async () => {
  const repository = await newRepository(new MemoryStore());
  const contents = [Buffer.alloc(0), Buffer.from('{}'), noise(511), noise(3_000_000, 5), Buffer.alloc(2_500_000), layer()];
  const { blobs, packs } = await store(repository, ...contents);
  for (const hint of [packs, undefined, []]) {
    await using reader = await repository.reader(c, hint);
    for (const [i, bytes] of contents.entries()) {
      expect(blobs[i]).toMatchObject({ digest: digestOf(bytes), size: bytes.length });
      expect((await readBlob(reader, blobs[i]!)).equals(bytes)).toBe(true);
    }
  }
  expect(await collect(repository.check(c))).toEqual([]);
});

test('any tar is read as it was stored', async () => {
  const repository = await newRepository(new MemoryStore());
  await using writer = await repository.writer(c);
  await fc.assert(
    fc.asyncProperty(anyTar, async (tar) => {
      const blob = await addBytes(writer, tar, 700);
      await using reader = await writer.reader();
      expect((await readBlob(reader, blob)).equals(tar)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('existing content is not stored again', async () => {
  const repository = await newRepository(new MemoryStore());
  const { blobs } = await store(repository, layer());
  const before = await repository.stats(c);
  await using writer = await repository.writer(c);
  expect(await writer.find(blobs[0]!.digest)).toEqual(blobs[0]);
  expect(await writer.find(digestOf('other'))).toBeUndefined();
  const again = await addBytes(writer, layer());
  const { packs } = await writer.publish([again]);
  expect(writer.stats).toEqual({ bytesRead: layer().length, bytesNew: 0, bytesStored: 0 });
  expect(packs.length).toBe(before.packs);
  expect(await repository.stats(c)).toEqual(before);
});

test('a rebuild that changes only mtimes stores almost nothing new', async () => {
  const repository = await newRepository(new MemoryStore());
  await store(repository, layer());
  const { bytes } = await repository.stats(c);
  await store(repository, layer({ mtime: 1_700_000_000 }));
  expect((await repository.stats(c)).bytes - bytes).toBeLessThan(8_000);
});

test('a change inside a large file stores a few new chunks', async () => {
  const repository = await newRepository(new MemoryStore());
  await store(repository, layer());
  const { bytes } = await repository.stats(c);
  await store(repository, layer({ edit: 'changed' }));
  expect((await repository.stats(c)).bytes - bytes).toBeLessThan(400_000);
});

test('nothing is visible before it is published, and a writer reads its own blobs', async () => {
  const repository = await newRepository(new MemoryStore());
  {
    await using writer = await repository.writer(c);
    const blob = await addBytes(writer, layer());
    await using reader = await writer.reader();
    expect((await readBlob(reader, blob)).equals(layer())).toBe(true);
    const later = await addBytes(writer, noise(2_000_000, 9));
    await using second = await writer.reader();
    expect((await readBlob(second, later)).equals(noise(2_000_000, 9))).toBe(true);
    expect(await repository.stats(c)).toMatchObject({ packs: 0, chunks: 0, blobs: 0 });
  }
  expect(await repository.stats(c)).toMatchObject({ packs: 0, chunks: 0, blobs: 0 });
});

test('equal blobs added at the same time are stored once', async () => {
  const repository = await newRepository(new MemoryStore());
  await using writer = await repository.writer(c);
  const blobs = await Promise.all(Array.from({ length: 5 }, () => addBytes(writer, layer())));
  await writer.publish(blobs);
  expect(new Set(blobs.map(({ recipe }) => recipe)).size).toBe(1);
  expect(writer.stats.bytesNew).toBeLessThan(layer().length * 1.02);
});

test('a blob with another digest than expected is refused, and so is publishing', async () => {
  const repository = await newRepository(new MemoryStore());
  await using writer = await repository.writer(c);
  const good = await addBytes(writer, Buffer.from('good'));
  await expect(writer.add(stream(layer()), { expected: digestOf('x') })).rejects.toThrow(IntegrityError);
  expect(await writer.find(digestOf(layer()))).toBeUndefined();
  await expect(writer.publish([good])).rejects.toThrow(IntegrityError);
});

test('a failing source ends the add with its error', async () => {
  const repository = await newRepository(new MemoryStore());
  await using writer = await repository.writer(c);
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield noise(5_000_000);
    throw new Error('the daemon went away');
  }
  await expect(writer.add(broken())).rejects.toThrow('the daemon went away');
});

test('a failing store ends the add with its error', async () => {
  const full = new MemoryStore();
  const repository = await newRepository(full);
  full.stage = async (options: CallOptions) => {
    const stage = await MemoryStore.prototype.stage.call(full, options);
    return { ...stage, put: async () => Promise.reject(new ExhaustedError('no space left')) };
  };
  await using writer = await repository.writer(c);
  await expect(addBytes(writer, noise(60_000_000)).then((blob) => writer.publish([blob]))).rejects.toThrow('no space left');
});

test('an aborted write stops', async () => {
  const repository = await newRepository(new MemoryStore());
  const abort = new AbortController();
  await using writer = await repository.writer({ ...c, signal: abort.signal });
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (let i = 0; ; i++) {
      if (i === 30) abort.abort(new Error('stop'));
      yield noise(200_000, i);
    }
  }
  await expect(writer.add(endless())).rejects.toThrow('stop');
});

test('progress reports every byte', async () => {
  const repository = await newRepository(new MemoryStore());
  await using writer = await repository.writer(c);
  let taken = 0;
  const blob = await writer.add(stream(noise(3_000_000), noise(7)), { onBytes: (bytes) => (taken += bytes) });
  expect(taken).toBe(3_000_007);
  await using reader = await writer.reader();
  let given = 0;
  for await (const _ of reader.open(blob, { onBytes: (bytes) => (given += bytes) }));
  expect(given).toBe(3_000_007);
});

test('the entries of a tar are listed with their contents', async () => {
  const repository = await newRepository(new MemoryStore());
  const long = pax({ path: `usr/${'long/'.repeat(50)}file`, linkpath: 'there' });
  const tar = Buffer.concat([
    header({ name: 'etc/', type: '5' }),
    header({ name: 'etc/os-release', size: 9 }),
    padded(Buffer.from('ID=debian')),
    header({ name: 'large', size: 2_000_000 }),
    padded(noise(2_000_000)),
    header({ name: 'empty', raw: { 100: Buffer.from('0004755\0'), 345: Buffer.from('under/here') } }),
    header({ type: 'x', size: long.length }),
    padded(long),
    header({ name: 'short', type: '2' }),
    header({ type: 'L', size: 4 }),
    padded(Buffer.from('gnu\0')),
    header({ name: 'short', size: 1 }),
    padded(Buffer.from('x')),
    header({ name: 'last', type: '1', raw: { 157: Buffer.from('etc/os-release') } }),
    END,
  ]);
  await using writer = await repository.writer(c);
  const blob = await addBytes(writer, tar);
  const plain = await addBytes(writer, noise(5000));
  await using reader = await writer.reader();
  const entries = await collect(reader.entries(blob));
  expect(entries.map(({ entry }) => entry)).toEqual([
    { path: 'etc/', type: 'directory', size: 0, mode: 0o644, linkTarget: '' },
    { path: 'etc/os-release', type: 'file', size: 9, mode: 0o644, linkTarget: '' },
    { path: 'large', type: 'file', size: 2_000_000, mode: 0o644, linkTarget: '' },
    { path: 'under/here/empty', type: 'file', size: 0, mode: 0o4755, linkTarget: '' },
    { path: `usr/${'long/'.repeat(50)}file`, type: 'symlink', size: 0, mode: 0o644, linkTarget: 'there' },
    { path: 'gnu', type: 'file', size: 1, mode: 0o644, linkTarget: '' },
    { path: 'last', type: 'link', size: 0, mode: 0o644, linkTarget: 'etc/os-release' },
  ]);
  expect(Buffer.from(await entries[1]!.read(100)).toString()).toBe('ID=debian');
  expect(Buffer.from(await entries[2]!.read(2_000_000)).equals(noise(2_000_000))).toBe(true);
  expect(Buffer.from(await entries[5]!.read(1)).toString()).toBe('x');
  expect((await entries[3]!.read(0)).length).toBe(0);
  await expect(entries[2]!.read(1_999_999)).rejects.toThrow(ExhaustedError);
  expect(await collect(reader.entries(plain))).toEqual([]);
});

test('a missing, a newer and a damaged repository are distinguished', async () => {
  const open = (on: Store, create = false) => openRepository(on, { create, signal: c.signal });
  const withConfig = async (bytes: Uint8Array) => {
    const made = new MemoryStore();
    await made.put('config', [bytes], c);
    return made;
  };
  await expect(open(new MemoryStore())).rejects.toThrow(NotFoundError);
  const newer = encodeConfig({ ...newConfig(), least_reader: 2, least_writer: 2 });
  await expect(open(await withConfig(newer))).rejects.toThrow(UnsupportedError);
  await expect(open(await withConfig(Buffer.from('{}')))).rejects.toThrow(IntegrityError);
  await expect(open(await withConfig(Buffer.from('no json')))).rejects.toThrow(IntegrityError);
  const readable = await open(await withConfig(encodeConfig({ ...newConfig(), least_writer: 2 })));
  await expect(readable.writer(c)).rejects.toThrow(UnsupportedError);
  await expect(readable.reader(c)).resolves.toBeDefined();
});

test('any changed byte of any object is found on read or does no harm', async () => {
  const place = new MemoryStore();
  const repository = await newRepository(place);
  const bytes = layer().subarray(0, 600_000);
  const { blobs, packs } = await store(repository, bytes);
  const objects = await collect(place.list('', c));
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (which, at, mask) => {
      const damaged = new MemoryStore();
      const target = objects[which % objects.length]!;
      for (const { key } of objects) {
        const copy = Buffer.from(await place.get(key, c));
        if (key === target.key) copy[at % copy.length]! ^= mask;
        await damaged.put(key, [copy], c);
      }
      try {
        const opened = await openRepository(damaged, { create: false, signal: c.signal });
        if (target.key !== 'config') expect(await collect(opened.check(c))).not.toEqual([]);
        await using reader = await opened.reader(c, packs);
        expect((await readBlob(reader, blobs[0]!)).equals(bytes)).toBe(true);
      } catch (error) {
        if (!(error instanceof IntegrityError || error instanceof NotFoundError || error instanceof UnsupportedError)) throw error;
      }
    }),
    { numRuns: 80 },
  );
});

test('a lost pack is reported, and storing the blob again repairs it', async () => {
  const place = new MemoryStore();
  const repository = await newRepository(place);
  const { blobs, packs } = await store(repository, layer());
  await place.delete(`packs/${packs[0]}`, c);
  expect((await collect(repository.check(c))).length).toBeGreaterThan(0);
  await using reader = await repository.reader(c, packs);
  await expect(readBlob(reader, blobs[0]!)).rejects.toThrow(MissingError);
  const again = await store(repository, layer());
  await using healed = await repository.reader(c, again.packs);
  expect((await readBlob(healed, again.blobs[0]!)).equals(layer())).toBe(true);
});

test('without index segments, chunks are found through the packs', async () => {
  const place = new MemoryStore();
  const repository = await newRepository(place);
  const { blobs } = await store(repository, layer());
  for (const { key } of await collect(place.list('index/', c))) await place.delete(key, c);
  await using reader = await repository.reader(c);
  expect((await readBlob(reader, blobs[0]!)).equals(layer())).toBe(true);
  await using writer = await repository.writer(c);
  await addBytes(writer, layer());
  expect(writer.stats.bytesNew).toBe(0);
});

test('a sweep keeps needed blobs and deletes all others', async () => {
  const contents = Array.from({ length: 6 }, (_, i) => Buffer.concat([noise(40_000, i + 1), noise(60_000, 100 + (i % 3))]));
  await fc.assert(
    fc.asyncProperty(
      // By number, to keep counterexamples short.
      fc.array(fc.subarray([...contents.keys()], { minLength: 1 }), { minLength: 1, maxLength: 4 }),
      fc.nat(63),
      async (writes, keep) => {
        const place = new MemoryStore();
        const repository = await newRepository(place);
        const stored = new Map<string, Awaited<ReturnType<typeof store>>['blobs'][number]>();
        const bytesOf = (number: number): Buffer => contents[number]!;
        for (const write of writes)
          for (const blob of (await store(repository, ...write.map(bytesOf))).blobs) stored.set(blob.digest, blob);
        const kept = contents.filter((bytes, i) => (keep >> i) % 2 === 1 && stored.has(digestOf(bytes)));
        const needed = kept.map((bytes) => stored.get(digestOf(bytes))!);
        const before = (await repository.stats(c)).bytes;
        const { freed } = await repository.sweep({ needed: async () => needed, released: [...stored.values()] }, c);
        const after = await repository.stats(c);
        expect(before - after.bytes).toBe(freed);
        expect(after.blobs).toBe(kept.length);
        if (kept.length === 0) expect(after.packs).toBe(0);
        await using reader = await repository.reader(c);
        for (const [i, bytes] of kept.entries()) expect((await readBlob(reader, needed[i]!)).equals(bytes)).toBe(true);
        expect(await collect(repository.check(c))).toEqual([]);
        expect((await repository.sweep({ needed: async () => needed }, c)).freed).toBe(0);
      },
    ),
    // Leaves seven small segments after the first sweep: the second one would merge them.
    { numRuns: 40, examples: [[[[0], [2], [3], [5]], 57]] },
  );
});

test('a sweep that is interrupted at any point keeps needed blobs, and the next one completes it', async () => {
  const contents = Array.from({ length: 4 }, (_, i) => Buffer.concat([noise(40_000, i + 1), noise(90_000, 50 + (i % 2))]));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 15 }), fc.nat(12), async (keep, steps) => {
      const place = new MemoryStore();
      const repository = await newRepository(place);
      const stored: StoredBlob[] = [];
      for (const pair of [contents.slice(0, 2), contents.slice(2)]) stored.push(...(await store(repository, ...pair)).blobs);
      const needed = stored.filter((_, i) => (keep >> i) % 2 === 1);
      let left = steps;
      const step = () => {
        if (left-- <= 0) throw new Error('killed');
      };
      const failing = Object.assign(Object.create(place), {
        put: async (...args: Parameters<Store['put']>) => {
          step();
          await place.put(...args);
        },
        delete: async (...args: Parameters<MemoryStore['delete']>) => {
          step();
          await place.delete(...args);
        },
      });
      for (const name of ['get', 'stat', 'list', 'lockExclusively'] as const) failing[name] = place[name].bind(place);
      const interrupted = await openRepository(failing, { create: false, signal: c.signal });
      await interrupted
        .sweep({ needed: async () => needed, released: stored }, c)
        .catch((error: Error) => expect(error.message).toBe('killed'));
      for (const last of [false, true]) {
        if (last) await repository.sweep({ needed: async () => needed, released: stored }, c);
        // A record of an unneeded blob may outlive its chunks until the next sweep: writers and verify check whether it is complete.
        const isNeeded = (recipe: string | undefined) => recipe === undefined || needed.some((blob) => blob.recipe === recipe);
        expect((await collect(repository.check(c))).filter(({ recipe }) => isNeeded(recipe))).toEqual([]);
        await using reader = await repository.reader(c);
        for (const blob of needed) expect(digestOf(await readBlob(reader, blob))).toBe(blob.digest);
      }
      expect(await collect(repository.check(c))).toEqual([]);
      expect((await repository.stats(c)).blobs).toBe(needed.length);
    }),
    { numRuns: 40 },
  );
});

test('a reader continues when a sweep moves its chunks', async () => {
  const place = new MemoryStore();
  const repository = await newRepository(place);
  const { blobs, packs } = await store(repository, noise(200_000, 1), noise(2_000_000, 2));
  const kept = blobs[0] ?? never();
  await using reader = await repository.reader(c, packs);
  await using second = await repository.reader(c);
  expect((await repository.sweep({ needed: async () => [kept], released: blobs }, c)).freed).toBeGreaterThan(1_500_000);
  expect(await place.stat(`packs/${packs[0]}`, c)).toBeUndefined();
  expect((await readBlob(reader, kept)).equals(noise(200_000, 1))).toBe(true);
  expect((await readBlob(second, kept)).equals(noise(200_000, 1))).toBe(true);
  await expect(readBlob(reader, blobs[1] ?? never())).rejects.toThrow(MissingError);
});

test('a sweep does not wait for a writer, and deletes nothing if the needed blobs are unknown', async () => {
  const place = new MemoryStore();
  const repository = await newRepository(place);
  const { blobs } = await store(repository, layer());
  const before = await repository.stats(c);
  {
    await using _writer = await repository.writer(c);
    expect(await repository.sweep({ needed: async () => [] }, c)).toMatchObject({ freed: 0, pending: 0 });
  }
  await expect(repository.sweep({ needed: () => Promise.reject(new Error('unreadable')) }, c)).rejects.toThrow('unreadable');
  await expect(repository.sweep({ needed: async () => [{ ...blobs[0]!, recipe: digestOf('gone') }] }, c)).rejects.toThrow(MissingError);
  expect(await repository.stats(c)).toEqual(before);
});

function never(): never {
  throw new Error('it is not there');
}
