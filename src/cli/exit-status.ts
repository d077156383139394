import { type ErrorCode, EXIT_CODES } from '../lib/errors.ts';

/** One line per error class, for `--help`; see docs/errors.md for details. */
const MEANINGS: Readonly<Record<ErrorCode, string>> = {
  ERR_COMMAND: 'another program failed (a build step, the daemon), or a bug in vm',
  ERR_INPUT: 'invalid usage: a flag, a name or a file is wrong',
  ERR_NOT_FOUND: 'the named object was not found',
  ERR_EXISTS: 'the name or the file already exists; nothing was changed',
  ERR_DENIED: 'insufficient permissions',
  ERR_UNAVAILABLE: 'Docker or a service is not available',
  ERR_INTEGRITY: 'data does not match its digest or its format',
  ERR_UNSUPPORTED: 'the platform, version or feature is not supported here',
  ERR_EXHAUSTED: 'a disk is full, or a quota or size limit is exceeded',
  ERR_CONFLICT: 'another process changed it first, or a reference points to another image',
  ERR_CANCELLED: 'cancelled by Ctrl-C or at a prompt (143 by SIGTERM, 129 by SIGHUP)',
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
  return ['EXIT STATUS', '  0    success', ...lines].join('\n');
}

const EVERYWHERE: readonly ErrorCode[] = ['ERR_COMMAND', 'ERR_INPUT', 'ERR_CANCELLED'];
