import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hybridArchive, layerOf, tarOf } from '../helpers/archives.ts';
import { type FaultProxy, type ProxiedRequest, startFaultProxy } from '../helpers/fault-proxy.ts';
import { describeS3, newLocation } from '../helpers/s3.ts';
import { noise } from '../helpers/tars.ts';
import { vm as runVm, type VmOptions, type VmResult } from '../helpers/vm.ts';

/* `kill -9` half-way: bytes that arrived are not sent or fetched again. They are counted between the command and a real bucket. */

/** Three packs and some more. */
const BYTES = 52_000_000;
/** Number of packs that arrive before the command is killed; the others hang. */
const ARRIVE = 2;
/** Upper limit for recipes, tables, segments and the manifest. */
const SMALL = 2_000_000;

describeS3('resume', (s3) => {
  let folder: string;
  let proxy: FaultProxy;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vm-resume-'));
    proxy = await startFaultProxy(s3.env.AWS_ENDPOINT_URL ?? '');
    writeFileSync(join(folder, 'image.tar'), tarOf(...hybridArchive([layerOf('base'), tarOf({ path: 'data', bytes: noise(BYTES) })])));
    expect(await vm('create @base --archive image.tar')).toMatchObject({ code: 0 });
  });
  afterAll(async () => {
    await proxy[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const vm = (line: string, onStart?: VmOptions['onStart']): Promise<VmResult> =>
    runVm(['snapshot', ...line.split(' ')], {
      cwd: folder,
      home: join(folder, 'home'),
      env: { ...s3.env, AWS_ENDPOINT_URL: proxy.endpoint },
      ...(onStart && { onStart }),
    });
  const isPack = ({ path }: ProxiedRequest): boolean => path.includes('/packs/');
  const bytesSince = (first: number, way: 'up' | 'down'): number =>
    proxy.requests.slice(first).reduce((sum, request) => sum + request[way], 0);
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await sleep(20);
  };
  /** Lets the first requests for packs with this method pass, and makes the others hang. */
  const hangAfter = (method: string, way: 'up' | 'down'): void => {
    let passed = 0;
    proxy.plan = (request) => {
      if (request.method !== method || !isPack(request) || request.range !== undefined) return undefined;
      return passed++ < ARRIVE ? undefined : { kind: 'stall', way, after: 1000 };
    };
  };
  const killed = async (line: string, arrived: () => boolean): Promise<void> => {
    const result = await vm(line, async (kill) => {
      await until(arrived);
      kill('SIGKILL');
    });
    expect(result.signal).toBe('SIGKILL');
    proxy.plan = () => undefined;
  };
  const packsPut = (first: number) =>
    proxy.requests.slice(first).filter((request) => request.method === 'PUT' && isPack(request) && request.status === 200);
  /** Expects that both runs together moved each byte once. */
  const expectResumed = (arrived: number, moved: number): void => {
    expect(arrived).toBeGreaterThan(15_000_000);
    expect(moved).toBeGreaterThan(BYTES / 4);
    expect(arrived + moved).toBeLessThan(BYTES + SMALL);
  };

  test.each(['push @base', 'create @made --archive image.tar --to'])('a killed "%s" is resumed', async (line) => {
    const location = newLocation(s3);
    const before = proxy.requests.length;
    hangAfter('PUT', 'up');
    await killed(`${line} ${location}`, () => packsPut(before).length >= ARRIVE);
    const arrived = packsPut(before).reduce((sum, { up }) => sum + up, 0);
    expect((await vm(`list --quiet --store ${location}`)).stdout).toBe('');

    const again = proxy.requests.length;
    expect(await vm(`${line} ${location}`)).toMatchObject({ code: 0 });
    expectResumed(arrived, bytesSince(again, 'up'));
    expect((await vm(`verify --store ${location}`)).code).toBe(0);
  });

  test('a killed pull is resumed', async () => {
    const location = newLocation(s3);
    expect(await vm(`push @base ${location}`)).toMatchObject({ code: 0 });
    const packs = join(folder, 'pulled', '.repository', 'packs');
    const sizes = (): number[] => (existsSync(packs) ? readdirSync(packs).map((name) => statSync(join(packs, name)).size) : []);
    hangAfter('GET', 'down');
    await killed(`pull @base ${location} --store pulled`, () => sizes().length >= ARRIVE);
    const arrived = sizes().reduce((sum, size) => sum + size, 0);

    const again = proxy.requests.length;
    expect(await vm(`pull @base ${location} --store pulled`)).toMatchObject({ code: 0 });
    expectResumed(arrived, bytesSince(again, 'down'));
    expect((await vm('verify --store pulled')).code).toBe(0);
    expect((await vm('inspect @base --quiet --store pulled')).stdout).toBe((await vm('inspect @base --quiet')).stdout);
  });
});
