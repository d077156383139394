import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { setupVm } from '../../../../src/actions/steps/setup-vm.ts';
import { inTemporaryFolder } from '../../../helpers/repository.ts';
import { runInMemory } from '../../../helpers/run-action-in-memory.ts';

test('setup-vm adds vm to the PATH of later steps, to run with the Node of the actions', async () => {
  await inTemporaryFolder(async (folder) => {
    const { outputs, lines } = await runInMemory(setupVm, { env: { RUNNER_TEMP: folder } });
    const path = join(folder, 'vm-snapshot/bin/vm');
    expect(lines).toContain(`::add-path::${join(folder, 'vm-snapshot/bin')}`);
    expect(outputs).toMatchObject({ path, version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect((await stat(path)).mode & 0o111).toBe(0o111);
    expect(await readFile(path, 'utf8')).toMatch(`exec '${process.execPath}' '`);
    expect(await readFile(path, 'utf8')).toContain(`cli/index.js' "$@"\n`);
    expect(await readFile(`${path}.cmd`, 'utf8')).toContain('%*\r\n');
  });
});
