import { type ErrorCode, EXIT_CODES } from '../lib/errors.ts';

/** One line per error class, for `--help`; see docs/errors.md for details. */
const MEANINGS: Readonly<Record<ErrorCode, string>> = {
  ERR_COMMAND: 'another program failed (a build step, the daemon), or a fault of vm itself',
  ERR_INPUT: 'wrong usage: a flag, a name or a file to correct',
  ERR_NOT_FOUND: 'what was named is not there',
  ERR_EXISTS: 'the name or the file is taken; nothing was changed',
  ERR_DENIED: 'permissions do not suffice',
  ERR_UNAVAILABLE: 'Docker or a service does not answer at the moment',
  ERR_INTEGRITY: 'bytes are not what their digest or format says',
  ERR_UNSUPPORTED: 'the platform, version or feature cannot be used here',
  ERR_EXHAUSTED: 'a disk, a quota or a size limit is used up',
  ERR_CONFLICT: 'another process changed it first, or a reference points elsewhere',
  ERR_CANCELLED: 'stopped by Ctrl-C or by an answer (143 by SIGTERM, 129 by SIGHUP)',
};

/** Possible errors of commands that import or transfer a snapshot. */
export const TRANSFER_EXITS = [
  'ERR_NOT_FOUND',
  'ERR_EXISTS',
  'ERR_DENIED',
  'ERR_UNAVAILABLE',
  'ERR_INTEGRITY',
  'ERR_UNSUPPORTED',
  'ERR_EXHAUSTED',
  'ERR_CONFLICT',
] as const satisfies readonly ErrorCode[];

/** Returns the `EXIT STATUS` section of a command with these errors; success, usage and Ctrl-C are always included. */
export function exitStatus(codes: readonly ErrorCode[]): string {
  const listed = (Object.keys(EXIT_CODES) as ErrorCode[]).filter((code) => EVERYWHERE.includes(code) || codes.includes(code));
  const lines = listed.map((code) => `  ${String(EXIT_CODES[code]).padEnd(5)}${MEANINGS[code]}`);
  return ['EXIT STATUS', '  0    done', ...lines].join('\n');
}

const EVERYWHERE: readonly ErrorCode[] = ['ERR_COMMAND', 'ERR_INPUT', 'ERR_CANCELLED'];
