import type { Context } from '../../src/lib/context.ts';
import { decide, lookAtInterrupted } from '../../src/providers/compose/restore/recover/decide.ts';
import { restoreProject } from '../../src/providers/compose/restore/restore-project.ts';
import { recover } from '../../src/providers/recover.ts';
import type { LookedAtRestore } from '../../src/providers/recovery-types.ts';
import { connectDocker } from '../../src/systems/docker/client.ts';
import { Doomed, type DoomedOptions, type End, runDoomed } from '../helpers/doomed.ts';
import type { FakeServer } from '../helpers/fake-docker/server.ts';
import { passTime } from './clock.ts';
import { type Place, PROJECT } from './shop.ts';
import { capture, type Images, imagesOf, type Snapshot } from './snapshots.ts';

/* The commands of the product, each as a separate process that may be killed. */

export type Doom = Pick<DoomedOptions, 'dieAt' | 'dieWhen' | 'isTorn' | 'leavesCompose' | 'onStep'>;

export interface Done<T = unknown> {
  readonly end: End<T>;
  readonly doomed: Doomed;
  /** Names of the objects whose removal the user was asked to confirm. */
  readonly named: readonly string[];
  readonly messages: readonly string[];
}

export interface Product {
  create(doom?: Doom): Promise<Done<Snapshot>>;
  restore(snapshot: Snapshot, doom?: Doom): Promise<Done>;
  /** Recovers interrupted restores, as every other command does first. */
  recover(doom?: Doom): Promise<Done>;
  decide(how: 'finish' | 'undo', doom?: Doom): Promise<Done>;
  /** Returns restores that wait for a decision. */
  waiting(): Promise<readonly LookedAtRestore[]>;
}

export function productAt({ docker, folder }: Place, server: FakeServer): Product {
  return {
    create: (doom) => run(doom, ({ c, images }) => capture(images, { name: 'made', folder, c })),
    restore: ({ manifest, blobs }, doom) =>
      run(doom, ({ c, images, named }) =>
        restoreProject(images, {
          snapshot: manifest,
          blobs,
          options: {
            ref: { project: PROJECT, name: manifest.snapshot_name },
            directory: folder,
            keepPrevious: false,
            confirm: async ({ containers, volumes }) => void named.push(...containers, ...volumes),
          },
          c,
        }),
      ),
    recover: (doom) => run(doom, ({ c }) => recover(c)),
    decide: (how, doom) =>
      run(doom, async ({ c, named }) =>
        decide(await connectDocker(c), { project: PROJECT, how, confirm: async (where) => void named.push(...where) }, c),
      ),
    async waiting() {
      const c = contextOf([]);
      return await lookAtInterrupted(await connectDocker(c), c);
    },
  };

  async function run<T>(
    doom: Doom | undefined,
    work: (tools: { c: Context; images: Images; named: string[] }) => Promise<T>,
  ): Promise<Done<T>> {
    const messages: string[] = [];
    const named: string[] = [];
    const doomed = new Doomed({ docker, folder, ...doom });
    const images = imagesOf(docker, async (what) => {
      if (!doomed.step(what)) await new Promise(() => {});
    });
    const end = await runDoomed(doomed, () => work({ c: contextOf(messages), images, named }));
    await server.quiet();
    passTime(30);
    return { end, doomed, named, messages };
  }
}

function contextOf(messages: string[]): Context {
  const warn = (text: unknown): void => void messages.push(String(text));
  return {
    signal: new AbortController().signal,
    log: { debug: () => {}, info: warn, warn },
    progress: { start: () => ({ add() {}, done() {} }) },
  };
}
