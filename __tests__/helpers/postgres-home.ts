import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = '/usr/lib/postgresql';

/** Where the machine's own PostgreSQL is, Debian's newest; undefined where none is installed. */
export function postgresHome(): string | undefined {
  try {
    const newest = readdirSync(ROOT).sort((a, b) => Number(b) - Number(a))[0];
    return newest === undefined ? undefined : join(ROOT, newest);
  } catch {
    return undefined;
  }
}
