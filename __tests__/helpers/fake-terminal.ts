import { Readable, Writable } from 'node:stream';
import type { Terminal } from '../../src/cli/terminal.ts';

export interface FakeTerminal extends Terminal {
  readonly said: { stdout: string; stderr: string };
}

/** A non-interactive terminal that records its output. */
export function fakeTerminal({
  cwd = '/',
  home = '/nowhere',
  env = {},
}: Partial<Pick<Terminal, 'cwd' | 'home' | 'env'>> = {}): FakeTerminal {
  const said = { stdout: '', stderr: '' };
  const into = (name: 'stdout' | 'stderr'): Writable =>
    new Writable({
      decodeStrings: false,
      write(text: string, _encoding, done) {
        said[name] += text;
        done();
      },
    });
  return { stdin: Readable.from([]), stdout: into('stdout'), stderr: into('stderr'), env, cwd, home, said };
}
