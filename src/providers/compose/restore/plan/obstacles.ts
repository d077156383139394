import { ConflictError, type InputError, type NotFoundError, type UnsupportedError } from '../../../../lib/errors.ts';

type Kind = typeof ConflictError | typeof InputError | typeof NotFoundError | typeof UnsupportedError;

interface Obstacle {
  readonly kind: Kind;
  readonly message: string;
  readonly hint: string;
}

/** What stands in a restore's way, so that all of it is told at once. */
export class Obstacles {
  readonly #found: Obstacle[] = [];

  add(kind: Kind, message: string, hint: string): void {
    if (!this.#found.some((one) => one.message === message)) this.#found.push({ kind, message, hint });
  }

  /** Throws one error for all: of their kind where they are of one kind, else ConflictError. */
  refuse(): void {
    const [first, ...more] = this.#found;
    if (first === undefined) return;
    const hints = [...new Set(this.#found.map(({ hint }) => hint))];
    if (more.length === 0) throw new first.kind(first.message, { hint: first.hint });
    const kind = more.every((one) => one.kind === first.kind) ? first.kind : ConflictError;
    const told = this.#found.map(({ message }, at) => `(${at + 1}) ${message}`).join('; ');
    throw new kind(`${this.#found.length} things are in the way of the restore: ${told}`, { hint: hints.join('; ') });
  }
}
