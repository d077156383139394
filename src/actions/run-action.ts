import { app as defaultApp } from '../app/app.ts';
import { IntegrityError } from '../lib/errors.ts';
import { firstError, laterErrors } from '../lib/first-error.ts';
import { progressLines } from '../lib/text/progress-lines.ts';
import { reportWaits } from '../lib/waiting.ts';
import { type Action, type ActionContext, type ActionEnvironment, COMMON_INPUTS } from './runtime/action.ts';
import { type Cancellation, stopper } from './runtime/cancellation.ts';
import { annotate, describeFailure, titleOf } from './runtime/failure.ts';
import { type InputList, type Inputs, readInputs } from './runtime/inputs.ts';
import { actionLog, inertText } from './runtime/log.ts';
import { failureSummary, withWarnings } from './summary/summary-failure.ts';
import { writeSummary } from './summary/write-summary.ts';

/**
 * Runs one action as a step: reads the inputs, writes the outputs and the summary. Cancels the body on SIGINT, SIGTERM and `timeout`, and turns any
 * error into a single annotation. The step's result is `process.exitCode`.
 */
export async function runAction<L extends InputList>(action: Action<L>, given: Partial<ActionEnvironment> = {}): Promise<void> {
  const started = performance.now();
  const core = given.core ?? (await import('@actions/core'));
  const surroundings = { core, app: given.app ?? defaultApp, env: given.env ?? process.env };
  using stop = stopper();
  const { outcome, error, line, ...result } = await attempt(action, surroundings, stop);
  if (line !== '') core.info(inertText(line));
  core.setOutput('outcome', outcome);
  core.setOutput('error', error);
  core.setOutput('seconds', ((performance.now() - started) / 1000).toFixed(1));
  await writeSummary(withWarnings(result, titleOf(action.name)), surroundings);
  if (stop.abandoned) process.exit();
}

interface Result {
  readonly outcome: string;
  /** Empty after a failure, whose annotation is in the log. */
  readonly line: string;
  readonly summary: string;
  readonly warnings: readonly string[];
  /** The error's code; empty without an error. */
  readonly error: string;
}

async function attempt<L extends InputList>(action: Action<L>, surroundings: ActionEnvironment, stop: Cancellation): Promise<Result> {
  const { core } = surroundings;
  const { post } = action;
  const warnings: string[] = [];
  let warns = post !== undefined;
  try {
    const common = readCommon(core.getInput, post !== undefined);
    if (common === undefined) return { outcome: 'skipped', line: '', summary: '', warnings, error: '' };
    warns ||= common['on-error'] === 'warn';
    if (common.timeout !== undefined) stop.after(common.timeout);
    useToken(common['github-token'], surroundings);
    const inputs = readInputs(action.inputs, core.getInput, inputNames(surroundings.env));
    const job = jobOf(action, surroundings, { signal: stop.signal, warnings });
    const report = await stop.bound(reportWaits({ tell: job.log.info }, () => action.run(inputs, job)));
    return { ...report, warnings, error: '' };
  } catch (thrown) {
    const error: unknown = stop.signal.aborted ? stop.signal.reason : firstError(thrown);
    const failure = describeFailure(error, action);
    for (const each of new Set([error, ...laterErrors(thrown)])) core.debug(inertText(String(each instanceof Error ? each.stack : each)));
    // Corrupt data and a cancelled job are always errors.
    annotate(failure, { core, warn: warns && !stop.cancelled && !(error instanceof IntegrityError) && post?.fails(error) !== true });
    const about = { subject: subjectOf(core.getInput), docs: docsPage(surroundings.env) };
    return { outcome: 'failure', ...failureSummary(failure, about), line: '', warnings, error: failure.code };
  }
}

/** Returns undefined in a post step if they are invalid: the main step has reported the problem. */
function readCommon(getInput: (name: string) => string, isPost: boolean): Inputs<typeof COMMON_INPUTS> | undefined {
  try {
    return readInputs(COMMON_INPUTS, getInput);
  } catch (error) {
    if (isPost) return undefined;
    throw error;
  }
}

/** Returns the human-readable subject of the step. */
function subjectOf(getInput: (name: string) => string): string {
  return (getInput('name') || getInput('names') || getInput('path'))
    .trim()
    .split(/\s*\n\s*/)
    .join(', ');
}

/** Returns the URL of the docs for the running version of the action, or undefined if the action does not come from a repository. */
function docsPage({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF }: NodeJS.ProcessEnv): string | undefined {
  if (!GITHUB_SERVER_URL || !GITHUB_ACTION_REPOSITORY || !GITHUB_ACTION_REF) return undefined;
  return `${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}/blob/${GITHUB_ACTION_REF}/docs`;
}

function inputNames(env: NodeJS.ProcessEnv): string[] {
  return Object.keys(env).flatMap((name) => (name.startsWith('INPUT_') ? [name.slice('INPUT_'.length).toLowerCase()] : []));
}

/** Sets the token where the stores look for it. A token in the step's environment takes precedence. */
function useToken(token: string | undefined, { core, env }: ActionEnvironment): void {
  if (token === undefined) return;
  core.setSecret(token);
  if (!env.GITHUB_TOKEN && !env.GH_TOKEN) env.GITHUB_TOKEN = token;
}

function jobOf(
  { name, inputs }: Pick<Action, 'name' | 'inputs'>,
  { core, app, env }: ActionEnvironment,
  { signal, warnings }: { signal: AbortSignal; warnings: string[] },
): ActionContext {
  return {
    core,
    app,
    env,
    signal,
    log: actionLog(core, { title: titleOf(name), inputs, onWarning: (message) => void warnings.push(message) }),
    progress: progressLines((line) => core.info(inertText(line))),
    output(values) {
      for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
    },
  };
}
