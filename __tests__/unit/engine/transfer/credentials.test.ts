import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openCatalog } from '../../../../src/engine/catalog/open.ts';
import type { Catalog } from '../../../../src/engine/catalog/types.ts';
import { create } from '../../../../src/engine/create/create.ts';
import { exportSnapshot } from '../../../../src/engine/transfer/export.ts';
import { importSnapshot } from '../../../../src/engine/transfer/import.ts';
import { quietContext } from '../../../../src/lib/context.ts';
import { digestOf } from '../../../../src/lib/digest.ts';
import { dockerProvider } from '../../../../src/providers/image/provider.ts';
import { MemoryStore } from '../../../../src/stores/memory/index.ts';
import { json, layerOf, tarOf } from '../../../helpers/archives.ts';
import { madeUpTokens } from '../../../helpers/credentials.ts';
import { inTemporaryFolder } from '../../../helpers/repository.ts';

const ref = { project: 'global', name: 'base' };
const tokens = madeUpTokens();
const WARNING =
  /^the image seems to contain credentials, .*: variable NPM_TOKEN \(npm access token\), build step 1 of 1 \(variable API_KEY\)\. /;

function listening() {
  const warnings: string[] = [];
  const quiet = quietContext();
  return { warnings, c: { ...quiet, log: { ...quiet.log, warn: (message: unknown) => void warnings.push(String(message)) } } };
}

async function catalogThatIs(where: 'local' | 'shared'): Promise<Catalog> {
  class Store extends MemoryStore {
    override readonly traits = { concurrency: 1, goodObjectSize: 1 << 20, shared: where === 'shared' };
  }
  return await openCatalog(new Store(), { create: true, signal: new AbortController().signal });
}

async function archiveIn(folder: string): Promise<string> {
  const layer = layerOf('x');
  const config = json({
    os: 'linux',
    architecture: 'amd64',
    config: { Env: ['PATH=/bin', `NPM_TOKEN=${tokens.npm}`] },
    rootfs: { type: 'layers', diff_ids: [digestOf(layer)] },
    history: [{ created_by: 'RUN |1 API_KEY=abc /bin/sh -c make' }],
  });
  const manifest = json([{ Config: 'config.json', RepoTags: ['a:1'], Layers: ['layer.tar'] }]);
  const members = { 'config.json': config, 'layer.tar': layer, 'manifest.json': manifest };
  const path = join(folder, 'image.tar');
  await writeFile(path, tarOf(...Object.entries(members).map(([name, bytes]) => ({ path: name, bytes }))));
  return path;
}

test('credentials in the config cause one warning when the snapshot leaves the machine, and are never printed', async () => {
  await inTemporaryFolder(async (folder) => {
    const path = await archiveIn(folder);
    const request = { ref, target: { kind: 'archive', path }, description: '', force: false, from: 'a', directory: '/' } as const;
    const provider = dockerProvider();
    const { warnings, c } = listening();
    await using local = await catalogThatIs('local');
    await create(request, { catalog: local, provider }, c);
    expect(warnings).toEqual([]);

    await using shared = await catalogThatIs('shared');
    await create(request, { catalog: shared, provider }, c);
    expect(warnings.splice(0)).toEqual([expect.stringMatching(WARNING)]);

    const output = join(folder, 'base.snapshot.tar.gz');
    await exportSnapshot({ name: { ref }, output, level: 1, force: false }, local, c);
    expect(warnings.splice(0)).toEqual([expect.stringMatching(WARNING)]);

    const imported = { path: output, force: true, confirmPlatform: async () => true };
    await importSnapshot(imported, local, c);
    expect(warnings).toEqual([]);
    await importSnapshot(imported, shared, c);
    expect(warnings).toEqual([expect.stringMatching(WARNING)]);
    expect(warnings.join()).not.toContain(tokens.npm.slice(4));
  });
});
