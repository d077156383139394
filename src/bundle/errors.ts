import { InputError, IntegrityError, NotFoundError } from '../lib/errors.ts';

/** Creates the errors for an invalid bundle, including the location that is being read. */
export interface Damage {
  /** The current file inside the bundle, for messages. */
  place: string;
  error(problem: string, cause?: unknown): IntegrityError;
  /**
   * Maps an error from reading a file inside the bundle: IntegrityError, InputError and NotFoundError become damage of the bundle. Any other error,
   * and one that already names a file of the bundle, is returned unchanged.
   */
  explain(error: unknown): unknown;
  /** For foreign bytes after the last file. */
  behind(problem: string, cause?: unknown): IntegrityError;
  /** For a file that never was a bundle. */
  notABundle(problem: string, hint?: string): InputError;
  /** For a bundle that another program unpacked and repacked; `folder` is the folder that contains its files. */
  packedAgain(folder: string): InputError;
}

/** `label` is the name of the bundle in messages. */
export function corruptBundle(label: string): Damage {
  return {
    place: 'manifest.json',
    error(problem, cause) {
      return new IntegrityError(`${label} is damaged in ${this.place}: ${problem}`, {
        cause,
        hint: 'Download the file again, or export the snapshot again',
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
        hint: `Download the file again, or, if only extra bytes follow, remove them: ${/zstd?$|tzst$/.test(label) ? 'zstd -dcq' : 'gzip -cdq'} ${label} > bundle.tar; vm snapshot import bundle.tar`,
        fields: { file: 'its end' },
      });
    },
    notABundle(problem, hint = 'To capture an archive of docker save or an OCI layout, run: vm snapshot create <name> --archive <file>') {
      return new InputError(`${label} is not a snapshot bundle: ${problem}`, { hint });
    },
    packedAgain(folder) {
      const inside = folder === '' ? 'bundle' : `bundle/${folder}`;
      return new InputError(`${label} was repacked by another program: its files are not in the order of a bundle`, {
        hint: `Unpack it and import the folder: mkdir bundle && tar -xf ${label} -C bundle && vm snapshot import ${inside}`,
      });
    },
  };
}
