import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** An auditor of workflows, used if it is installed: https://docs.zizmor.sh */
export function hasZizmor(): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'zizmor')));
}
