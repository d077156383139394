import { startDaemon } from '../__tests__/helpers/daemons.ts';
import { labelOf } from './create.ts';
import { dropLeavings, type Field, openEmpty, type Remote } from './field.ts';
import { loadImage } from './images.ts';
import type { Bench, Candidate, Part } from './part.ts';
import type { Place } from './traffic.ts';

const SAVED = ['base', 'rebuild'] as const;

/** An image is sent to a server for the first time, and again after a rebuild that changed every layer's digest. */
export async function remoteCreatePart<P extends Place>(bench: Bench, field: Field<P>): Promise<Part> {
  const { env, traffic } = field.place;
  const daemon = await startDaemon({ engine: 'classic' });
  for (const image of SAVED) await loadImage(daemon, bench.folder, image);
  const saving = [field.ours, ...field.peers].flatMap((remote) => SAVED.map((image) => saved(bench, field, { remote, image })));
  return {
    name: `${field.name}-create`,
    title: `To ${field.where}: the first image, and its rebuild`,
    candidates: [...saving, ...(field.more?.(daemon) ?? [])].map((candidate) => ({ ...candidate, daemon: () => daemon, env, traffic })),
    [Symbol.asyncDispose]: () => daemon.stop(),
  };
}

function saved<P extends Place>(
  bench: Bench,
  { place, peers: [baseline] }: Field<P>,
  { remote, image }: { remote: Remote<P>; image: (typeof SAVED)[number] },
): Candidate {
  return {
    label: labelOf(remote.label, image),
    script: remote.save(image),
    prepare: async () => {
      if (image === 'base') await openEmpty(remote, bench, place);
      await dropLeavings(remote, bench);
    },
    against: labelOf(baseline.label, image),
  };
}
