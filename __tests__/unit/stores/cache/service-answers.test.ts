import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import { quietContext } from '../../../../src/lib/context.ts';
import { reportWaits } from '../../../../src/lib/waiting.ts';
import { openCacheStore } from '../../../../src/stores/cache/index.ts';
import { createArtifact, finalizeArtifact } from '../../../../src/systems/github/artifact-service.ts';
import { uploadBlob } from '../../../../src/systems/github/blob-upload.ts';
import { runtimeFrom } from '../../../../src/systems/github/runtime.ts';
import { type ActionsService, type Fault, startActionsService } from '../../../helpers/actions-service/index.ts';

/* Answers of GitHub's service that are lost or late, or that report a failure for a call that succeeded. */

const { signal } = quietContext();
let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => service.stop());

const job = () => openCacheStore('cache:images', service.jobEnvironment());
/** Returns the given faults, one after another, for calls of this name. */
const faults = (name: string, ...list: (ReturnType<Fault> | undefined)[]): Fault => {
  return (call) => (call === name ? list.shift() : undefined);
};

describe('a save whose completion is not confirmed', () => {
  test.each([
    ['the first answer is lost and the repeated call finds nothing to finish', 'FinalizeCacheEntryUpload', ['lost']],
    ['the first answer is lost and the repeated call is refused', 'FinalizeCacheEntryUpload', ['lost', { body: { ok: false } }]],
  ] as const)('is complete if %s', async (_, call, list) => {
    service.fault = faults(call, ...list);
    await using store = await job();
    await store.put('packs/ab', [Buffer.from('whole')], { signal });
    await using other = await job();
    expect(Buffer.from(await other.get('packs/ab', { signal })).toString()).toBe('whole');
  });

  test('fails if the entry does not exist', async () => {
    service.fault = (call) => (call === 'FinalizeCacheEntryUpload' ? { body: { ok: false, message: 'no room' } } : undefined);
    await using store = await job();
    const put = store.put('packs/ab', [Buffer.from('whole')], { signal });
    await expect(put).rejects.toMatchObject({ code: 'ERR_UNAVAILABLE', message: expect.stringContaining('no room') });
  });
});

describe('an artifact whose completion is not confirmed', () => {
  const upload = async () => {
    const runtime = runtimeFrom(service.jobEnvironment());
    const url = await createArtifact(runtime, { name: 'app', mimeType: 'application/gzip', expires: undefined }, { signal });
    const body = (async function* () {
      yield Buffer.from('whole');
    })();
    const size = await uploadBlob(url, body, { signal, doing: 'uploading' });
    await finalizeArtifact(runtime, { name: 'app', size, sha256: 'ab'.repeat(32) }, { signal });
  };

  test.each([
    ['the last answer is lost', 'FinalizeArtifact', ['lost']],
    ['the last answer is lost and the repeated call is refused', 'FinalizeArtifact', ['lost', { body: { ok: false } }]],
    ['the first answer is lost', 'CreateArtifact', ['lost']],
  ] as const)('is stored completely if %s', async (_, call, list) => {
    service.fault = faults(call, ...list);
    await upload();
    expect(service.artifacts.artifacts.map(({ name, finished, size }) => [name, finished, size])).toEqual([['app', true, 5]]);
  });

  test('fails if the artifact does not exist', async () => {
    service.fault = (call) => (call === 'FinalizeArtifact' ? { body: { ok: false } } : undefined);
    await expect(upload()).rejects.toMatchObject({ code: 'ERR_UNAVAILABLE' });
  });

  test('leaves another artifact of the same name unchanged', async () => {
    await upload();
    service.fault = faults('CreateArtifact', 'lost');
    await expect(upload()).rejects.toMatchObject({ code: 'ERR_EXISTS' });
    expect(service.artifacts.artifacts).toHaveLength(1);
  });
});

describe('waiting for the service', () => {
  const opened = async (patience: { quietMs: number; idleMs: number }) => {
    const lines: string[] = [];
    const open = async () => await openCatalog(await job(), { create: false, signal });
    const result = await reportWaits({ tell: (line) => void lines.push(line), ...patience }, open).catch((error: unknown) => error);
    return { lines, result };
  };

  test('is logged while no answer arrives, and ends after three tries', async () => {
    service.fault = (call) => (call === 'GetCacheEntryDownloadURL' ? 'hang' : undefined);
    const { lines, result } = await opened({ quietMs: 20, idleMs: 200 });
    expect(result).toMatchObject({ code: 'ERR_UNAVAILABLE', message: expect.stringContaining('no answer for') });
    expect(lines[0]).toMatch(/^looking up vm-snapshot\/images\/config\/ in the Actions cache: no answer for \d+ s, still waiting$/);
    // One line at a time: the clock decides which of them says that it tries again.
    expect(lines.length).toBeGreaterThan(1);
    expect(service.calls).toHaveLength(3);
  });

  test('is logged when the service answers with faults', async () => {
    service.fault = (call) => (call === 'GetCacheEntryDownloadURL' ? { status: 503, body: { msg: 'try later' } } : undefined);
    const { lines, result } = await opened({ quietMs: 0, idleMs: 30_000 });
    expect(result).toMatchObject({ code: 'ERR_UNAVAILABLE' });
    const breaks = lines.filter((line) =>
      / in the Actions cache: the service failed with status 503: try later; trying again in [\d.]+ s$/.test(line),
    );
    expect(breaks).toHaveLength(4);
  });

  test('logs one line at a time, however many requests wait', async () => {
    service.fault = (call) => (call === 'GetCacheEntryDownloadURL' ? { status: 503, body: {} } : undefined);
    const lines: string[] = [];
    await using store = await job();
    const look = () =>
      store
        .missing(
          Array.from({ length: 20 }, (_, i) => `packs/${i}`),
          { signal },
        )
        .catch(() => {});
    await reportWaits({ tell: (line) => void lines.push(line), quietMs: 3_600_000 }, look);
    expect(lines).toHaveLength(1);
  });
});
