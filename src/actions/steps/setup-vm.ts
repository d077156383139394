import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { VERSION } from '../../lib/version.ts';
import { runAction } from '../run-action.ts';
import type { Action, ActionResult } from '../runtime/action.ts';

/** Adds the command `vm` to the PATH of the job's later steps. It runs on the Node.js of the actions, so no other one is needed. */
export const setupVm: Action = {
  name: 'setup-vm',
  inputs: { required: [], optional: [] },
  outputs: ['path', 'version'],
  async run(_, job): Promise<ActionResult> {
    const folder = join(job.env.RUNNER_TEMP ?? '', 'vm-snapshot', 'bin');
    await mkdir(folder, { recursive: true });
    const [node, script] = [process.execPath, commandFile(process.argv[1] ?? '')];
    const path = join(folder, 'vm');
    await writeFile(path, `#!/bin/sh\nexec ${shellQuoted(node)} ${shellQuoted(script)} "$@"\n`);
    await chmod(path, 0o755);
    await writeFile(`${path}.cmd`, `@"${node}" "${script}" %*\r\n`);
    job.core.addPath(folder);
    job.output({ path, version: VERSION });
    return { outcome: 'success', line: `Added vm ${VERSION} to the PATH`, summary: '' };
  },
};

export const setupVmAction = (): Promise<void> => runAction(setupVm);

/** Returns the path of the command's entry file, beside the action's entry file in dist/. */
function commandFile(action: string): string {
  return fileURLToPath(new URL('../cli/index.js', pathToFileURL(action)));
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
