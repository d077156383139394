import { z } from 'zod';

/** A piece of text of an image's config, and where it stands. */
export interface ConfigText {
  /** In words for people, without a name: `variable number 3`, `build step 4 of 12`. */
  readonly position: string;
  /** As it is called, where it has a name that is safe to print. */
  readonly name?: string;
  readonly text: string;
}

/** Longer texts are a hostile image's; the rules' regular expressions are not made for them. */
const LONGEST_TEXT = 64 * 1024;
const MOST_TEXTS = 2000;

/** As in the OCI image configuration; a part of another form is passed over. https://github.com/opencontainers/image-spec/blob/main/config.md */
const schema = z.object({
  config: z
    .object({
      Env: z.array(z.string()).nullish().catch(undefined),
      Labels: z.record(z.string(), z.string()).nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
  history: z
    .array(z.object({ created_by: z.string().optional(), comment: z.string().optional() }).catch({}))
    .nullish()
    .catch(undefined),
});

/** Variables, labels and build steps of a config, each cut to a size that can be searched; nothing for what is no config. */
export function configTexts(document: unknown): ConfigText[] {
  const { config, history } = schema.safeParse(document).data ?? {};
  const steps = history ?? [];
  return [
    ...(config?.Env ?? []).map((text, i) => named('variable', { name: text.split('=')[0] ?? '', i, text })),
    ...Object.entries(config?.Labels ?? {}).map(([name, value], i) => named('label', { name, i, text: `${name}=${value}` })),
    ...steps.flatMap((step, i) =>
      [step.created_by, step.comment].map((text) => ({ position: `build step ${i + 1} of ${steps.length}`, text: text ?? '' })),
    ),
  ]
    .filter(({ text }) => text !== '')
    .slice(0, MOST_TEXTS)
    .map((found) => ({ ...found, text: found.text.slice(0, LONGEST_TEXT) }));
}

function named(what: string, { name, i, text }: { name: string; i: number; text: string }): ConfigText {
  const safe = /^[A-Za-z_][A-Za-z0-9._/-]{0,63}$/.test(name);
  return { position: `${what} number ${i + 1}`, ...(safe && { name: `${what} ${name}` }), text };
}
