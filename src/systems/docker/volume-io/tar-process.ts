import { CommandError, ExhaustedError } from '../../../lib/errors.ts';
import { exec, execStream } from '../../../lib/process/exec.ts';
import { withoutOptions } from '../mount-words.ts';

/** One way to a volume's contents. */
export interface VolumeTransport {
  /** False where extended attributes, ACLs and holes are lost. */
  readonly lossless: boolean;
  /** `onChanged` is told when files changed or went away while they were read. */
  read(options: ReadTarOptions): AsyncIterable<Uint8Array>;
  /** Replaces all that the volume holds. */
  write(tar: AsyncIterable<Uint8Array>, options: { signal: AbortSignal }): Promise<void>;
}

export interface ReadTarOptions {
  readonly signal: AbortSignal;
  readonly onChanged?: () => void;
  /** Told of each socket: a tar cannot hold it. */
  readonly onSocket?: () => void;
}

/** How a program is run inside a folder of the daemon's host, such as a volume's. */
export type InFolder = (
  program: 'tar' | 'find' | 'mv' | 'cp' | 'rm' | 'lsattr' | 'getfattr',
  args: readonly string[],
) => {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** The kernel's own labels belong to the machine, not to the data. */
const ATTRIBUTES = ['--acls', '--xattrs', '--xattrs-include=*', '--xattrs-exclude=security.selinux'];
const CREATE = [
  ...['--create', '--file=-', '--format=posix', '--sort=name', '--numeric-owner', '--sparse', ...ATTRIBUTES],
  // Without them an unchanged file would have another header each time.
  '--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime',
  '--warning=no-file-changed',
];
const EXTRACT = [
  ...['--extract', '--file=-', '--numeric-owner', '--same-owner', '--same-permissions', '--delay-directory-restore'],
  ...ATTRIBUTES,
];
const EMPTY = ['.', '-mindepth', '1', '-delete'];
/** GNU tar's exit code when files changed while it read them. */
const CHANGED = 1;

/** What GNU tar says of a file that it cannot write whole. */
const FULL = /tar: (.*): (?:Wrote only \d+ of \d+ bytes|Cannot .*: (?:No space left on device|Disk quota exceeded))/;

/** Through GNU tar. `what` is the place as errors call it. */
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
  return new ExhaustedError(`Filling ${what} ended at the file ${file}: no space is left on the disk of the Docker daemon`, {
    hint: 'Free some space there (docker system df shows what takes it), then run it again',
    cause: error,
  });
}

/** What `members` name in the folder; options of GNU tar may stand before them. */
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

/** The program may be `docker run`, whose messages name what Docker could not mount. */
const plainly = (lines: readonly string[]): string[] => lines.map(withoutOptions);

/** Throws CommandError where the program fails. */
export async function runIn(
  { command, args, cwd, env }: ReturnType<InFolder>,
  options: { signal: AbortSignal; title: string; input?: AsyncIterable<Uint8Array>; onLine?: (line: string) => void },
): Promise<string> {
  return (await exec(command, args, { tellLast: plainly, ...options, ...(cwd && { cwd }), ...(env && { env }) })).stdout;
}
