import { basename, resolve } from 'node:path';
import { InputError } from '../../lib/errors.ts';
import { message, option } from '../../lib/text/message.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import type { RestoreInteraction, SnapshotKind } from '../kind.ts';
import type { ImageTarget } from '../provider.ts';
import type { ImageRestoreOptions, RestoredImage } from '../restore-types.ts';

interface ImageSelection {
  /** Reference of an image in the Docker daemon. */
  readonly image?: string | undefined;
  /** A docker-archive or an OCI layout, as a tar file or a folder; `-` is standard input. */
  readonly archive?: string | undefined;
  /** Name or digest of the image to capture from an archive with several. */
  readonly ref?: string | undefined;
  /** `os/arch`: selects one image of a multi-platform image. */
  readonly platform?: string | undefined;
}

interface ImageRestoreInput {
  readonly tags?: readonly string[] | undefined;
  readonly via?: ImageRestoreOptions['via'] | undefined;
  readonly foreignTags?: 'keep' | 'none' | undefined;
}

export const imageKind: SnapshotKind<ImageTarget, ImageRestoreOptions, RestoredImage> = {
  name: 'image',
  title: 'an image',
  field: 'image',
  selectors: {
    image: { type: 'text', value: 'reference', help: 'an image of the Docker daemon' },
    archive: {
      type: 'text',
      value: 'file',
      help: 'a docker-archive (docker save) or OCI layout: a tar file, a folder or - (standard input); works without Docker',
    },
  },
  captureOptions: {
    ref: { type: 'text', value: 'name', help: 'the image to use from an archive with several, by name or digest' },
    platform: { type: 'text', value: 'os/arch', help: 'the platform to use from a multi-platform image' },
  },
  restoreOptions: {
    tags: { type: 'list', flag: 'tag', value: 'reference', help: 'a reference to use instead of the original ones; repeatable' },
    foreignTags: {
      type: 'choice',
      choices: ['keep', 'none'],
      default: 'none',
      value: 'how',
      help: 'keep the original references of an imported one, or none of them; a terminal asks',
    },
    via: {
      type: 'choice',
      choices: ['auto', 'pull', 'load'],
      default: 'auto',
      value: 'method',
      help: 'how it is transferred to the daemon',
    },
  },
  isRecoverable: false,
  forced: {
    question: 'Move it to this snapshot?',
    hint: message`Use ${option('force', true)} to move it, or ${option('tags')} to give the image another reference`,
  },
  select: ({ image, archive, ref, platform }: ImageSelection, { directory }) => {
    const wanted = platform === undefined ? {} : { platform };
    if (archive === undefined) {
      if (ref !== undefined) throw new InputError(message`${option('ref')} requires ${option('archive')}`, { hint: 'Leave it out' });
      return { target: { kind: 'image', reference: image ?? '', ...wanted }, from: image ?? '' };
    }
    const isStdin = archive === '-';
    const path = isStdin ? archive : resolve(directory, archive);
    const target = { kind: 'archive', path, ...wanted, ...(ref !== undefined && { ref }) } as const;
    return { target, from: ref ?? (isStdin ? 'standard input' : basename(archive)) };
  },
  machine: {
    restoreRequest: () => ({ tags: [], force: false, via: 'auto' }),
    imageOf: ({ image, changed }) => ({ image, isNew: changed }),
  },
  open: async () => (await import('../open-provider.ts')).openProvider('docker'),
  restoreRequest: ({ tags, via = 'auto', foreignTags }: ImageRestoreInput, { force, foreignTags: asked }: RestoreInteraction) => ({
    force,
    via,
    foreignTags: foreignTags ?? asked,
    ...(tags !== undefined && { tags }),
  }),
  describe: ({ image, references, changed, via }, { bytes }) => {
    const others = references.filter((reference) => reference !== image);
    return {
      changed,
      as: image,
      name: image,
      names: references.length > 0 ? references : [image],
      state: [`${formatBytes(bytes)} by ${via}`, ...(others.length > 0 ? [`also ${others.join(', ')}`] : [])],
      facts: [
        ['Image', [image]],
        ['Also tagged', others],
      ],
      next: { what: 'run it', command: `docker run --rm -it ${shellWord(image)}` },
      notes: [],
      data: { image, references, changed, via },
      outputs: { image: [image] },
    };
  },
  targetText: ({ source }) => `the image '${source.from}'`,
  isSameTarget: (a, b) => a.source.from === b.source.from,
};
