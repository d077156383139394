import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeServer, startFakeServer } from '../helpers/fake-docker/server.ts';
import { passTime } from './clock.ts';
import { Ledger } from './ledger.ts';
import { LIST_PRUNED, leftBehind, unusedVolumes, usedNames } from './left-behind.ts';
import { type Done, type Doom, type Product, productAt } from './product.ts';
import { containersOf, fill, openShop, type Place } from './shop.ts';
import type { Snapshot } from './snapshots.ts';
import type { UserAction } from './user.ts';

/** A folder, a daemon, and snapshots of the project in its folder. */
export interface Setting extends AsyncDisposable {
  readonly snapshots: Readonly<Record<'new' | 'newer' | 'bad', Snapshot>>;
  /** Creates the project again, in the state `old`. */
  world(): World;
}

export async function setting(): Promise<Setting> {
  const home = mkdtempSync(join(tmpdir(), 'vm-model-'));
  const at = { root: join(home, 'docker'), folder: join(home, 'shop') };
  const socket = join(home, 'docker.sock');
  Object.assign(process.env, { HOME: home, DOCKER_HOST: `unix://${socket}` });
  const server = await startFakeServer(socket);
  const open = (word: string): { place: Place; product: Product } => {
    const place = openShop(at, word);
    server.serve(place.docker);
    passTime(30);
    return { place, product: productAt(place, server) };
  };
  const captured = async (word: string): Promise<Snapshot> => {
    const { place, product } = open(word);
    fill(place, word);
    const { end } = await product.create();
    if (end.how !== 'returned') throw end.how === 'failed' ? end.error : new Error('it died');
    return { ...end.value, manifest: { ...end.value.manifest, snapshot_name: word } };
  };
  return {
    snapshots: { new: await captured('new'), newer: await captured('newer'), bad: await captured('bad') },
    world: () => new World(open('old'), server),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export class World {
  readonly place: Place;
  readonly product: Product;
  readonly ledger: Ledger;
  readonly server: FakeServer;
  /** A human-readable log of the actions. */
  readonly story: string[] = [];
  #marks = 0;

  constructor({ place, product }: { place: Place; product: Product }, server: FakeServer) {
    this.place = place;
    this.product = product;
    this.server = server;
    this.ledger = new Ledger(place);
  }

  user(action: UserAction): void {
    this.#marks += 1;
    const before = this.#used();
    const names = usedNames(this.place);
    const hasList = this.#hasList();
    action.act(this.place, `mark-${String(this.#marks).padStart(4, '0')}`);
    passTime(30);
    const now = this.#used();
    const left = [...unusedVolumes(this.place), ...before.filter((name) => !now.includes(name))];
    const without = names.filter((name) => !usedNames(this.place).includes(name) && this.place.docker.tags.has(name));
    this.story.push(
      action.name,
      ...left.map((name) => `    leaves the volume ${name}`),
      ...without.map((name) => `    leaves the image ${name}`),
    );
    if (hasList && !this.#hasList()) this.story.push(LIST_PRUNED);
    this.ledger.userDid(action);
  }

  async restore(snapshot: Snapshot, doom?: Doom): Promise<Done> {
    const word = snapshot.manifest.snapshot_name;
    this.ledger.begin();
    this.ledger.intends(word);
    const done = await this.product.restore(snapshot, doom);
    return await this.#ended(`restore ${word}`, done, { ...(done.end.how === 'returned' && { restored: word }) });
  }

  async create(doom?: Doom): Promise<Done> {
    this.ledger.begin();
    return await this.#ended('create', await this.product.create(doom), {});
  }

  async recover(doom?: Doom): Promise<Done> {
    this.ledger.begin();
    return await this.#ended('recover', await this.product.recover(doom), {});
  }

  async decide(how: 'finish' | 'undo', doom?: Doom): Promise<Done> {
    const half = (await this.product.waiting()).some(({ finding }) => finding !== 'runs');
    this.ledger.begin();
    return await this.#ended(`recover --${how}`, await this.product.decide(how, doom), { isPartial: how === 'finish' && half });
  }

  /** Recovers until no restore waits; then a restore must succeed and leave nothing behind. */
  async settle(snapshot: Snapshot, how: 'finish' | 'undo'): Promise<void> {
    await this.recover();
    const waiting = await this.product.waiting();
    for (const { finding } of waiting)
      if (finding === 'runs' || finding === 'untouched') this.ledger.violations.push(`recover leaves a restore that is ${finding}`);
    if (waiting.length > 0) {
      const { end } = await this.decide(how);
      if (end.how === 'failed') this.ledger.violations.push(`recover --${how}: ${end.error.message}`);
    }
    const { end } = await this.restore(snapshot);
    if (end.how === 'failed') this.ledger.violations.push(`the last restore: ${end.error.message}`);
    this.ledger.violations.push(...leftBehind(this.place, this.story));
  }

  /** Returns the volumes that the project mounts. */
  #used(): string[] {
    return containersOf(this.place).flatMap(({ mounts }) => mounts.flatMap(({ volume }) => volume?.name ?? []));
  }

  #hasList(): boolean {
    return [...this.place.docker.containers.values()].some(({ name }) => name.startsWith('vm-snapshot.clean-up.'));
  }

  async #ended(what: string, done: Done, facts: { restored?: string; isPartial?: boolean }): Promise<Done> {
    const { end, doomed, messages } = done;
    this.story.push(
      `${what}: ${end.how}${end.how === 'died' ? ` at step ${doomed.steps.length}, ${doomed.steps.at(-1)}` : ''}${end.how === 'failed' ? `: ${end.error.message}` : ''}`,
    );
    this.story.push(...messages.map((text) => `    ${text}`));
    this.ledger.ended(what, done, { ...facts, waits: (await this.product.waiting()).length > 0 });
    return done;
  }
}
