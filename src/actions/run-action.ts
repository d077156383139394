import { IntegrityError } from '../lib/errors.ts';
import { progressLines } from '../lib/progress-lines.ts';
import { reportWaits } from '../lib/waiting.ts';
import { product as ourProduct } from '../product.ts';
import { type Action, COMMON_INPUTS, type Job, type Surroundings } from './action.ts';
import { annotate, describeFailure, titleOf } from './failure.ts';
import { type InputList, readInputs } from './inputs.ts';
import { actionLog, inertText } from './log.ts';
import { type Stopper, stopper } from './stopper.ts';
import { failureSummary } from './summary.ts';
import { writeSummary } from './write-summary.ts';

/**
 * Runs one action as a step: inputs in, outputs and summary out. Stops the body on SIGINT, SIGTERM and `timeout`, and turns whatever it
 * throws into one annotation. The step's result is `process.exitCode`.
 */
export async function runAction<L extends InputList>(action: Action<L>, given: Partial<Surroundings> = {}): Promise<void> {
  const started = performance.now();
  const core = given.core ?? (await import('@actions/core'));
  const surroundings = { core, product: given.product ?? ourProduct, env: given.env ?? process.env };
  using stop = stopper();
  const { outcome, error, line, summary } = await attempt(action, surroundings, stop);
  if (line !== '') core.info(inertText(line));
  core.setOutput('outcome', outcome);
  core.setOutput('error', error);
  core.setOutput('seconds', ((performance.now() - started) / 1000).toFixed(1));
  await writeSummary(summary, surroundings);
  if (stop.abandoned) process.exit();
}

interface Result {
  readonly outcome: string;
  /** Empty after a failure: its annotation is in the log. */
  readonly line: string;
  readonly summary: string;
  /** The error's code; empty where there was none. */
  readonly error: string;
}

async function attempt<L extends InputList>(action: Action<L>, surroundings: Surroundings, stop: Stopper): Promise<Result> {
  const { core } = surroundings;
  let warns = action.lenient ?? false;
  try {
    const common = readInputs(COMMON_INPUTS, core.getInput);
    warns ||= common['on-error'] === 'warn';
    if (common.timeout !== undefined) stop.after(common.timeout);
    useToken(common['github-token'], surroundings);
    const inputs = readInputs(action.inputs, core.getInput, inputNames(surroundings.env));
    const job = jobOf(action, surroundings, stop.signal);
    const report = await stop.bound(reportWaits({ tell: job.log.info }, () => action.run(inputs, job)));
    return { ...report, error: '' };
  } catch (thrown) {
    const error: unknown = stop.signal.aborted ? stop.signal.reason : thrown;
    const failure = describeFailure(error, action);
    core.debug(inertText(String(error instanceof Error ? error.stack : error)));
    // Wrong bytes and a cancelled job are never waved through.
    annotate(failure, { core, warn: warns && !stop.cancelled && !(error instanceof IntegrityError) });
    return { outcome: 'failure', ...failureSummary(failure), line: '', error: failure.code };
  }
}

function inputNames(env: NodeJS.ProcessEnv): string[] {
  return Object.keys(env).flatMap((name) => (name.startsWith('INPUT_') ? [name.slice('INPUT_'.length).toLowerCase()] : []));
}

/** Where the stores look for it. One that the step's environment names goes before. */
function useToken(token: string | undefined, { core, env }: Surroundings): void {
  if (token === undefined) return;
  core.setSecret(token);
  if (!env.GITHUB_TOKEN && !env.GH_TOKEN) env.GITHUB_TOKEN = token;
}

function jobOf({ name, inputs }: Pick<Action, 'name' | 'inputs'>, { core, product, env }: Surroundings, signal: AbortSignal): Job {
  return {
    core,
    product,
    env,
    signal,
    log: actionLog(core, { title: titleOf(name), inputs }),
    progress: progressLines((line) => core.info(inertText(line))),
    output(values) {
      for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
    },
  };
}
