import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** An auditor of workflows, which is used where the machine has it: https://docs.zizmor.sh */
export function hasZizmor(): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'zizmor')));
}
