import type { ContainerStats, Stats } from '../../../engine/catalog/types.ts';
import { formatMinute } from '../../../lib/text/durations.ts';
import { formatBytes } from '../../../lib/text/sizes.ts';
import type { CommandFactory } from '../../command.ts';
import { type CommonFlags, finish } from '../../options/common.ts';
import { renderFacts } from '../../render/details.ts';
import { type Column, renderTable } from '../../render/table.ts';
import { hasColours, widthOf } from '../../terminal.ts';

export const statsVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('stats')
    .summary('show the disk usage of the snapshots')
    .description('Show the size of the repository, the space saved by deduplication, and the usage by container');
  finish(command, { examples: ['vm snapshot stats', 'vm snapshot stats --json'], exits: ['ERR_NOT_FOUND', 'ERR_UNSUPPORTED'] });
  command.action((flags: CommonFlags) =>
    run(flags, async (context) => {
      const { app, c, terminal } = context;
      await using catalog = await context.catalog({ create: false });
      const stats = await app.stats(catalog, c);
      const { location, snapshots, blobs, chunks, packs, bytes, logicalBytes, containers } = stats;
      const bold = hasColours(terminal.stdout, terminal.env);
      const table = containers.length === 0 ? '' : `\n\n${renderTable(containers, COLUMNS, { width: widthOf(terminal), bold })}`;
      context.result({
        data: {
          location,
          snapshots,
          blobs,
          chunks,
          packs,
          size_bytes: logicalBytes,
          stored_bytes: bytes,
          containers: containers.map(containerData),
        },
        text: `${renderFacts(facts(stats), { bold })}${table}`,
        bare: String(bytes),
      });
    }),
  );
};

const COLUMNS: readonly Column<ContainerStats>[] = [
  { title: 'CONTAINER', cell: ({ name }) => name },
  { title: 'SNAPSHOTS', cell: ({ snapshots }) => String(snapshots), align: 'right' },
  { title: 'SIZE', cell: ({ logicalBytes }) => formatBytes(logicalBytes), align: 'right' },
  { title: 'OLDEST', cell: ({ oldest }) => formatMinute(new Date(oldest)), drop: 1 },
  { title: 'NEWEST', cell: ({ newest }) => formatMinute(new Date(newest)) },
];

function containerData({ logicalBytes, ...rest }: ContainerStats): Record<string, unknown> {
  return { ...rest, size_bytes: logicalBytes };
}

function facts({ location, snapshots, blobs, chunks, packs, bytes, logicalBytes }: Stats): [string, string][] {
  const ratio = bytes > 0 && logicalBytes > bytes ? `, ${(logicalBytes / bytes).toFixed(1)} times smaller` : '';
  return [
    ['Location', location],
    ['Snapshots', `${snapshots}, ${formatBytes(logicalBytes)} in total`],
    ['On disk', `${formatBytes(bytes)}${ratio}`],
    ['Content', `${blobs} blobs of ${chunks} chunks in ${packs} packs`],
  ];
}
