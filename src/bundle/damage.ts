import { InputError, IntegrityError, NotFoundError } from '../lib/errors.ts';

/** Makes the errors for a bundle that is not what it should be, with the place in it that is being read. */
export interface Damage {
  /** The file inside the bundle, for the message. */
  place: string;
  error(problem: string, cause?: unknown): IntegrityError;
  /** What reading a file inside threw, as damage of the bundle where it is that. */
  explain(error: unknown): unknown;
  /** For a file that never was a bundle. */
  notABundle(problem: string): InputError;
}

/** `label` is what people call the bundle. */
export function damageOf(label: string): Damage {
  return {
    place: 'manifest.json',
    error(problem, cause) {
      return new IntegrityError(`${label} is damaged in ${this.place}: ${problem}`, {
        cause,
        hint: 'Get the file again from where it came, or export it anew',
        fields: { file: this.place },
      });
    },
    explain(error) {
      const ours = error instanceof IntegrityError && error.fields.file !== undefined;
      const foreign = error instanceof IntegrityError || error instanceof InputError || error instanceof NotFoundError;
      return foreign && !ours ? this.error(error.message, error) : error;
    },
    notABundle(problem) {
      return new InputError(`${label} is not a snapshot bundle: ${problem}`, {
        hint: 'For an archive of docker save or an OCI layout: vm snapshot create <name> --archive <file>',
      });
    },
  };
}
