import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTarget } from '../../src/bundle/targets/index.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { openPlainObject } from '../../src/systems/s3/object.ts';
import { hybridArchive, layerOf, tarOf } from '../helpers/archives.ts';
import { describeS3, newLocation } from '../helpers/s3.ts';
import { noise } from '../helpers/tars.ts';
import { vm as runVm, type VmResult } from '../helpers/vm.ts';

const signal = new AbortController().signal;

async function all(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
}

async function* inPieces(bytes: Uint8Array, size = 1 << 20): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describeS3('bundles', (s3) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vm-s3-bundles-'));
    writeFileSync(join(folder, 'image.tar'), tarOf(...hybridArchive([layerOf('base'), tarOf({ path: 'data', bytes: noise(300_000) })])));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const vm = (line: string, env: Record<string, string> = {}): Promise<VmResult> =>
    runVm(['snapshot', ...line.split(' ')], { cwd: folder, home: join(folder, 'home'), env: { ...s3.env, ...env } });
  const succeed = async (line: string): Promise<VmResult> => {
    const result = await vm(line);
    expect({ line, code: result.code, stderr: result.code === 0 ? '' : result.stderr }).toEqual({ line, code: 0, stderr: '' });
    return result;
  };

  test('an exported object is a plain bundle, and is verified on import', async () => {
    const location = `${newLocation(s3)}/base.snapshot.tar.gz`;
    await succeed('create @base --archive image.tar');
    const exported = await succeed(`export @base --output ${location} --json`);
    const { sha256, path } = JSON.parse(exported.stdout);
    expect(path).toBe(location);

    const bytes = await all((await (await openTarget(location)).open({ signal })).pieces);
    expect(digestOf(bytes)).toBe(`sha256:${sha256}`);
    writeFileSync(join(folder, 'fetched.tar.gz'), bytes);
    expect(execFileSync('tar', ['-tzf', join(folder, 'fetched.tar.gz')], { encoding: 'utf8' })).toMatch(/^manifest\.json\n/);
    const sidecar = await all((await openPlainObject(`${location}.sha256`)).read({ signal }));
    expect(sidecar.toString()).toBe(`${sha256}  base.snapshot.tar.gz\n`);

    expect(await vm(`export @base --output ${location}`)).toMatchObject({ code: 11, stderr: expect.stringContaining('already exists') });
    await succeed(`export @base --output ${location} --force`);
    await succeed(`verify ${location}`);
    expect((await succeed(`import ${location} --name again --store elsewhere --quiet`)).stdout.trim()).toBe('@again');
  });

  test('a damaged object, or one with a wrong checksum, is not imported', async () => {
    const location = `${newLocation(s3)}/base.snapshot.tar.zst`;
    await succeed('create @damaged --archive image.tar');
    await succeed(`export @damaged --output ${location}`);
    await using object = await openPlainObject(location);
    const bytes = await all(object.read({ signal }));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    await object.write(inPieces(bytes), { signal });
    expect(await vm(`import ${location} --name no`)).toMatchObject({ code: 14 });
    expect((await vm('inspect @no')).code).toBe(10);
    expect((await vm(`verify ${location}`)).code).toBe(14);
    expect(await vm(`import ${location}.none`)).toMatchObject({ code: 10, stderr: expect.stringContaining(`${location}.none`) });
    expect((await vm('import s3://no-such-bucket-of-ours/x.tar.gz')).code).toBe(2);
    expect(await vm('import s3://key:geheim@bucket/x.tar.gz')).toMatchObject({ code: 2, stderr: expect.not.stringContaining('geheim') });
  });

  test('an object is written in parts, and does not exist if the source fails or is stopped', async () => {
    const location = `${newLocation(s3)}/large`;
    await using object = await openPlainObject(location, { partSize: 5 << 20 });
    const bytes = noise(13_000_000);
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield* inPieces(bytes.subarray(0, 11_000_000));
      throw new Error('the source broke');
    }
    await expect(object.write(broken(), { signal })).rejects.toThrow('the source broke');
    expect(await object.size({ signal })).toBeUndefined();
    const stop = new AbortController();
    async function* stopping(): AsyncGenerator<Uint8Array> {
      yield* inPieces(bytes.subarray(0, 11_000_000));
      stop.abort(new Error('stopped'));
      yield bytes;
    }
    await expect(object.write(stopping(), { signal: stop.signal })).rejects.toThrow('stopped');
    expect(await object.size({ signal })).toBeUndefined();
    await object.write(inPieces(bytes), { signal });
    expect(digestOf(await all(object.read({ signal })))).toBe(digestOf(bytes));
  });
});
