import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeUp } from '../helpers/fake-docker/compose.ts';
import { addImage, filesOf } from '../helpers/fake-docker/images.ts';
import { type FakeContainer, FakeDocker, isUp } from '../helpers/fake-docker/state.ts';

/*
 * The project of the model. Its content is one word: in the comment of its Compose file, in its volumes, and in the files of its containers.
 * A mix of two states shows two words.
 */

export const PROJECT = 'shop';
const LABEL = 'com.docker.compose';

const text = (word: string): string => `# ${word}
name: ${PROJECT}
services:
  db:
    image: shop/db:1
    healthcheck: { test: ["CMD", "true"] }
    volumes: ["data:/data"]
  web:
    image: shop/web:1
    healthcheck: { test: ["CMD", "true"] }
    volumes: ["/cache"]
    depends_on: { db: { condition: service_healthy } }
volumes:
  data:
`;

export interface Place {
  readonly folder: string;
  readonly docker: FakeDocker;
}

/** Returns a daemon that runs the project with this word as its content. */
export function openShop(at: { root: string; folder: string }, word: string): Place {
  for (const path of [at.root, at.folder]) {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
  }
  const place = { folder: at.folder, docker: new FakeDocker(at.root) };
  for (const service of ['db', 'web']) addImage(place.docker, `shop/${service}:1`, new Map([['/program', Buffer.from(service)]]));
  writeFileSync(join(place.folder, 'compose.yaml'), text(word));
  up(place);
  fill(place, word);
  return place;
}

/** `docker compose up --detach` of a user. */
export function up({ docker, folder }: Place): void {
  for (const _ of composeUp(docker, { folder, start: true, recreate: true, withNeeded: true }));
}

export function containersOf({ docker }: Place): FakeContainer[] {
  return [...docker.containers.values()].filter(({ config: { Labels } }) => Labels[`${LABEL}.project`] === PROJECT);
}

/** Writes the word to every place that the project writes to. */
export function fill(place: Place, word: string): void {
  writeFileSync(join(place.folder, 'compose.yaml'), text(word));
  for (const container of containersOf(place)) {
    container.layer.set('/own', Buffer.from(word));
    for (const folder of foldersOf(place, container)) write(join(folder, 'file'), word);
  }
}

export function foldersOf({ docker }: Place, { mounts }: FakeContainer): string[] {
  return mounts.flatMap(({ volume }) => (volume === undefined ? [] : [docker.folderOf(volume.name)]));
}

/** Writes a file with the time of the model. */
export function write(path: string, content: string): void {
  writeFileSync(path, content);
  const now = new Date();
  for (const one of [path, join(path, '..')]) utimesSync(one, now, now);
}

/** Returns the word in each place, such as `{ 'db /data': 'old' }`. Stopped and missing containers are reported too. */
export function wordsIn(place: Place): Record<string, string> {
  const words: Record<string, string> = { files: firstWord(place) };
  for (const service of ['db', 'web']) {
    const all = containersOf(place).filter(({ config: { Labels } }) => Labels[`${LABEL}.service`] === service);
    const [container] = all;
    words[service] = container === undefined ? 'missing' : all.length > 1 ? 'twice' : isUp(container.status) ? container.status : 'ended';
    if (container === undefined) continue;
    words[`${service} own`] = filesOf(place.docker, container).get('/own')?.toString() ?? 'nothing';
    for (const { target, volume } of container.mounts)
      words[`${service} ${target}`] = volume === undefined ? 'no volume' : readOr(join(place.docker.folderOf(volume.name), 'file'));
  }
  return words;
}

/** The state in which everything runs and holds this word. */
export function whole(word: string): Record<string, string> {
  return { files: word, db: 'running', 'db own': word, 'db /data': word, web: 'running', 'web own': word, 'web /cache': word };
}

/** Reads the word of the Compose file; users append below its text. */
function firstWord({ folder }: Place): string {
  const now = readOr(join(folder, 'compose.yaml'));
  const word = /^# (\S+)/.exec(now)?.[1] ?? 'missing';
  return now === 'missing' || now.startsWith(text(word)) ? word : 'torn';
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return 'missing';
  }
}

/** Returns all files below a folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );
}
