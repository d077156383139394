import type { Core } from '../../src/actions/runtime/core.ts';

export interface Said {
  readonly outputs: Record<string, string>;
  readonly lines: string[];
  readonly errors: { message: string; title: string | undefined }[];
  readonly warnings: { message: string; title: string | undefined }[];
  readonly secrets: string[];
  readonly state: Record<string, string>;
  readonly debug: string[];
  summary: string;
}

/** The runner's side of an action, in memory. Inputs are passed as in a workflow. */
export function fakeCore(inputs: Readonly<Record<string, string>> = {}, state: Record<string, string> = {}): { core: Core; said: Said } {
  const said: Said = { outputs: {}, lines: [], errors: [], warnings: [], secrets: [], state, debug: [], summary: '' };
  const summary = {
    addRaw(text: string) {
      said.summary += text;
      return summary;
    },
    write: async () => summary,
  };
  const core = {
    addPath: (path: string) => said.lines.push(`::add-path::${path}`),
    getInput: (name: string) => inputs[name] ?? '',
    setOutput: (name: string, value: unknown) => {
      said.outputs[name] = String(value);
    },
    info: (line: string) => said.lines.push(line),
    debug: (line: string) => said.debug.push(line),
    error: (message: string, properties?: { title?: string }) => said.errors.push({ message, title: properties?.title }),
    warning: (message: string, properties?: { title?: string }) => said.warnings.push({ message, title: properties?.title }),
    setSecret: (secret: string) => said.secrets.push(secret),
    saveState: (name: string, value: string) => {
      state[name] = value;
    },
    getState: (name: string) => state[name] ?? '',
    isDebug: () => false,
    group: async <T>(title: string, body: () => Promise<T>) => {
      said.lines.push(`::group::${title}`);
      try {
        return await body();
      } finally {
        said.lines.push('::endgroup::');
      }
    },
    summary,
  };
  return { core: core as unknown as Core, said };
}
