import { composeUp } from './compose.ts';
import { filesIn, readProject } from './compose-files.ts';
import type { FakeDocker } from './state.ts';

/* The docker command, as far as the provider calls it. */

export interface Command {
  readonly args: readonly string[];
  readonly cwd: string;
}

export type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** `mayContinue` is called before each step; the command is killed if it returns false. */
export function runDocker(docker: FakeDocker, { args, cwd }: Command, mayContinue: () => boolean = () => true): Outcome {
  const [command, ...rest] = args;
  if (command !== 'compose') return { code: 125, stdout: '', stderr: `the fake docker command does not know ${command}` };
  try {
    return { code: 0, stdout: compose(docker, { args: rest, cwd }, mayContinue), stderr: '' };
  } catch (error) {
    return { code: 1, stdout: '', stderr: error instanceof Error ? error.message : String(error) };
  }
}

function compose(docker: FakeDocker, { args, cwd }: Command, mayContinue: () => boolean): string {
  const { options, rest } = parsed(args);
  const [verb = '', ...words] = rest;
  const folder = options['--project-directory']?.[0] ?? cwd;
  const given = options['--file'];
  const from = { files: given ?? filesIn(folder), name: options['--project-name']?.[0] };
  if (verb === 'config') return JSON.stringify(readProject(folder, from));
  const services = words.filter((word, at) => !word.startsWith('-') && words[at - 1] !== '--pull');
  const isUp = verb === 'up';
  const work = composeUp(docker, {
    folder,
    ...from,
    services,
    start: isUp,
    recreate: !words.includes('--no-recreate'),
    withNeeded: !words.includes('--no-deps'),
  });
  while (mayContinue() && !work.next().done);
  return '';
}

const WITH_VALUE = ['--ansi', '--progress', '--project-name', '--project-directory', '--env-file', '--file', '--profile'];

function parsed(args: readonly string[]): { options: Record<string, string[]>; rest: readonly string[] } {
  const options: Record<string, string[]> = {};
  let at = 0;
  for (; WITH_VALUE.includes(args[at] ?? ''); at += 2) {
    const name = args[at] as string;
    options[name] = [...(options[name] ?? []), args[at + 1] ?? ''];
  }
  return { options, rest: args.slice(at) };
}
