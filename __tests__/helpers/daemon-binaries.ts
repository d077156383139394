import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, SEARCH_PATH } from './paths.ts';

/** `classic`: graph driver overlay2, as old as the machine's Docker. `containerd`: a current Docker with the containerd image store. */
export type Engine = 'classic' | 'containerd';
export const ENGINES: readonly Engine[] = ['classic', 'containerd'];

/** The unpacked Docker that the tests use: `npm run test:engines` sets 28 or 29, which then serves as both engines. */
const CHOSEN = process.env.VM_TEST_DOCKER;
const CURRENT = join(CACHE, `docker-${CHOSEN ?? 'current'}/usr`);

/** Returns a PATH with this engine's dockerd, containerd and shims, or undefined if the engine is not available. runc is always the system's. */
export function binariesOf(engine: Engine): string | undefined {
  const unpacked = ['sbin', 'bin'].some((folder) => existsSync(join(CURRENT, folder, 'dockerd')));
  if (unpacked && (engine === 'containerd' || CHOSEN !== undefined)) return `${CURRENT}/sbin:${CURRENT}/bin:${SEARCH_PATH}`;
  const version = systemVersion();
  if (version === undefined || (engine === 'containerd' && version < 24)) return undefined;
  return SEARCH_PATH;
}

function systemVersion(): number | undefined {
  try {
    const text = execFileSync('dockerd', ['--version'], { encoding: 'utf8', env: { PATH: SEARCH_PATH } });
    return Number(/version (\d+)/.exec(text)?.[1]);
  } catch {
    return undefined;
  }
}
