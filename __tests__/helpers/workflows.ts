import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Contexts, evaluate, interpolate } from './expressions.ts';
import { ROOT } from './paths.ts';
import { runStep } from './runner.ts';
import { readFileCommand } from './runner-files.ts';

export interface JobPlace {
  readonly workspace: string;
  /** In addition to PATH, for every step. */
  readonly env: Readonly<Record<string, string>>;
  readonly github?: Contexts;
  readonly matrix?: Contexts;
  /** Replacements in the workflow file, such as a folder for a bucket. */
  readonly instead?: Readonly<Record<string, string>>;
}

export interface JobResult {
  /** Outputs by step id. */
  readonly steps: Readonly<Record<string, { readonly outputs: Record<string, string> }>>;
  readonly log: string;
}

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string | number>>;
}

/** State that later steps of a job use. */
interface State {
  readonly place: JobPlace;
  readonly temp: string;
  path: string;
  readonly posts: (() => Promise<void>)[];
  log: string;
}

/**
 * Runs one job of a workflow file with the built actions in place of `org/vm-snapshot…@v1`, including composite actions, with `run:` steps in
 * bash and post steps in reverse order. Third-party actions are skipped. Throws if a step fails.
 */
export async function runJob(file: string, job: string, place: JobPlace): Promise<JobResult> {
  let text = await readFile(join(ROOT, file), 'utf8');
  for (const [from, to] of Object.entries(place.instead ?? {})) text = text.replaceAll(from, to);
  const steps = (parse(text) as { jobs: Record<string, { steps: Step[] }> }).jobs[job]?.steps;
  if (steps === undefined) throw new Error(`${file} has no job ${job}`);
  const temp = await mkdtemp(join(tmpdir(), 'vm-job-'));
  const state: State = { place, temp, path: place.env.PATH ?? process.env.PATH ?? '', posts: [], log: '' };
  try {
    const contexts = { github: { run_number: 1, run_id: 1, token: '', ...place.github }, matrix: place.matrix ?? {}, runner: { temp } };
    const results = await runSteps(steps, contexts, state);
    for (const post of state.posts.reverse()) await post();
    return { steps: results, log: state.log };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

type Results = Record<string, { outputs: Record<string, string> }>;

async function runSteps(steps: readonly Step[], outer: Contexts, state: State, folder = '.'): Promise<Results> {
  const results: Results = {};
  for (const step of steps) {
    const contexts = { ...outer, steps: results };
    if (step.if !== undefined && !evaluate(step.if.replace(/^\$\{\{|\}\}$/g, ''), contexts)) continue;
    const outputs = step.uses === undefined ? await runScript(step, contexts, { state, folder }) : await runAction(step, contexts, state);
    if (step.id !== undefined) results[step.id] = { outputs };
  }
  return results;
}

async function runAction(step: Step, contexts: Contexts, state: State): Promise<Record<string, string>> {
  const folder =
    /^(?:\$|org\/vm-snapshot)(?:\/([\w/-]+))?(?:@v1)?$/.exec(step.uses ?? '')?.[1] ??
    (step.uses === 'org/vm-snapshot@v1' ? '.' : undefined);
  if (folder === undefined) return {};
  const inputs = Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, interpolate(String(value), contexts)]));
  const action = parse(await readFile(join(ROOT, folder, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
    outputs: Record<string, { value?: string }>;
    runs: { using: string; post?: string; steps: Step[] };
  };
  if (action.runs.using === 'composite') {
    const defaults = Object.entries(action.inputs).map(([name, { default: value = '' }]) => [name, interpolate(value, contexts)]);
    const inner = { ...contexts, inputs: { ...Object.fromEntries(defaults), ...inputs } };
    const steps = await runSteps(action.runs.steps, inner, state, folder);
    const values = Object.entries(action.outputs).map(([name, { value = '' }]) => [name, interpolate(value, { ...inner, steps })]);
    return Object.fromEntries(values);
  }
  const env = { ...state.place.env, RUNNER_TEMP: state.temp };
  const options = { inputs, workspace: state.place.workspace, env };
  const result = await runStep(folder, options);
  state.log += result.log;
  if (result.exitCode !== 0) throw new Error(`${step.uses} failed:\n${JSON.stringify(result.annotations)}\n${result.log}`);
  state.path = [...result.path, state.path].join(':');
  if (action.runs.post !== undefined) {
    state.posts.push(async () => {
      const post = await runStep(folder, { ...options, phase: 'post', state: result.state });
      state.log += post.log;
    });
  }
  return { ...result.outputs };
}

async function runScript({ run = '', env = {} }: Step, contexts: Contexts, { state, folder }: { state: State; folder: string }) {
  const files = { GITHUB_OUTPUT: join(state.temp, 'output'), GITHUB_STEP_SUMMARY: join(state.temp, 'summary') };
  for (const file of Object.values(files)) await writeFile(file, '');
  const given = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, interpolate(String(value), contexts)]));
  const own = { PATH: state.path, RUNNER_TEMP: state.temp, GITHUB_ACTION_PATH: join(ROOT, folder), ...files };
  const child = spawn('bash', ['-eo', 'pipefail', '-c', interpolate(run, contexts)], {
    cwd: state.place.workspace,
    env: { ...state.place.env, ...own, ...given },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  state.log += said.join('');
  if (code !== 0) throw new Error(`${run}\nended with ${code}:\n${said.join('')}`);
  return readFileCommand(await readFile(files.GITHUB_OUTPUT, 'utf8'));
}
