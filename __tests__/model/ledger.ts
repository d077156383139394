import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { filesOf } from '../helpers/fake-docker/images.ts';
import type { Done } from './product.ts';
import { filesBelow, type Place, PROJECT, whole, wordsIn } from './shop.ts';

/*
 * Conditions that must hold after every action: the project is in a complete state or waits for a decision, and user data is removed only
 * if the user was asked about the object that held it.
 */

/** User data is written as `mark-0001-…`, with a new number each time. */
const MARK = /mark-\d{4}-[a-z]+/g;

/** A user agreed to replace what these marks were in by this word, and the restore died before it could report that it had. */
interface Consent {
  readonly word: string;
  readonly marks: readonly string[];
}

/** The names of the volumes, containers, images and files that hold a mark, by the mark. */
type Marks = ReadonlyMap<string, readonly string[]>;

export class Ledger {
  readonly violations: string[] = [];
  readonly #place: Place;
  /** States that the project may be in if no restore waits for a decision. */
  #allowed: Record<string, string>[] = [];
  /** The user changed an unsettled project, so its expected state is unknown. */
  #isTouched = false;
  #isSettled = true;
  /** The user pruned while a restore was unsettled, which removes containers that had ended before it began. */
  #isPruned = false;
  #before: Marks = new Map();
  #wordBefore = '';
  #intended = '';
  #consents: Consent[] = [];

  constructor(place: Place) {
    this.#place = place;
    this.#allowed = [wordsIn(place)];
  }

  /** Records that a restore of this word begins. */
  intends(word: string): void {
    this.#allowed.push(whole(word));
    this.#intended = word;
  }

  userDid({ name, isWork }: { name: string; isWork: boolean }): void {
    if (this.#isSettled) this.#allowed = [wordsIn(this.#place)];
    else if (isWork) this.#isTouched = true;
    else if (name.includes('prune')) this.#isPruned = true;
  }

  begin(): void {
    this.#before = this.#find();
    this.#wordBefore = wordsIn(this.#place).files ?? '';
  }

  /** Checks the conditions after a command of the product. `restored`: the word that it reports as restored. */
  ended(
    what: string,
    { end, named }: Done,
    { waits, restored, isPartial = false }: { waits: boolean; restored?: string; isPartial?: boolean },
  ): void {
    const now = this.#find();
    const isNamed = (mark: string, places: readonly string[]): boolean =>
      [...places, ...containerOf(mark)].some((place) => named.some((text) => text.includes(place)));
    // A command completes a restore that died only if the project already had the new files.
    const agreed = new Set(this.#consents.filter(({ word }) => word === this.#wordBefore).flatMap(({ marks }) => marks));
    for (const [mark, places] of this.#before) {
      if (now.has(mark) || agreed.has(mark)) continue;
      if (!isNamed(mark, places) || (end.how === 'failed' && what.startsWith('restore')))
        this.violations.push(`${what}: ${mark} is lost from ${places.join(', ')}`);
    }
    if (end.how === 'died' && named.length > 0)
      this.#consents.push({
        word: this.#intended,
        marks: [...this.#before].flatMap(([mark, places]) => (isNamed(mark, places) ? [mark] : [])),
      });
    else if (end.how === 'returned') this.#consents = [];
    this.#isSettled = !waits;
    if (!this.#isSettled) return;
    const words = wordsIn(this.#place);
    const states = this.#isPruned ? [...this.#allowed, ...this.#allowed.map(withoutEnded)] : this.#allowed;
    const allowed = restored === undefined ? states : [whole(restored)];
    const isFree = restored === undefined && (this.#isTouched || isPartial);
    if (!isFree && !allowed.some((one) => isDeepStrictEqual(one, words)))
      this.violations.push(`${what} (${end.how}): the project is ${show(words)}, expected ${allowed.map(show).join(' or ')}`);
    this.#allowed = [words];
    this.#isTouched = false;
    this.#isPruned = false;
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

function withoutEnded(words: Record<string, string>): Record<string, string> {
  const ended = Object.keys(words).filter((place) => words[place] === 'ended');
  const left = Object.entries(words).filter(([place]) => !ended.some((service) => place.startsWith(`${service} `)));
  return Object.fromEntries(left.map(([place, word]) => [place, ended.includes(place) ? 'missing' : word]));
}

/** Returns the container of a mark that is not in a volume. A command may first recreate that container from a kept image, and then name it. */
function containerOf(mark: string): string[] {
  const [, service] = /-([a-z]+)own$/.exec(mark) ?? [];
  return service === undefined ? [] : [`${PROJECT}-${service}-1`];
}

function show(words: Record<string, string>): string {
  return Object.entries(words)
    .map(([place, word]) => `${place}: ${word}`)
    .join(', ');
}
