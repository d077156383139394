import type { Restored } from '../../app/restore-snapshot.ts';
import { formatSeconds } from '../../lib/text/durations.ts';
import { displayRef } from '../../manifest/name.ts';
import { type CommandContext, success } from '../command.ts';
import { snapshotData } from './data.ts';

/** Reports a restore of any kind of snapshot. */
export function restored(result: Restored, context: CommandContext): void {
  const { bytes, seconds, description } = result;
  const { changed, as, state, next, notes } = description;
  const name = displayRef(result.ref);
  context.result({
    data: { snapshot: snapshotData(result), ...description.data, moved_bytes: bytes, seconds },
    text: success(
      changed ? `Restored '${name}' as ${as} in ${formatSeconds(seconds)}: ${state.join(', ')}` : `'${name}' already exists as ${as}`,
      context,
    ),
    bare: description.name,
    next: [`${next.what[0]?.toUpperCase()}${next.what.slice(1)} with: ${next.command}`, ...notes].join('\n'),
  });
}
