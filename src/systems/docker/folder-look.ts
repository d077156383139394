import { CommandError, UnsupportedError } from '../../lib/errors.ts';
import { type InFolder, runIn } from './volume-io/tar-process.ts';

type Signal = { readonly signal: AbortSignal };

/** Linux takes no longer path in one call; names have 255 bytes, so such a path has many steps. */
const PATH_MAX = 4095;
const DEEP = ['.', '-mindepth', '16', '-printf', '%p\\n'];
/** The exit code of `find` when files went away while it looked. */
const VANISHED = 1;
/** Those that people set with chattr, and not those that a file system sets: https://man7.org/linux/man-pages/man1/chattr.1.html */
const FLAGGED = /^(?=[-A-Za-z]*[AacCdDFijsStTu])([-A-Za-z]+) +(.+)$/;
const NOT_SET_BY_HAND = /[^AacCdDFijsStTu]/g;

/** Reaches the folder, which for a volume may mean that Docker has to mount it. Throws CommandError. */
export async function reach(inFolder: InFolder, { signal }: Signal): Promise<void> {
  await runIn(inFolder('find', ['.', '-maxdepth', '0']), { signal, title: 'reaching a volume' });
}

/** A path that no tar can restore; undefined where there is none. Throws CommandError. */
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
  /** Letters of chattr: `ai`. */
  readonly flags: string;
}

/** Files with flags of chattr, which no tar holds; undefined where there are none, and where the host cannot tell. */
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
    await runIn(inFolder('lsattr', ['-R', '-a', '.']), { signal, title: 'looking for flags', onLine });
  } catch (error) {
    // It fails for what has no flags (sockets), for a whole file system without them, and where it is not installed.
    if (!(error instanceof CommandError) && !(error instanceof UnsupportedError)) throw error;
  }
  return count === 0 ? undefined : { count, first, flags: [...letters].sort().join('') };
}
