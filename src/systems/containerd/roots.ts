import { readdir, readFile } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';

/** The default of containerd: https://github.com/containerd/containerd/blob/main/docs/ops.md */
const USUAL_ROOT = '/var/lib/containerd';
const USUAL_CONFIG = '/etc/containerd/config.toml';

/** The path of the content store below the root. */
export const CONTENT = 'io.containerd.content.v1.content';

/**
 * Returns folders in which the containerd of a Docker daemon may store its data, the most likely ones first: the root of the daemon's own containerd,
 * the default, and the roots of the containerd processes running here. This is a guess: callers verify content by its digest.
 */
export async function containerdRoots(dockerRoot: string): Promise<string[]> {
  const running = await Promise.all((await processIds()).map(rootOfProcess));
  return [...new Set([join(dockerRoot, 'containerd/daemon'), USUAL_ROOT, ...running.filter((root) => root !== undefined)])];
}

/** Returns the root from the command line or the configuration file; undefined if the process is not containerd. */
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

/** Reads the string `root` before the first table of a TOML file. */
function rootOfConfig(toml: string): string | undefined {
  const head = toml.split(/^\s*\[/m, 1)[0] ?? '';
  return /^\s*root\s*=\s*["']([^"']+)["']/m.exec(head)?.[1];
}

async function processIds(): Promise<string[]> {
  return (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
}

/** Returns an empty string for a file that cannot be read, such as one of another user's process or of a process that has ended. */
async function textOf(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch(() => '');
}
