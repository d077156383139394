import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from './processes.ts';

export async function writeProgram(path: string, script: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

/** Writes a `docker` for workflow steps into a PATH folder: the private daemons cannot give a container or a build a network. */
export async function writeOfflineDocker(folder: string): Promise<void> {
  const real = await run(['sh', '-c', 'command -v docker']);
  const script = `case "$1 $2" in
  run*) shift; set -- run --network none "$@" ;;
  'buildx build') shift 2; set -- buildx build --network none "$@" ;;
  build*) [ "$1" != build ] || { shift; set -- build --network none "$@"; } ;;
esac
exec '${real}' "$@"`;
  await writeProgram(join(folder, 'docker'), script);
}
