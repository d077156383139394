import type { CreateResult } from '../../engine/catalog/types.ts';
import { formatSeconds } from '../../lib/text/durations.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import { displayRef } from '../../manifest/name.ts';
import type { Manifest } from '../../manifest/schema.ts';
import type { WriteStats } from '../../repository/repository.ts';
import { type CommandContext, success } from '../command.ts';
import { restoreIt } from '../next.ts';
import { snapshotData, statsData } from './data.ts';

type Created = CreateResult & { readonly buildSeconds?: number };

/** Prints the result of `build` and `create`. `to` is the location of the snapshot, if a flag set it. */
export function created(result: Created, { to }: { readonly to?: string }, context: CommandContext): void {
  const name = displayRef(result.ref);
  const { stats, seconds, buildSeconds, removed = [] } = result;
  context.result({
    data: {
      snapshot: snapshotData(result),
      stats: statsData(stats),
      seconds,
      ...(buildSeconds === undefined ? {} : { build_seconds: buildSeconds }),
      ...(removed.length === 0 ? {} : { removed: removed.map(snapshotData) }),
    },
    text: success(createdText(result), context),
    bare: name,
    next: restoreIt(result, context, to),
  });
}

/** Summarizes the result in one line. */
export function createdText(result: Created): string {
  const { ref, manifest, stats, seconds, buildSeconds, removed = [] } = result;
  const time =
    buildSeconds === undefined ? formatSeconds(seconds) : `${formatSeconds(seconds)} after a build of ${formatSeconds(buildSeconds)}`;
  const size = `${formatBytes(manifest.size_bytes)}, ${gained(stats, manifest)}`;
  const names = removed.map((snapshot) => displayRef(snapshot.ref)).join(', ');
  return `Created snapshot '${displayRef(ref)}': ${size}, in ${time}${names === '' ? '' : `; removed to stay within the limits: ${names}`}`;
}

/** Existing content is not stored again. */
export function gained({ bytesStored, bytesNew }: WriteStats, { size_bytes }: Pick<Manifest, 'size_bytes'>): string {
  if (bytesStored === 0) return 'no new data';
  return `${formatBytes(bytesStored)} stored${alreadyThere(bytesNew, size_bytes)}`;
}

/** Returns the share saved by deduplication, such as `, 97 % deduplicated`, or empty text. */
export function alreadyThere(bytesNew: number, size: number): string {
  const share = size > 0 ? Math.floor((1 - bytesNew / size) * 100) : 0;
  return share > 0 ? `, ${share} % deduplicated` : '';
}
