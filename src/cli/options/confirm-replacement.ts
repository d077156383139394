import { InputError } from '../../lib/errors.ts';
import type { Replaced } from '../../providers/restore-types.ts';
import type { CommandContext } from '../command.ts';

/** Asks before existing state is replaced. Throws InputError without a terminal, CancelledError for the answer no. */
export async function confirmReplacement(
  { project, containers, volumes, files, bindMounts }: Replaced,
  { yes, keepPrevious, edge }: { yes: boolean | undefined; keepPrevious: boolean; edge: CommandContext },
): Promise<void> {
  const what = [
    ...(containers.length > 0 ? [counted(containers.length, 'container')] : []),
    ...(volumes.length > 0 ? [`${counted(volumes.length, 'volume')} (${volumes.map(short).join(', ')})`] : []),
    ...(files.length > 0 ? [counted(files.length, 'file')] : []),
    ...(bindMounts.length > 0 ? [`${counted(bindMounts.length, 'bind mount')} (${bindMounts.join(', ')}), kept aside`] : []),
  ];
  if (what.length === 0) return;
  const fate = keepPrevious ? 'kept beside it' : 'removed when the new ones run and are healthy';
  await edge.confirm('Continue?', {
    yes,
    warning: `The project '${project}' is replaced: ${what.join(', ')}; what is there now is ${fate}`,
    refusal: new InputError(`Restoring replaces the project '${project}': ${what.join(', ')}, and there is no terminal to ask at`, {
      hint: 'Use --yes to replace it without a question, or --as <project> to restore beside it',
    }),
  });
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Shortens the name of an anonymous volume, as Docker shortens IDs. */
function short(volume: string): string {
  return /^[0-9a-f]{64}$/.test(volume) ? volume.slice(0, 12) : volume;
}
