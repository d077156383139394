import { DeniedError, ExhaustedError, InputError, NotFoundError } from './errors.ts';

/** What a failed call to the file system means to the caller; errors that say nothing come back as they are. */
export function fileError(error: unknown, attempted: string): unknown {
  const code = errnoOf(error);
  const message = `${attempted}: ${messageOf(error)}`;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new ExhaustedError(message, { cause: error, hint: 'Free some space there, or use another place' });
  }
  if (code === 'EFBIG') {
    return new ExhaustedError(message, { cause: error, hint: 'FAT disks and limits (ulimit -f) end a file early: use another place' });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new DeniedError(message, { cause: error, hint: 'Use a folder that you may write to, or change its owner' });
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') return new NotFoundError(message, { cause: error, hint: 'Check the path' });
  if (code === 'EISDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP')
    return new InputError(message, { cause: error, hint: 'Check the path' });
  return error;
}

/** Runs file system calls; their errors say what was attempted and what can be done. */
export async function attempt<T>(attempted: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileError(error, attempted);
  }
}

/** Asks for the property, not for the class: Node's own errors are of another realm under a test runner. */
export function errnoOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
};

/** Node says `EXDEV: cross-device link not permitted, rename '/a'`; the middle of it is for people, the path was named already. */
function messageOf(error: unknown): string {
  const words = WORDS[errnoOf(error) ?? ''];
  if (words !== undefined) return words;
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return /^E[A-Z0-9]+: ([^,]+), \w+/.exec(message)?.[1] ?? message;
}
