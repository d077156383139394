import { run, SetupError, which } from './run.mjs';

/** What to put in front of a command so that it runs as root: nothing, `sudo -n`, or undefined where neither works. */
export function rootPrefix() {
  if (process.getuid() === 0) return [];
  if (!which('sudo')) return undefined;
  try {
    run('sudo', ['-n', 'true']);
    return ['sudo', '-n'];
  } catch {
    return undefined;
  }
}

/** Runs a command as root; where that cannot be done without asking, says what to run by hand. */
export function runAsRoot(command, args, { byHand, ...options } = {}) {
  const prefix = rootPrefix();
  if (!prefix) throw new SetupError(`This needs root, and sudo asks for a password here. Run this once, then start again:\n  ${byHand}`);
  const [first, ...rest] = [...prefix, command, ...args];
  return run(first, rest, options);
}
