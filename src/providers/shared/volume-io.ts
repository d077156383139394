import type { Context } from '../../lib/context.ts';
import { CommandError, InputError, NotFoundError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import type { VolumeTars } from '../../systems/docker/volume-io/volume-tars.ts';

/** Milliseconds. A daemon needs a minute or more to remove a layer of a hundred thousand files. */
const REMOVE_LIMIT = 600_000;

/** Returns the volumes that are not excluded. Throws InputError for an excluded one that does not exist. */
export function volumesToRead(
  names: readonly string[],
  { excludeVolumes = [] }: { readonly excludeVolumes?: readonly string[] },
): string[] {
  const unknown = excludeVolumes.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new InputError(`Cannot exclude volume '${unknown}': not found`, {
      hint: names.length === 0 ? 'Omit it: there are no volumes' : `Choose among ${names.join(', ')}`,
    });
  }
  return names.filter((name) => !excludeVolumes.includes(name));
}

/** Reads a volume as a tar through the best available transport. Logs any losses, and whether files changed while they were read. */
export async function* readVolumeTar(tars: VolumeTars, name: string, c: Context): AsyncGenerator<Uint8Array> {
  const way = await tars.way(name);
  if (!way.lossless) {
    c.log.warn(`the volume ${name} is read through Docker's archive API: extended attributes, ACLs and holes of its files are lost`);
  }
  const onChanged = (): void =>
    c.log.warn(message`files of the volume ${name} changed while they were read: use ${option('quiesce', true)} for a consistent copy`);
  let sockets = 0;
  const onSocket = (): void => {
    sockets++;
  };
  try {
    yield* way.read({ signal: c.signal, onChanged, onSocket });
  } catch (error) {
    throw asUnreadable(error, name);
  }
  if (sockets > 0) c.log.info(`the volume ${name}: ${sockets} sockets are not captured; programs recreate them`);
}

/** Wraps the error of a program that cannot read a volume, with the volume's name. Returns other errors unchanged. */
export function asUnreadable(error: unknown, name: string): unknown {
  if (!(error instanceof CommandError)) return error;
  return new CommandError(`Cannot read the volume ${name}: ${inOneLine(error)}`, {
    hint: message`Repair it, or exclude it with ${option('excludeVolumes', name)}`,
    cause: error,
  });
}

/** Returns the reason that a failed program gave, without the text that tools add around it, in at most 300 characters. */
export function inOneLine({ message }: Error): string {
  const lines = message.split('\n').map((line) => line.trim().replace(/^docker: (Error response from daemon: )?/, ''));
  const said = lines.filter((line) => line !== '' && !/^(Run|See) 'docker/.test(line) && !/Exiting with failure status/.test(line));
  // The first line names the program that failed.
  return (said[1] ?? said[0] ?? message).slice(0, 300);
}

/** Removes an image name created by vm-snapshot; succeeds if it does not exist. Logs a warning on failure. */
export async function removeReference(docker: DockerClient, reference: string, c: Context): Promise<void> {
  try {
    await docker.removeImage(reference, { signal: AbortSignal.timeout(REMOVE_LIMIT) });
  } catch (error) {
    if (!(error instanceof NotFoundError))
      c.log.warn(`cannot remove the image ${reference}: ${error instanceof Error ? error.message : error}`);
  }
}
