import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { startDaemon } from '../helpers/daemons.ts';
import { testOnNewestEngine } from '../helpers/engines.ts';
import { importBusybox } from '../helpers/images.ts';
import { ROOT } from '../helpers/paths.ts';
import { run } from '../helpers/processes.ts';

/* The guide's commands in their order, as a user pastes them. */

/** Returns the commands of a section: the text after `$ ` in its console blocks. */
async function commandsOf(heading: string): Promise<string[]> {
  const page = await readFile(join(ROOT, 'docs/guide.md'), 'utf8');
  const [section = ''] = page.split(`\n## ${heading}\n`)[1]?.split(/\n## /) ?? [];
  const blocks = [...section.matchAll(/```console\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  return blocks.flatMap((block) => [...block.matchAll(/^\$ (.+)$/gm)].map(([, command = '']) => command));
}

testOnNewestEngine("the guide's commands work, from a first snapshot to a restored container", async ({ engine }) => {
  // Private, because the guide gives images the same names as other tests do.
  const docker = await startDaemon({ engine });
  const home = await mkdtemp(join(tmpdir(), 'vm-guide-'));
  const cwd = join(home, 'my-app');
  const at = ['docker', '-H', docker.host] as const;
  await mkdir(join(home, 'bin'));
  await mkdir(cwd);
  await writeFile(join(cwd, 'Dockerfile'), 'FROM vm-guide-base:1\nCMD ["echo", "hello from the base"]\n');
  const entry = join(ROOT, '__tests__/helpers/vm-entry.ts');
  await writeFile(join(home, 'bin/vm'), `#!/bin/sh\nexec '${process.execPath}' --disable-warning=ExperimentalWarning '${entry}' "$@"\n`);
  await chmod(join(home, 'bin/vm'), 0o755);
  for (const image of ['vm-guide-base:1', 'node-ci:latest']) await importBusybox(docker, image);
  await run([...at, 'run', '--detach', '--name', 'webapp', 'vm-guide-base:1', 'sleep', '100000']);
  const paste = (command: string): Promise<string> => {
    // The test has no terminal.
    const line = command.replace('docker run --rm -it ', 'docker run --rm ');
    return run(['env', '--chdir', cwd, 'sh', '-c', `PATH='${join(home, 'bin')}':$PATH; ${line}`], { HOME: home, DOCKER_HOST: docker.host });
  };
  try {
    const said: Record<string, string> = {};
    for (const section of ['A first snapshot', 'One container']) {
      for (const command of await commandsOf(section)) said[command] = await paste(command);
    }
    expect(Object.keys(said).length).toBeGreaterThanOrEqual(7);
    expect(said['vm snapshot list']).toMatch(/^NAME .*\nbase /);
    expect(said['docker run --rm -it vm-snapshot/global/base:base']).toBe('hello from the base');
    expect(await run([...at, 'inspect', '--format', '{{.State.Running}}', 'webapp-restored'])).toBe('true');
  } finally {
    await docker.stop();
    await rm(home, { recursive: true });
  }
});
