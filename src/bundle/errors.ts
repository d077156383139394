import { InputError, IntegrityError, NotFoundError } from '../lib/errors.ts';

/** Makes the errors for a bundle that is not what it should be, with the place in it that is being read. */
export interface Damage {
  /** The file inside the bundle, for the message. */
  place: string;
  error(problem: string, cause?: unknown): IntegrityError;
  /** What reading a file inside threw, as damage of the bundle where it is that. */
  explain(error: unknown): unknown;
  /** What does not belong to it follows the last file. */
  behind(problem: string, cause?: unknown): IntegrityError;
  /** For a file that never was a bundle. */
  notABundle(problem: string, hint?: string): InputError;
  /** For one whose files were unpacked and packed by another program; `folder` is the one that they are in. */
  packedAgain(folder: string): InputError;
}

/** `label` is what people call the bundle. */
export function corruptBundle(label: string): Damage {
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
    behind(problem, cause) {
      return new IntegrityError(`${label} is damaged: ${problem}`, {
        cause,
        hint: `Get the file again, or take off what follows where it is whole: ${/zstd?$|tzst$/.test(label) ? 'zstd -dcq' : 'gzip -cdq'} ${label} > bundle.tar; vm snapshot import bundle.tar`,
        fields: { file: 'its end' },
      });
    },
    notABundle(problem, hint = 'For an archive of docker save or an OCI layout: vm snapshot create <name> --archive <file>') {
      return new InputError(`${label} is not a snapshot bundle: ${problem}`, { hint });
    },
    packedAgain(folder) {
      const inside = folder === '' ? 'bundle' : `bundle/${folder}`;
      return new InputError(`${label} was packed again by another program: its files are not in the order of a bundle`, {
        hint: `Unpack it and import the folder: mkdir bundle && tar -xf ${label} -C bundle && vm snapshot import ${inside}`,
      });
    },
  };
}
