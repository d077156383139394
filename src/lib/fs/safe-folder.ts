import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { IntegrityError } from '../errors.ts';

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK, O_DIRECTORY } = constants;
const FOLDER = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
/** Without O_NONBLOCK, opening a named pipe would block forever. */
const FILE = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
const PIECE = 256 * 1024;

/**
 * Reads files below a folder by untrusted names: each component is opened relative to the previous one, and a link anywhere in the path is an error.
 * Linux only, through /proc/self/fd, because Node has no openat. Synchronous, for a dedicated thread, where it is three times as fast. Folders stay
 * open while the next name is also below them.
 */
export class SafeFolder implements Disposable {
  readonly #root: number;
  readonly #open: { readonly step: string; readonly fd: number }[] = [];
  readonly #piece = Buffer.allocUnsafeSlow(PIECE);

  constructor(path: string) {
    this.#root = openSync(path, FOLDER);
  }

  /**
   * Yields a regular file of exactly `size` bytes. Throws IntegrityError for any other file, and the system's error for a name that cannot be opened.
   * `name` has one character per byte. Each piece is overwritten by the next one.
   */
  *read(name: string, size: number): Generator<Uint8Array> {
    const steps = name.split('/').filter((step) => step !== '' && step !== '.');
    const last = steps.pop();
    if (last === undefined || last === '..' || steps.includes('..')) throw new IntegrityError(`${display(name)} leads outside its folder`);
    const fd = openIn(this.#folder(steps), last, FILE);
    try {
      const found = fstatSync(fd);
      if (!found.isFile() || found.size !== size) throw new IntegrityError(`${display(name)} is not a file of ${size} bytes`);
      for (let left = size; left > 0; ) {
        const got = readSync(fd, this.#piece, 0, Math.min(left, PIECE), null);
        if (got === 0) throw new IntegrityError(`${display(name)} was truncated`);
        left -= got;
        yield this.#piece.subarray(0, got);
      }
    } finally {
      closeSync(fd);
    }
  }

  [Symbol.dispose](): void {
    this.#closeBelow(0);
    closeSync(this.#root);
  }

  #folder(steps: readonly string[]): number {
    let depth = 0;
    while (depth < steps.length && this.#open[depth]?.step === steps[depth]) depth++;
    this.#closeBelow(depth);
    for (const step of steps.slice(depth)) this.#open.push({ step, fd: openIn(this.#open.at(-1)?.fd ?? this.#root, step, FOLDER) });
    return this.#open.at(-1)?.fd ?? this.#root;
  }

  #closeBelow(depth: number): void {
    for (const { fd } of this.#open.splice(depth)) closeSync(fd);
  }
}

/** The kernel resolves the descriptor to the open folder, even if that was renamed. One component follows, which must not be a link. */
function openIn(folder: number, step: string, flags: number): number {
  return openSync(Buffer.from(`/proc/self/fd/${folder}/${step}`, 'latin1'), flags);
}

function display(name: string): string {
  return JSON.stringify(Buffer.from(name.slice(0, 200), 'latin1').toString());
}
