import { configTexts } from './inputs.ts';
import { secretNames } from './secret-names.ts';

/** Something that looks like a credential. Never the value, nor a part of it. */
export interface Credential {
  /** In words: `variable NPM_TOKEN`, `build step 4 of 12`. */
  readonly place: string;
  /** What it looks like: `npm access token`. */
  readonly kind: string;
}

/**
 * What looks like a credential in an image's config: by secretlint's recommended rules (MIT), which know the tokens of many services,
 * and by the names that BuildKit warns of. The rules are loaded when they are first used. One finding for a place and kind, in the
 * config's order.
 */
export async function findCredentials(config: unknown): Promise<Credential[]> {
  const found = new Map<string, Credential>();
  for (const { name, position, text } of configTexts(config)) {
    const byValue = await kindsIn(text);
    const byName = byValue.length > 0 ? [] : secretNames(text).map((variable) => `variable ${variable}`);
    if (byValue.length + byName.length === 0) continue;
    // A secret that was set without a name stands where names stand.
    const place = name === undefined || (await kindsIn(name)).length > 0 ? position : name;
    for (const kind of [...byValue, ...byName]) found.set(`${place}\0${kind}`, { place, kind: kind === place ? 'by its name' : kind });
  }
  return [...found.values()];
}

/** The same for a text such as a file with variables; `place` is what it is called. */
export async function findCredentialsInText(place: string, text: string): Promise<Credential[]> {
  const kinds = [...(await kindsIn(text)), ...secretNames(text).map((variable) => `variable ${variable}`)];
  return [...new Set(kinds)].map((kind) => ({ place, kind }));
}

/** What the rules call the credentials in a text. */
async function kindsIn(text: string): Promise<string[]> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const { messages } = await lintSource({
    source: { filePath: 'config', ext: '', content: text, contentType: 'text' },
    options: { maskSecrets: true, config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] } },
  });
  return messages.filter(({ type }) => type === 'message').map(({ message }) => kindOf(message));
}

/** Messages read `found npm access token: *****`; what stands behind the colon is never looked at. */
function kindOf(message: string): string {
  const [, kind] = /^found ([\w ./-]{1,60}?)\s*[(:]/i.exec(message) ?? [];
  return kind ?? 'credential';
}
