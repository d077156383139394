import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkProvider } from '../config/vm-yaml.ts';
import type { Context } from '../lib/context.ts';
import { projectIn } from '../systems/compose/folder.ts';

const VM_YAML = 'vm.yaml';

/**
 * Throws UnsupportedError if the folder's vm.yaml describes a machine of another provider: that machine cannot be captured. A Compose file in the
 * folder takes precedence.
 */
export async function refuseOtherProvider(directory: string, { signal }: Context): Promise<void> {
  if (!existsSync(join(directory, VM_YAML))) return;
  if ((await projectIn(directory, { endpoint: undefined, signal })) !== undefined) return;
  await checkProvider(VM_YAML, directory);
}
