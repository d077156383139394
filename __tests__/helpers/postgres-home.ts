import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = '/usr/lib/postgresql';

/** Returns the newest PostgreSQL of Debian's packages, or undefined if none is installed. */
export function postgresHome(): string | undefined {
  try {
    const newest = readdirSync(ROOT).sort((a, b) => Number(b) - Number(a))[0];
    return newest === undefined ? undefined : join(ROOT, newest);
  } catch {
    return undefined;
  }
}
