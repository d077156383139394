import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { filesOf } from '../helpers/fake-docker/images.ts';
import type { Done } from './product.ts';
import { filesBelow, type Place, whole, wordsIn } from './shop.ts';

/*
 * What must be true after each action, whatever came before: the project is in a whole state or waits for a decision, and nothing that people
 * wrote is gone unless they were asked for what held it.
 */

/** What people have written is called `mark-0001-…`, each time otherwise. */
const MARK = /mark-\d{4}-[a-z]+/g;

/** By the mark, the volumes, containers, images and files that hold it. */
type Marks = ReadonlyMap<string, readonly string[]>;

export class Ledger {
  readonly violations: string[] = [];
  readonly #place: Place;
  /** States that the project may be in, when nothing waits. */
  #allowed: Record<string, string>[] = [];
  /** People worked between: the project is in no state that we know. */
  #isTouched = false;
  #isSettled = true;
  #before: Marks = new Map();

  constructor(place: Place) {
    this.#place = place;
    this.#allowed = [wordsIn(place)];
  }

  /** A restore of this word begins. */
  intends(word: string): void {
    this.#allowed.push(whole(word));
  }

  userDid({ isWork }: { isWork: boolean }): void {
    if (this.#isSettled) this.#allowed = [wordsIn(this.#place)];
    else if (isWork) this.#isTouched = true;
  }

  begin(): void {
    this.#before = this.#find();
  }

  /** After a command of the product. `restored`: it says that it has restored this word. */
  ended(
    what: string,
    { end, named }: Done,
    { waits, restored, isPartial = false }: { waits: boolean; restored?: string; isPartial?: boolean },
  ): void {
    const now = this.#find();
    for (const [mark, places] of this.#before) {
      if (now.has(mark)) continue;
      const isKnown = places.some((place) => named.some((text) => text.includes(place)));
      if (!isKnown || (end.how === 'failed' && what.startsWith('restore')))
        this.violations.push(`${what}: ${mark} is lost from ${places.join(', ')}`);
    }
    this.#isSettled = !waits;
    if (!this.#isSettled) return;
    const words = wordsIn(this.#place);
    const allowed = restored === undefined ? this.#allowed : [whole(restored)];
    const isFree = restored === undefined && (this.#isTouched || isPartial);
    if (!isFree && !allowed.some((one) => isDeepStrictEqual(one, words)))
      this.violations.push(`${what} (${end.how}): the project is ${show(words)}, expected ${allowed.map(show).join(' or ')}`);
    this.#allowed = [words];
    this.#isTouched = false;
  }

  #find(): Marks {
    const { docker, folder } = this.#place;
    const found = new Map<string, string[]>();
    const note = (text: string, place: string): void => {
      for (const mark of text.match(MARK) ?? []) found.set(mark, [...(found.get(mark) ?? []), place]);
    };
    for (const name of docker.volumes.keys()) note(readdirSync(docker.folderOf(name)).join(' '), name);
    for (const one of docker.containers.values()) note([...filesOf(docker, one).keys()].join(' '), one.name);
    for (const { id, files } of docker.images.values()) note([...files.keys()].join(' '), id);
    for (const path of filesBelow(folder)) note(readFileSync(path, 'utf8'), path);
    return found;
  }
}

function show(words: Record<string, string>): string {
  return Object.entries(words)
    .map(([place, word]) => `${place}: ${word}`)
    .join(', ');
}
