import { type Daemon, type Engine, startDaemon } from '../__tests__/helpers/daemons.ts';
import { dropLeavings, type Field, openEmpty, type Remote } from './field.ts';
import { type ImageName, loadImage } from './images.ts';
import { measure } from './measure.ts';
import type { Bench, Candidate, Part } from './part.ts';
import type { Place } from './traffic.ts';

/**
 * From a server into a daemon. Each line has a new daemon, whose images the same tool restored: a pull knows layers by other names than a
 * load, and the containerd store would keep removed content until it collects garbage.
 */
export async function remoteRestorePart<P extends Place>(bench: Bench, engine: Engine, field: Field<P>): Promise<Part> {
  const { env, traffic } = field.place;
  await fill(bench, field);
  let daemon: Daemon | undefined;
  const fresh = async (tool: Remote<P>, present: ImageName | undefined): Promise<void> => {
    await daemon?.stop();
    daemon = await startDaemon({ engine });
    const options = { cwd: bench.work, env: { ...bench.env, ...env, DOCKER_HOST: daemon.host } };
    if (present !== undefined) await measure(tool.load?.(present) ?? 'true', options);
    await dropLeavings(tool, bench);
  };
  const current = (): Daemon => {
    if (daemon === undefined) throw new Error('no daemon has been started');
    return daemon;
  };
  const [baseline] = field.peers;
  return {
    name: `${field.name}-restore-${engine}`,
    title: `From ${field.where}: ${engine}`,
    candidates: field.states.flatMap(({ name, present, image, warmPages = false }) =>
      toolsOf(field).map(
        (tool): Candidate => ({
          label: `${tool.label}, ${name}`,
          script: tool.load?.(image) ?? '',
          prepare: () => fresh(tool, present),
          against: `${baseline.label}, ${name}`,
          daemon: current,
          env,
          traffic,
          warmPages,
        }),
      ),
    ),
    [Symbol.asyncDispose]: async () => daemon?.stop(),
  };
}

function toolsOf<P extends Place>({ ours, peers }: Field<P>): Remote<P>[] {
  return [ours, ...peers].filter(({ load }) => load !== undefined);
}

const filled = new WeakSet<Place>();

/** Saves the images with each tool, once per run. */
async function fill<P extends Place>(bench: Bench, field: Field<P>): Promise<void> {
  const { place, states } = field;
  if (filled.has(place)) return;
  filled.add(place);
  const daemon = await startDaemon({ engine: 'classic' });
  try {
    const images = new Set(states.flatMap(({ image, present = image }) => [present, image]));
    for (const image of images) await loadImage(daemon, bench.folder, image);
    for (const tool of toolsOf(field)) {
      await openEmpty(tool, bench, place);
      const wanted = states.filter(({ name }) => bench.wants(`${tool.label}, ${name}`));
      for (const image of images) {
        if (!wanted.some((state) => state.image === image || state.present === image)) continue;
        bench.log(`${tool.label}: ${image} to ${field.where}`);
        await measure(tool.save(image), { cwd: bench.work, env: { ...bench.env, ...place.env, DOCKER_HOST: daemon.host } });
        await dropLeavings(tool, bench);
      }
    }
  } finally {
    await daemon.stop();
  }
}
