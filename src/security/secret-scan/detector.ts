import { configTexts } from './inputs.ts';
import { secretNames } from './secret-names.ts';

/** A text that looks like a credential. Never includes the value or a part of it. */
export interface Credential {
  /** Human-readable: `variable NPM_TOKEN`, `build step 4 of 12`. */
  readonly place: string;
  /** The kind of credential: `npm access token`. */
  readonly kind: string;
}

/**
 * Finds texts in an image's config that look like credentials: by the recommended rules of secretlint (MIT), which cover the tokens of many services,
 * and by the names that BuildKit warns about. The rules are loaded on first use. Returns one finding per place and kind, in the config's order.
 */
export async function findCredentials(config: unknown): Promise<Credential[]> {
  const found = new Map<string, Credential>();
  for (const { name, position, text } of configTexts(config)) {
    const byValue = await kindsIn(text);
    const byName = byValue.length > 0 ? [] : secretNames(text).map((variable) => `variable ${variable}`);
    if (byValue.length + byName.length === 0) continue;
    // The name itself may be a secret that was set without a name.
    const place = name === undefined || (await kindsIn(name)).length > 0 ? position : name;
    for (const kind of [...byValue, ...byName]) found.set(`${place}\0${kind}`, { place, kind: kind === place ? 'by its name' : kind });
  }
  return [...found.values()];
}

/** Like `findCredentials`, for a text such as an env file; `place` names it in the findings. */
export async function findCredentialsInText(place: string, text: string): Promise<Credential[]> {
  const kinds = [...(await kindsIn(text)), ...secretNames(text).map((variable) => `variable ${variable}`)];
  return [...new Set(kinds)].map((kind) => ({ place, kind }));
}

/** Returns the kinds of the credentials that the rules find in a text. */
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

/** Messages have the form `found npm access token: *****`; the part after the colon is ignored. */
function kindOf(message: string): string {
  const [, kind] = /^found ([\w ./-]{1,60}?)\s*[(:]/i.exec(message) ?? [];
  return kind ?? 'credential';
}
