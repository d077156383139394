import { z } from 'zod';

/** A text of an image's config and its position. */
export interface ConfigText {
  /** Human-readable and without the name: `variable number 3`, `build step 4 of 12`. */
  readonly position: string;
  /** Set if the text has a name that is safe to print. */
  readonly name?: string;
  readonly text: string;
}

/** Characters. Longer texts come from hostile images, and the regular expressions of the rules are not made for them. */
const LONGEST_TEXT = 64 * 1024;
const MOST_TEXTS = 2000;

/**
 * The parts of the OCI image configuration that are searched; a part with another structure is ignored.
 * https://github.com/opencontainers/image-spec/blob/main/config.md
 */
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

/** Returns the variables, labels and build steps of a config, each cut to a searchable size. Returns an empty list for other documents. */
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
