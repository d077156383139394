import { CommandError, UnsupportedError } from '../../lib/errors.ts';
import { type InFolder, runIn } from './volume-io/tar-process.ts';

type Signal = { readonly signal: AbortSignal };

/** The longest path that Linux accepts in one call. A name has at most 255 bytes, so a longer path has many components. */
const PATH_MAX = 4095;
const DEEP = ['.', '-mindepth', '16', '-printf', '%p\\n'];
/** The exit code of `find` if files were deleted while it searched. */
const VANISHED = 1;
/** Matches flags that users set with chattr, but not those that a file system sets: https://man7.org/linux/man-pages/man1/chattr.1.html */
const FLAGGED = /^(?=[-A-Za-z]*[AacCdDFijsStTu])([-A-Za-z]+) +(.+)$/;
const NOT_SET_BY_HAND = /[^AacCdDFijsStTu]/g;

/** Accesses the folder; for a volume, Docker may have to mount it first. Throws CommandError. */
export async function reach(inFolder: InFolder, { signal }: Signal): Promise<void> {
  await runIn(inFolder('find', ['.', '-maxdepth', '0']), { signal, title: 'accessing a volume' });
}

/** Returns a path that is too long for any tar to restore, or undefined. Throws CommandError. */
export async function longPath(inFolder: InFolder, { signal }: Signal): Promise<string | undefined> {
  let found: string | undefined;
  const onLine = (line: string): void => {
    if (Buffer.byteLength(line) > PATH_MAX) found ??= line;
  };
  try {
    await runIn(inFolder('find', DEEP), { signal, title: 'looking for long paths', onLine });
  } catch (error) {
    if (!(error instanceof CommandError) || error.fields.exit_code !== VANISHED) throw error;
  }
  return found;
}

export interface FlaggedFiles {
  readonly count: number;
  readonly first: string;
  /** The letters that chattr uses: `ai`. */
  readonly flags: string;
}

/** Returns the files with chattr flags, which a tar does not store. Returns undefined if there are none, or if the host cannot list them. */
export async function flaggedFiles(inFolder: InFolder, { signal }: Signal): Promise<FlaggedFiles | undefined> {
  const letters = new Set<string>();
  let count = 0;
  let first = '';
  const onLine = (line: string): void => {
    const [, flags, path] = FLAGGED.exec(line) ?? [];
    if (flags === undefined || path === undefined || path.endsWith('/..')) return;
    for (const letter of flags.replace(NOT_SET_BY_HAND, '')) letters.add(letter);
    if (count++ === 0) first = path;
  };
  try {
    await runIn(inFolder('lsattr', ['-R', '-a', '.']), { signal, title: 'looking for chattr flags', onLine });
  } catch (error) {
    // lsattr fails for files without flags (sockets) and for whole file systems without them, and it may not be installed.
    if (!(error instanceof CommandError) && !(error instanceof UnsupportedError)) throw error;
  }
  return count === 0 ? undefined : { count, first, flags: [...letters].sort().join('') };
}
