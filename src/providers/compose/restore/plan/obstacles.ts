import { ConflictError, type InputError, type NotFoundError, type UnsupportedError } from '../../../../lib/errors.ts';
import { joinMessages, type Text } from '../../../../lib/text/message.ts';

type Kind = typeof ConflictError | typeof InputError | typeof NotFoundError | typeof UnsupportedError;

interface Obstacle {
  readonly kind: Kind;
  readonly message: string;
  readonly hint: Text;
}

/** Collects the obstacles to a restore, so that all of them are reported at once. */
export class Obstacles {
  readonly #found: Obstacle[] = [];

  add(kind: Kind, message: string, hint: Text): void {
    if (!this.#found.some((one) => one.message === message)) this.#found.push({ kind, message, hint });
  }

  /** Throws one error for all obstacles, if any: of their common class, or ConflictError if their classes differ. */
  refuse(): void {
    const [first, ...more] = this.#found;
    if (first === undefined) return;
    const hints = [...new Map(this.#found.map(({ hint }) => [String(hint), hint])).values()];
    if (more.length === 0) throw new first.kind(first.message, { hint: first.hint });
    const kind = more.every((one) => one.kind === first.kind) ? first.kind : ConflictError;
    const reasons = this.#found.map(({ message }, at) => `(${at + 1}) ${message}`).join('; ');
    throw new kind(`Cannot restore, for ${this.#found.length} reasons: ${reasons}`, { hint: joinMessages(hints, '; ') });
  }
}
