import { resolve } from 'node:path';
import { type CaptureTarget, selectTarget } from '../../app/capture-target.ts';
import { InputError } from '../../lib/errors.ts';
import type { LocalImage } from '../../providers/provider.ts';
import type { Ref } from '../../stores/store.ts';
import type { ActionContext } from '../runtime/action.ts';
import { inputName } from '../runtime/input-messages.ts';
import { type Inputs, unpinned } from '../runtime/inputs.ts';
import { chosenImages, memberOf, projectOf } from './image-set.ts';
import { kindInputs } from './kind-inputs.ts';

const SOURCES = ['images', 'archive', 'container', 'compose'] as const;

/** Inputs that select the target to save and how it is read. */
export const CAPTURE_INPUTS = [...SOURCES, 'ref', 'quiesce', 'include-env', 'include-bind-mounts', 'exclude-volumes', 'platform'] as const;

type Given = Inputs<{ required: ['name']; optional: typeof CAPTURE_INPUTS }>;

export interface CaptureJob extends CaptureTarget {
  readonly ref: Ref;
  /** The folder whose git facts are recorded. */
  readonly directory: string;
}

/** Returns one capture per image, in a project dedicated to the set. */
export function captureSet(project: string, images: readonly LocalImage[], platform?: string): CaptureJob[] {
  const wanted = platform === undefined ? {} : { platform };
  return images.map((image) => {
    const from = image.references[0] ?? image.id;
    return { ref: memberOf(project, image), kind: 'image', target: { kind: 'image', reference: from, ...wanted }, from, directory: '.' };
  });
}

/** Returns the selected capture, or one for each of several images. Throws InputError if the inputs select nothing or more than one source. */
export async function capturesOf(given: Given, job: ActionContext): Promise<CaptureJob[]> {
  const { name, images, compose, platform } = given;
  const { kinds } = job.app;
  const selected = kindInputs(given, job, ({ selectors }) => selectors);
  const others = Object.keys(selected).filter((id) => !(inputName(id) in given) && selected[id] !== undefined);
  const source = sourceOf(given, others.map(inputName));
  const [first = 'all'] = images;
  const directory = resolve(compose ?? '.');
  const options = {
    ...selected,
    ...kindInputs(given, job, ({ captureOptions }) => captureOptions),
    image: source === 'images' ? first : undefined,
  };
  const chosen = selectTarget(options, { kinds, directory });
  if (source !== 'images' || (images.length === 1 && first !== 'all')) return [{ ref: unpinned(name), ...chosen, directory }];
  const provider = await job.app.openDocker();
  return captureSet(projectOf(name), chosenImages(images, await provider.images(job)), platform);
}

/** Throws InputError unless exactly one source is given. */
function sourceOf(given: Given, others: readonly string[]): string {
  const declared = SOURCES.filter((each) => (each === 'images' ? given.images.length > 0 : given[each] !== undefined));
  const [source, other] = [...declared, ...others];
  if (source !== undefined && other === undefined) return source;
  throw new InputError(
    source === undefined ? 'No source to save is specified' : `Inputs '${source}' and '${other}' are mutually exclusive`,
    {
      hint: "Set one of 'images' (image references in Docker, or 'all'), 'archive' (a docker-archive or an OCI layout), 'container' (its name) or 'compose' (the folder of a Compose project)",
    },
  );
}
