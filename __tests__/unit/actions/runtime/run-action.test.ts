import { expect, test } from '@jest/globals';
import type { Action, ActionContext } from '../../../../src/actions/runtime/action.ts';
import { CancelledError, CommandError, ExistsError, IntegrityError, NotFoundError } from '../../../../src/lib/errors.ts';
import { runInMemory } from '../../../helpers/run-action-in-memory.ts';

const inputs = { required: [], optional: ['compress'] } as const;
type Body = (job: ActionContext) => Promise<void>;

function action(body: Body, extra: Partial<Action<typeof inputs>> = {}): Action<typeof inputs> {
  const run: Action<typeof inputs>['run'] = async (_, job) => {
    await body(job);
    return { outcome: 'success', line: 'Done', summary: '### Done\n' };
  };
  return { name: 'test', inputs, outputs: [], run, ...extra };
}
const failing =
  (error: unknown): Body =>
  async () => {
    throw error;
  };

test('a successful step prints one last line and writes a summary', async () => {
  const { outputs, summary, exitCode, errors, lines } = await runInMemory(
    action(async (job) => job.output({ size: 5, 'cache-hit': true })),
  );
  expect(outputs).toEqual({ size: '5', 'cache-hit': 'true', outcome: 'success', error: '', seconds: expect.stringMatching(/^\d+\.\d$/) });
  expect([summary, lines, exitCode, errors]).toEqual(['### Done\n', ['Done'], 0, []]);
});

test('a failure is one annotation with message, hint and code; the stack is only in the debug output', async () => {
  const { outputs, errors, warnings, exitCode, summary, lines, debug } = await runInMemory(
    action(failing(new NotFoundError("Snapshot 'x' not found", { hint: 'Build it first' }))),
  );
  expect(errors).toEqual([{ title: 'vm-snapshot test failed', message: "Snapshot 'x' not found\nBuild it first\n(ERR_NOT_FOUND)" }]);
  expect([exitCode, warnings, lines]).toEqual([1, [], []]);
  expect(outputs).toMatchObject({ outcome: 'failure', error: 'ERR_NOT_FOUND' });
  expect(summary).toContain("Snapshot 'x' not found");
  expect(summary).not.toContain('    at ');
  expect(debug.join()).toContain('    at ');
});

test("the action's hint for an error code replaces the hint of the error", async () => {
  const taken = new ExistsError('taken', { hint: 'Use another name' });
  const { errors } = await runInMemory(action(failing(taken), { hints: { ERR_EXISTS: "Set 'force: true'" } }));
  expect(errors[0]?.message).toBe("taken\nSet 'force: true'\n(ERR_EXISTS)");
});

test('an unexpected error is reported as one, with the code ERR_UNKNOWN', async () => {
  const { errors, outputs } = await runInMemory(action(failing(new TypeError('x is not a function'))));
  expect(errors[0]?.title).toBe('vm-snapshot test failed unexpectedly');
  expect(outputs.error).toBe('ERR_UNKNOWN');
});

test('with on-error: warn a failure is one warning and shown in the outputs, and the step succeeds', async () => {
  const given = { inputs: { 'on-error': 'warn' } };
  const { errors, warnings, exitCode, outputs } = await runInMemory(action(failing(new CommandError('docker failed'))), given);
  expect([errors, exitCode, warnings.length]).toEqual([[], 0, 1]);
  expect(outputs).toMatchObject({ outcome: 'failure', error: 'ERR_COMMAND' });
});

test('an IntegrityError fails the step even with on-error: warn', async () => {
  const { errors, exitCode } = await runInMemory(action(failing(new IntegrityError('layer 3 is not what it was'))), {
    inputs: { 'on-error': 'warn' },
  });
  expect([errors.length, exitCode]).toEqual([1, 1]);
});

test('an invalid input is reported before the action runs', async () => {
  let ran = false;
  const { errors } = await runInMemory(
    action(async () => {
      ran = true;
    }),
    { inputs: { compress: '99' } },
  );
  expect(ran).toBe(false);
  expect(errors[0]?.message).toMatch(/^Input 'compress': '99' is not a whole number from 1 to 9\n/);
});

const untilStopped = async ({ signal }: ActionContext): Promise<void> => {
  await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('something was torn down')), { once: true }));
};

test('the timeout stops the action, and the error names the timeout', async () => {
  const { errors, outputs, exitCode } = await runInMemory(action(untilStopped), { inputs: { timeout: '50ms' } });
  expect(errors[0]?.message).toMatch(/^The step did not finish within 0\.1 s \('timeout'\)\n/);
  expect([outputs.error, exitCode]).toEqual(['ERR_CANCELLED', 1]);
  expect((await runInMemory(action(untilStopped), { inputs: { timeout: '50ms', 'on-error': 'warn' } })).exitCode).toBe(0);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops the action, and a canceled job fails even with on-error: warn', async (name) => {
  const before = process.listenerCount(name);
  const cancel: Body = async (job) => {
    setImmediate(() => process.emit(name));
    await untilStopped(job);
  };
  const { errors, exitCode } = await runInMemory(action(cancel), { inputs: { 'on-error': 'warn' } });
  expect([errors[0]?.message, exitCode]).toEqual(['The job was cancelled\n(ERR_CANCELLED)', 1]);
  expect(process.listenerCount(name)).toBe(before);
});

test('an action that still finishes after SIGINT succeeds', async () => {
  const { outputs } = await runInMemory(
    action(async ({ signal }) => {
      process.emit('SIGINT');
      expect(signal.reason).toBeInstanceOf(CancelledError);
    }),
  );
  expect(outputs.outcome).toBe('success');
});

test('log lines cannot contain commands to the runner', async () => {
  const { lines, warnings } = await runInMemory(
    action(async ({ log }) => {
      log.info('#8 0.2 fine\n  ::error::gotcha\r::set-output name=x::y\n##[group]x \u001b[31mred');
      log.warn('a\nb');
    }),
  );
  expect(lines.join('\n').split('\n')).toHaveLength(5);
  for (const line of lines.join('\n').split('\n')) expect(line).not.toMatch(/^\s*::|##\[/);
  expect(warnings).toEqual([{ message: 'a\nb', title: 'vm-snapshot test' }]);
});

test('no summary is written if GITHUB_STEP_SUMMARY is empty', async () => {
  expect(
    (
      await runInMemory(
        action(async () => {}),
        { env: { GITHUB_STEP_SUMMARY: '' } },
      )
    ).summary,
  ).toBe('');
});

test("the job's token is masked and passed as GITHUB_TOKEN, unless the step sets another one", async () => {
  const seen: (string | undefined)[] = [];
  const action = {
    name: 'look',
    inputs: { required: [], optional: [] },
    outputs: [],
    run: async (_: unknown, { env }: { env: NodeJS.ProcessEnv }) => {
      seen.push(env.GITHUB_TOKEN);
      return { outcome: 'success' as const, line: '', summary: '' };
    },
  } as const;
  const inputs = { 'github-token': 'token-of-the-job' };
  const { secrets } = await runInMemory(action, { inputs, env: {} });
  await runInMemory(action, { inputs, env: { GITHUB_TOKEN: 'token-of-the-step' } });
  expect([secrets, seen]).toEqual([['token-of-the-job'], ['token-of-the-job', 'token-of-the-step']]);
});

const ofFailure = (summary: string): string => summary.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

test('the summary of a failure names the snapshot, links to the docs of this version and lists the warnings', async () => {
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTION_REPOSITORY: 'org/vm-snapshot', GITHUB_ACTION_REF: 'v1' };
  const body: Body = async ({ log }) => {
    log.warn('a | b');
    throw new NotFoundError('gone');
  };
  const { summary } = await runInMemory(action(body), { inputs: { name: 'shop/base' }, env });
  const page = ofFailure(summary);
  expect(page).toContain('### ❌ vm-snapshot test failed: shop/base');
  expect(page).toContain('[error codes](https://github.com/org/vm-snapshot/blob/v1/docs/errors.md)');
  expect(page).toContain('[troubleshooting](https://github.com/org/vm-snapshot/blob/v1/docs/troubleshooting.md#err_not_found)');
  expect(page).toContain('- ⚠️ a | b');
  expect((await runInMemory(action(body))).summary).not.toContain('](');
});

test('the summary of a canceled step says that it was stopped and names the snapshot', async () => {
  const cancel: Body = async (job) => {
    setImmediate(() => process.emit('SIGINT'));
    await untilStopped(job);
  };
  const { summary, errors } = await runInMemory(action(cancel), { inputs: { name: 'base' } });
  expect(ofFailure(summary)).toContain('### ❌ vm-snapshot test was stopped: base');
  expect(errors[0]?.title).toBe('vm-snapshot test was stopped');
});

test('the summary of a success lists the warnings, also if it contains nothing else', async () => {
  const body: Body = async ({ log }) => log.warn('not all of it');
  expect((await runInMemory(action(body))).summary).toBe('### Done\n\n- ⚠️ not all of it\n');
  const run: Action<typeof inputs>['run'] = async (_, { log }) => {
    log.warn('refused');
    return { outcome: 'skipped', line: '', summary: '' };
  };
  expect((await runInMemory(action(body, { run }))).summary).toBe('### ⚠️ vm&#45;snapshot test\n\n- ⚠️ refused\n');
});

test('invalid inputs are reported by the main step and not by the post step', async () => {
  const post = action(async () => {}, { post: { fails: () => false } });
  for (const inputs of [{ 'on-error': 'ignore' }, { timeout: 'soon' }]) {
    const main = await runInMemory(
      action(async () => {}),
      { inputs },
    );
    const after = await runInMemory(post, { inputs });
    expect([main.errors.length, main.exitCode]).toEqual([1, 1]);
    expect([after.errors, after.warnings, after.lines, after.summary, after.exitCode]).toEqual([[], [], [], '', 0]);
  }
});
