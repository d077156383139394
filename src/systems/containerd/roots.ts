import { readdir, readFile } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';

/** Of a containerd that is told nothing else: https://github.com/containerd/containerd/blob/main/docs/ops.md */
const USUAL_ROOT = '/var/lib/containerd';
const USUAL_CONFIG = '/etc/containerd/config.toml';

/** Where a containerd keeps its content, below its root. */
export const CONTENT = 'io.containerd.content.v1.content';

/**
 * Folders in which the containerd of a Docker daemon may keep its data, likely ones first: the daemon's own containerd, the usual place, and what the
 * containerds say that run here. Not more than a guess: content proves itself by its digest.
 */
export async function containerdRoots(dockerRoot: string): Promise<string[]> {
  const running = await Promise.all((await processIds()).map(rootOfProcess));
  return [...new Set([join(dockerRoot, 'containerd/daemon'), USUAL_ROOT, ...running.filter((root) => root !== undefined)])];
}

/** As its command line or its configuration says; undefined for a process that is no containerd. */
async function rootOfProcess(pid: string): Promise<string | undefined> {
  const [program = '', ...args] = (await textOf(`/proc/${pid}/cmdline`)).split('\0');
  if (basename(program) !== 'containerd') return undefined;
  const config = flag(args, ['--config', '-c']) ?? USUAL_CONFIG;
  const root = flag(args, ['--root']) ?? (isAbsolute(config) ? rootOfConfig(await textOf(config)) : undefined);
  return root !== undefined && isAbsolute(root) ? root : undefined;
}

function flag(args: readonly string[], names: readonly string[]): string | undefined {
  for (const [i, arg] of args.entries()) {
    if (names.includes(arg)) return args[i + 1];
    const [name = '', value] = arg.split('=', 2);
    if (names.includes(name)) return value;
  }
  return undefined;
}

/** One string before the first table of a TOML file. */
function rootOfConfig(toml: string): string | undefined {
  const head = toml.split(/^\s*\[/m, 1)[0] ?? '';
  return /^\s*root\s*=\s*["']([^"']+)["']/m.exec(head)?.[1];
}

async function processIds(): Promise<string[]> {
  return (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
}

/** Empty for what cannot be read: other people's processes, and those that ended meanwhile. */
async function textOf(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch(() => '');
}
