import { DeniedError, ExhaustedError, InputError, IntegrityError, NotFoundError, UnavailableError, UnsupportedError } from '../errors.ts';
import { firstError } from '../first-error.ts';

/** Maps an error of a file system call to the class for what the caller can do about it; returns other errors unchanged. */
export function fileError(thrown: unknown, attempted: string): unknown {
  const error = firstError(thrown);
  const code = errnoOf(error);
  const message = `${attempted}: ${messageOf(error)}`;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new ExhaustedError(message, { cause: error, hint: 'Free some space there, or use another location' });
  }
  if (code === 'EFBIG') {
    return new ExhaustedError(message, {
      cause: error,
      hint: 'Use another location: FAT disks and limits (ulimit -f) restrict the size of a file',
    });
  }
  if (code === 'EROFS') {
    return new DeniedError(message, { cause: error, hint: 'Use a folder that is not on a read-only disk, or mount it for writing' });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new DeniedError(message, { cause: error, hint: 'Use a writable folder, or change its owner' });
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') return new NotFoundError(message, { cause: error, hint: 'Check the path' });
  if (code === 'EISDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP')
    return new InputError(message, { cause: error, hint: 'Check the path' });
  if (code === 'EIO' || code === 'EUCLEAN') {
    return new IntegrityError(message, {
      cause: error,
      hint: 'Check the system log (dmesg): the disk or its file system is damaged',
    });
  }
  if (code === 'EMFILE' || code === 'ENFILE' || code === 'ENOMEM') {
    return new ExhaustedError(message, {
      cause: error,
      hint: 'Allow more open files (ulimit -n) or memory, or run fewer commands at once',
    });
  }
  if (code === 'ESTALE' || code === 'ETIMEDOUT' || code === 'EHOSTDOWN' || code === 'ENODEV' || code === 'ENXIO') {
    return new UnavailableError(message, { cause: error, hint: 'Check that the disk or the file server is available, and try again' });
  }
  if (code === 'EXDEV') {
    return new UnsupportedError(message, {
      cause: error,
      hint: 'Move the whole folder to the other disk: a part of it is a link to that disk',
    });
  }
  return error;
}

/** Like `withFileErrors`, for synchronous calls. */
export function attemptSync<T>(attempted: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fileError(error, attempted);
  }
}

/** Runs file system calls. Their errors state what was attempted and what to do about it. */
export async function withFileErrors<T>(attempted: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileError(error, attempted);
  }
}

/** Checks the property, not the class: under a test runner, Node's own errors belong to another realm. */
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

/** Node's message is `EXDEV: cross-device link not permitted, rename '/a'`. Returns the middle part: the path is already in the message. */
function messageOf(error: unknown): string {
  const words = WORDS[errnoOf(error) ?? ''];
  if (words !== undefined) return words;
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return /^E[A-Z0-9]+: ([^,]+), \w+/.exec(message)?.[1] ?? message;
}
