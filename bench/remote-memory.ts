import { type Daemon, startDaemon } from '../__tests__/helpers/daemons.ts';
import { openEmpty } from './field.ts';
import { loadImage } from './images.ts';
import type { Bench, Candidate, Part } from './part.ts';
import { ours } from './remote-peers.ts';

const SIZES = ['small', 'huge'] as const;

/** Captures to the server and restores from it with images of 0.5 and 5 GB: memory must not grow with the size. */
export async function remoteMemoryPart(bench: Bench): Promise<Part> {
  const servers = await bench.servers();
  const source = await startDaemon({ engine: 'classic' });
  for (const image of SIZES) await loadImage(source, bench.folder, image);
  let target: Daemon | undefined;
  const fresh = async (): Promise<void> => {
    await target?.stop();
    target = await startDaemon({ engine: 'classic' });
  };
  const common = { env: servers.env, traffic: servers.traffic };
  return {
    name: 's3-memory',
    title: 'Memory with a server, at two image sizes',
    candidates: SIZES.flatMap((image): Candidate[] => [
      {
        label: `create, ${image}`,
        script: ours.save(image),
        daemon: () => source,
        prepare: () => openEmpty(ours, bench, servers),
        ...common,
      },
      { label: `restore, ${image}`, script: ours.load?.(image) ?? '', daemon: () => target ?? source, prepare: fresh, ...common },
    ]),
    async [Symbol.asyncDispose]() {
      await source.stop();
      await target?.stop();
    },
  };
}
