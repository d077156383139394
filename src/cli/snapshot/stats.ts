import type { Stats } from '../../engine/types.ts';
import { formatBytes } from '../../lib/sizes.ts';
import type { Verb } from '../edge.ts';
import { type CommonFlags, finish } from '../flags.ts';
import { renderFacts } from '../render/details.ts';
import { hasColours } from '../terminal.ts';

export const statsVerb: Verb = (parent, run) => {
  const command = parent
    .command('stats')
    .summary('show what the snapshots take and save')
    .description('Show how much the repository holds, and what that saves');
  finish(command, { examples: ['vm snapshot stats', 'vm snapshot stats --json'], exits: ['ERR_NOT_FOUND', 'ERR_UNSUPPORTED'] });
  command.action((flags: CommonFlags) =>
    run(flags, async (edge) => {
      const { product, c, terminal } = edge;
      await using catalogue = await edge.catalogue({ create: false });
      const stats = await product.stats(catalogue, c);
      const { location, snapshots, blobs, chunks, packs, bytes, logicalBytes } = stats;
      edge.result({
        data: { location, snapshots, blobs, chunks, packs, bytes, logical_bytes: logicalBytes },
        text: renderFacts(facts(stats), { bold: hasColours(terminal.stdout, terminal.env) }),
        bare: String(bytes),
      });
    }),
  );
};

function facts({ location, snapshots, blobs, chunks, packs, bytes, logicalBytes }: Stats): [string, string][] {
  const ratio = bytes > 0 && logicalBytes > 0 ? `, ${(logicalBytes / bytes).toFixed(1)} times smaller` : '';
  return [
    ['Location', location],
    ['Snapshots', `${snapshots}, ${formatBytes(logicalBytes)} together`],
    ['On disk', `${formatBytes(bytes)}${ratio}`],
    ['Content', `${blobs} blobs of ${chunks} chunks in ${packs} packs`],
  ];
}
