import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../paths.ts';

/** Runs a script in a separate process, as an action runs; its imports are resolved from here. Returns the value passed to `tell`. */
export async function runOfficial(script: string, { env, cwd }: { env: Record<string, string>; cwd: string }): Promise<unknown> {
  const mark = 'told:';
  const source = `const tell = (value) => console.log('${mark}' + JSON.stringify(value));\n${script}`;
  const { PATH = '' } = process.env;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--no-warnings', '--input-type=module', '--eval', source.replaceAll('@actions/', `${join(ROOT, 'node_modules/@actions/')}`)],
    { env: { PATH, HOME: cwd, RUNNER_TEMP: cwd, GITHUB_WORKSPACE: cwd, ...env }, cwd, maxBuffer: 64 << 20 },
  );
  const told = stdout.split('\n').find((line) => line.startsWith(mark));
  if (told === undefined) throw new Error(`the script told nothing:\n${stdout}`);
  return JSON.parse(told.slice(mark.length));
}
