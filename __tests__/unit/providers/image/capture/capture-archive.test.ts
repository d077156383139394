import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { quietContext } from '../../../../../src/lib/context.ts';
import { digestOf } from '../../../../../src/lib/digest.ts';
import { captureArchive } from '../../../../../src/providers/image/capture/capture-archive.ts';
import { layerOf, legacyArchive, tarOf } from '../../../../helpers/archives.ts';
import { inTemporaryFolder } from '../../../../helpers/repository.ts';

const c = quietContext();

test('a missing archive is reported with its path', async () => {
  const reading = captureArchive({ kind: 'archive', path: '/nowhere/app.tar' }, { holds: async () => false, c });
  await expect(reading.next()).rejects.toMatchObject({
    code: 'ERR_NOT_FOUND',
    message: 'Cannot read the archive /nowhere/app.tar: no such file or directory',
  });
});

test('the size of an archive is reported before the first blob is offered', async () => {
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, 'app.tar');
    const archive = tarOf(...legacyArchive([layerOf('one')]));
    await writeFile(path, archive);
    const told: unknown[] = [];
    const onSize = async (bytes: number) => void told.push(bytes);
    const reading = captureArchive({ kind: 'archive', path }, { holds: async () => false, onSize, c });
    for (let next = await reading.next(); !next.done; next = await reading.next()) told.push(next.value.label);
    expect(told).toEqual([archive.length, 'layer 1', 'config']);
  });
});

test('a named pipe is read as an archive', async () => {
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, 'app.tar');
    await promisify(execFile)('mkfifo', [path]);
    const layer = layerOf('one');
    const archive = tarOf(...legacyArchive([layer]));
    const reading = captureArchive({ kind: 'archive', path }, { holds: async () => false, c });
    const writing = writeFile(path, archive);
    const found: Buffer[] = [];
    let next = await reading.next();
    for (; !next.done; next = await reading.next()) {
      const parts: Uint8Array[] = [];
      for await (const part of next.value.open()) parts.push(part);
      found.push(Buffer.concat(parts));
    }
    await writing;
    expect(found).toContainEqual(layer);
    expect(next.value.images[0]?.layers).toEqual([digestOf(layer)]);
  });
});
