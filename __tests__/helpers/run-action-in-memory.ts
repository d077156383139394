import { runAction } from '../../src/actions/run-action.ts';
import type { Action } from '../../src/actions/runtime/action.ts';
import type { InputList } from '../../src/actions/runtime/inputs.ts';
import type { App } from '../../src/app/app.ts';
import { fakeApp } from './fake-app.ts';
import { fakeCore, type Said } from './fake-core.ts';

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly app?: App;
  readonly env?: NodeJS.ProcessEnv;
  /** Shared by a main step and its post step. */
  readonly state?: Record<string, string>;
}

/** Runs an action's body through the wrapper with an in-memory runner. Reads the exit code from `process`, and restores it. */
export async function runInMemory<L extends InputList>(action: Action<L>, given: Given = {}): Promise<Said & { exitCode: number }> {
  const { core, said } = fakeCore(given.inputs, given.state);
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await runAction(action, {
      core,
      app: given.app ?? fakeApp().app,
      env: { GITHUB_STEP_SUMMARY: 'in memory', ...given.env },
    });
    return { ...said, exitCode: Number(process.exitCode) };
  } finally {
    process.exitCode = before;
  }
}
