import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './paths.ts';
import { type Annotation, readCommands } from './runner-commands.ts';
import { readFileCommand } from './runner-files.ts';

export interface StepOptions {
  /** Inputs as under `with:`; others have the default of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** In addition to PATH and the runner's variables, for example DOCKER_HOST and HOME. */
  readonly env?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE and the working directory; a temporary empty folder if not given. */
  readonly workspace?: string;
  readonly phase?: 'main' | 'post';
  /** The state that `main` saved, for `post`. */
  readonly state?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Called with the id of the step's process. */
  readonly onStart?: (pid: number) => void;
}

export interface StepResult {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The variables that later steps would have in their environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Markdown of the step summary. */
  readonly summary: string;
  /** The step's log as users see it: without commands, and with secrets masked. */
  readonly log: string;
  /** The complete, unprocessed output of the step. */
  readonly stdout: string;
  readonly masks: readonly string[];
  readonly groups: readonly string[];
  readonly annotations: readonly Annotation[];
}

const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;

/**
 * Runs one phase of a JavaScript action from its folder (`restore`; `.` is the main action) as the GitHub runner does: inputs and their
 * defaults, the file commands, and the commands on standard output. A phase that the action does not have fails.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export async function runStep(action: string, options: StepOptions = {}): Promise<StepResult> {
  const folder = join(ROOT, action);
  const definition = parse(await readFile(join(folder, 'action.yml'), 'utf8')) as ActionDefinition;
  const script = definition.runs[options.phase ?? 'main'];
  if (script === undefined) throw new Error(`${action}/action.yml has no ${options.phase}`);
  const temp = await mkdtemp(join(tmpdir(), 'vm-runner-'));
  try {
    for (const file of FILES) await writeFile(join(temp, file), '');
    const workspace = options.workspace ?? temp;
    const env = { ...runnerVariables(temp, workspace), ...inputVariables(definition, options), ...stateVariables(options), ...options.env };
    const { signal, onStart } = options;
    const { exitCode, stdout } = await execute(resolve(folder, script), { env, workspace, signal, onStart });
    const [outputs, state, variables, path, summary] = await Promise.all(FILES.map((file) => readFile(join(temp, file), 'utf8')));
    const commands = readCommands(stdout);
    return {
      exitCode,
      stdout,
      ...commands,
      annotations: [...unexpectedInputs(definition, options), ...commands.annotations],
      outputs: readFileCommand(outputs ?? ''),
      state: readFileCommand(state ?? ''),
      env: readFileCommand(variables ?? ''),
      path: (path ?? '').split('\n').filter(Boolean),
      summary: summary ?? '',
    };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

interface ActionDefinition {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean }>>;
  readonly runs: { readonly main: string; readonly post?: string };
}

function runnerVariables(temp: string, workspace: string): Record<string, string> {
  const files = Object.fromEntries(FILES.map((file) => [`GITHUB_${file}`, join(temp, file)]));
  return {
    ...files,
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: temp,
  };
}

/** Names are upper-cased and blanks become underscores; hyphens are kept. Every declared input is set, possibly to an empty text. */
function inputVariables({ inputs = {} }: ActionDefinition, { inputs: given = {} }: StepOptions): Record<string, string> {
  const defaults = Object.entries(inputs).map(([name, { default: value }]) => [name, evaluated(value)] as const);
  const all = { ...Object.fromEntries(defaults), ...given };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]));
}

/** Warns like the runner: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionRunner.cs */
function unexpectedInputs({ inputs: declared = {} }: ActionDefinition, { inputs = {} }: StepOptions): Annotation[] {
  const valid = Object.keys(declared);
  const unexpected = Object.keys(inputs).filter((name) => !valid.includes(name));
  if (unexpected.length === 0) return [];
  const message = `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid.join("', '")}']`;
  return [{ level: 'warning', title: undefined, message }];
}

/** The only expression in the actions' defaults is the token, which is empty outside of GitHub. */
function evaluated(value: string | number | boolean | undefined): string {
  return value === undefined || /^\$\{\{/.test(String(value)) ? '' : String(value);
}

function stateVariables({ state = {} }: StepOptions): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

interface Execution {
  readonly env: Record<string, string>;
  readonly workspace: string;
  readonly signal: AbortSignal | undefined;
  readonly onStart: StepOptions['onStart'];
}

/** An aborted signal cancels the job, for which the runner sends SIGINT first. */
function execute(script: string, { env, workspace, signal, onStart }: Execution): Promise<{ exitCode: number; stdout: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const cancel = (): void => void child.kill('SIGINT');
    signal?.addEventListener('abort', cancel);
    if (child.pid !== undefined) onStart?.(child.pid);
    let stdout = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
      });
    }
    child.on('error', fail);
    child.on('close', (code) => {
      signal?.removeEventListener('abort', cancel);
      done({ exitCode: code ?? 1, stdout });
    });
  });
}
