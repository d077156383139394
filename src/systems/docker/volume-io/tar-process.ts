import { CommandError, ExhaustedError } from '../../../lib/errors.ts';
import { exec, execStream } from '../../../lib/process/exec.ts';
import { withoutOptions } from '../mount-words.ts';

/** A method of reading and writing a volume's contents. */
export interface VolumeTransport {
  /** False if extended attributes, ACLs and holes are lost. */
  readonly lossless: boolean;
  /** Yields a tar. Calls `onChanged` if files changed or were deleted while they were read. */
  read(options: ReadTarOptions): AsyncIterable<Uint8Array>;
  /** Replaces the contents of the volume. */
  write(tar: AsyncIterable<Uint8Array>, options: { signal: AbortSignal }): Promise<void>;
}

export interface ReadTarOptions {
  readonly signal: AbortSignal;
  readonly onChanged?: () => void;
  /** Called for each socket, which a tar cannot contain. */
  readonly onSocket?: () => void;
}

/** Returns the command that runs a program inside a folder of the daemon's host, such as a volume's. */
export type InFolder = (
  program: 'tar' | 'find' | 'mv' | 'cp' | 'rm' | 'lsattr' | 'getfattr',
  args: readonly string[],
) => {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** SELinux labels belong to the machine, not to the data. */
const ATTRIBUTES = ['--acls', '--xattrs', '--xattrs-include=*', '--xattrs-exclude=security.selinux'];
const CREATE = [
  ...['--create', '--file=-', '--format=posix', '--sort=name', '--numeric-owner', '--sparse', ...ATTRIBUTES],
  // Otherwise an unchanged file would get a different header each time.
  '--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime',
  '--warning=no-file-changed',
];
const EXTRACT = [
  ...['--extract', '--file=-', '--numeric-owner', '--same-owner', '--same-permissions', '--delay-directory-restore'],
  ...ATTRIBUTES,
];
const EMPTY = ['.', '-mindepth', '1', '-delete'];
/** The exit code of GNU tar if files changed while it read them. */
const CHANGED = 1;

/** The messages of GNU tar for a file that it cannot write completely. */
const FULL = /tar: (.*): (?:Wrote only \d+ of \d+ bytes|Cannot .*: (?:No space left on device|Disk quota exceeded))/;

/** Transfers through GNU tar. `what` names the volume in errors. */
export function processTransport(inFolder: InFolder, what = 'the volume'): VolumeTransport {
  return {
    lossless: true,
    read: (options) => readTar(inFolder, ['.'], options),
    async write(tar, { signal }) {
      await runIn(inFolder('find', EMPTY), { signal, title: `emptying ${what}` });
      try {
        await runIn(inFolder('tar', EXTRACT), { signal, title: `filling ${what}`, input: tar });
      } catch (error) {
        throw asFull(error, what);
      }
    },
  };
}

function asFull(error: unknown, what: string): unknown {
  if (!(error instanceof CommandError)) return error;
  const [, file] = FULL.exec(error.message) ?? [];
  if (file === undefined) return error;
  return new ExhaustedError(`Cannot write ${file} into ${what}: no space left on the disk of the Docker daemon`, {
    hint: 'Free some space there (docker system df shows the usage), then run the command again',
    cause: error,
  });
}

/** Yields a tar of `members` in the folder; options of GNU tar may precede them. */
export async function* readTar(
  inFolder: InFolder,
  members: readonly string[],
  { signal, onChanged, onSocket }: ReadTarOptions,
): AsyncGenerator<Uint8Array> {
  const { command, args, cwd, env } = inFolder('tar', [...CREATE, ...members]);
  const onLine = (line: string): void => {
    if (line.endsWith(': socket ignored')) onSocket?.();
  };
  const options = {
    signal,
    onLine,
    tellLast: plainly,
    accepts: [CHANGED],
    title: 'reading a volume',
    ...(cwd && { cwd }),
    ...(env && { env }),
  };
  const code = yield* execStream(command, args, options);
  if (code === CHANGED) onChanged?.();
}

/** The program may be `docker run`, whose errors include the options of a volume that Docker could not mount. */
const plainly = (lines: readonly string[]): string[] => lines.map(withoutOptions);

/** Returns the program's stdout. Throws CommandError if the program fails. */
export async function runIn(
  { command, args, cwd, env }: ReturnType<InFolder>,
  options: { signal: AbortSignal; title: string; input?: AsyncIterable<Uint8Array>; onLine?: (line: string) => void },
): Promise<string> {
  return (await exec(command, args, { tellLast: plainly, ...options, ...(cwd && { cwd }), ...(env && { env }) })).stdout;
}
