import { InputError } from '../../lib/errors.ts';
import { counted, shortName } from '../../lib/text/words.ts';
import type { Replaced } from '../../providers/restore-types.ts';
import type { CommandContext } from '../command.ts';

/** Asks before existing state is replaced. Throws InputError without a terminal, CancelledError for the answer no. */
export async function confirmReplacement(
  { project, containers, volumes, files, bindMounts }: Replaced,
  { yes, keepPrevious, context }: { yes: boolean | undefined; keepPrevious: boolean; context: CommandContext },
): Promise<void> {
  const what = [
    ...(containers.length > 0 ? [counted(containers.length, 'container')] : []),
    ...(volumes.length > 0 ? [`${counted(volumes.length, 'volume')} (${volumes.map(shortName).join(', ')})`] : []),
    ...(files.length > 0 ? [counted(files.length, 'file')] : []),
    ...(bindMounts.length > 0 ? [`${counted(bindMounts.length, 'bind mount')} (${bindMounts.join(', ')}), old content kept`] : []),
  ];
  if (what.length === 0) return;
  const fate = keepPrevious ? 'kept' : 'removed when the new containers run and are healthy';
  await context.confirm('Continue?', {
    yes,
    warning: `The project '${project}' will be replaced: ${what.join(', ')}; the current state is ${fate}`,
    refusal: new InputError(`Replacing the project '${project}' (${what.join(', ')}) requires confirmation, but no terminal is available`, {
      hint: 'Use --yes to skip the confirmation, or --as <project> to restore it beside the existing one',
    }),
  });
}
