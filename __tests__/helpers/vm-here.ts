import { main } from '../../src/cli/main.ts';
import { fakeTerminal } from './fake-terminal.ts';

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `vm snapshot …` with the real product in this process, which is fast; the AWS SDK reads the environment of the test process. */
export async function vmHere(
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<Said> {
  const saved = { ...process.env };
  Object.assign(process.env, env);
  try {
    const terminal = fakeTerminal({ cwd, home: cwd, env: { TZ: 'UTC', CI: 'true' } });
    const code = await main(['node', 'vm', 'snapshot', ...args], { terminal });
    return { code, ...terminal.said };
  } finally {
    process.env = saved;
  }
}
