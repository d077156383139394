import { basename } from 'node:path';
import { InputError } from '../lib/errors.ts';
import { redactLocation } from '../lib/location.ts';
import { displayRef } from '../manifest/name.ts';
import type { LocalImage, MachineRef } from '../providers/types.ts';
import type { Ref } from '../stores/types.ts';
import type { Action, Job, Report } from './action.ts';
import { chosenImages, memberOf, projectOf } from './image-set.ts';
import { type InputList, type Inputs, unpinned } from './inputs.ts';
import { runAction } from './run-action.ts';
import { type Saved, save, tellSaved } from './save.ts';
import { savedAllSummary, savedSummary } from './summary.ts';

const inputs = {
  required: ['name'],
  optional: ['images', 'archive', 'platform', 'description', 'if-exists', 'fail-on-refused', 'store'],
} as const satisfies InputList;

type Given = Inputs<typeof inputs>;

interface Capture {
  readonly ref: Ref;
  readonly machine: MachineRef;
  readonly from: string;
}

/** Saves images that are there already: of the daemon, or in an archive or layout that another action wrote. */
export const create: Action<typeof inputs> = {
  name: 'create',
  inputs,
  outputs: ['snapshot', 'digest', 'size', 'bytes-moved', 'path', 'saved', 'exists', 'refused'],
  hints: { ERR_EXISTS: "Set 'if-exists: replace' to move the name to this image, or 'if-exists: skip' to keep what is there" },
  async run(given, job): Promise<Report> {
    const captures = await capturesOf(given, job);
    job.output({ snapshot: captures.map(({ ref }) => displayRef(ref)).join('\n'), path: redactLocation(given.store) });
    const all = await saveAll(captures, given, job);
    tellSaved(
      all.map(({ state }) => state),
      job,
    );
    const saved = all.filter((each) => each.state === 'saved').map(({ result }) => result);
    job.output({
      digest: saved.map(({ digest }) => digest).join('\n'),
      size: saved.reduce((sum, { manifest }) => sum + manifest.size_bytes, 0),
      'bytes-moved': saved.reduce((sum, { stats }) => sum + stats.bytesStored, 0),
    });
    const place = { store: redactLocation(given.store) };
    const [first, ...others] = saved;
    const unsaved = all.length - saved.length;
    if (first === undefined) return { outcome: 'skipped', line: `Nothing was saved in ${place.store}`, summary: '' };
    const told = others.length === 0 && unsaved === 0 ? savedSummary(first, place) : savedAllSummary(saved, { ...place, unsaved });
    return { outcome: 'success', ...told };
  },
};

export const createAction = (): Promise<void> => runAction(create);

/** One after the other: they share layers, and what one has stored the next one finds. */
export async function saveAll(
  captures: readonly Capture[],
  given: Pick<Given, 'description' | 'if-exists' | 'fail-on-refused' | 'store'>,
  job: Job,
): Promise<Saved[]> {
  const all: Saved[] = [];
  for (const capture of captures) {
    const saving = {
      request: { ...capture, description: given.description, directory: '.' },
      store: given.store,
      ifExists: given['if-exists'],
      failOnRefused: given['fail-on-refused'],
    };
    const saved = await job.core.group(`Save ${displayRef(capture.ref)}`, () => save(saving, job));
    all.push(saved);
    // The next one would be refused for the same reason, with one warning each.
    if (saved.state === 'refused') break;
  }
  return all;
}

/** One snapshot for each image, in a project of their own. */
export function captureSet(project: string, images: readonly LocalImage[]): Capture[] {
  return images.map((image) => {
    const from = image.references[0] ?? image.id;
    return { ref: memberOf(project, image), machine: { kind: 'image', reference: from }, from };
  });
}

async function capturesOf({ name, images, archive, platform }: Given, job: Job): Promise<Capture[]> {
  if ((images.length === 0) === (archive === undefined)) {
    throw new InputError(images.length === 0 ? 'Nothing says what to save' : "Inputs 'images' and 'archive' exclude each other", {
      hint: "Set 'images' to references of Docker's or to 'all', or 'archive' to a docker-archive or an OCI layout",
    });
  }
  const wanted = platform === undefined ? {} : { platform };
  if (archive !== undefined) {
    return [{ ref: unpinned(name), machine: { kind: 'archive', path: archive, ...wanted }, from: basename(archive) }];
  }
  const [only] = images;
  if (images.length === 1 && only !== undefined && only !== 'all') {
    return [{ ref: unpinned(name), machine: { kind: 'image', reference: only, ...wanted }, from: only }];
  }
  const provider = await job.product.openDocker();
  return captureSet(projectOf(name), chosenImages(images, await provider.images(job)));
}
