import { InputError } from '../lib/errors.ts';
import { description, MAX_TEXT } from './schema.ts';

/** Foreign text as a manifest can hold it: one line, control characters replaced by `?`, cut to what the schema allows. */
export function plainText(text: string, limit = MAX_TEXT): string {
  return text.replaceAll(/\p{Cc}+/gu, '?').slice(0, limit);
}

/** Throws InputError for what no manifest can hold as a description: more than 10,000 characters, or control characters. */
export function checkDescription(text: string): void {
  const issue = description.safeParse(text).error?.issues[0];
  if (issue !== undefined)
    throw new InputError(`The description cannot be kept: ${issue.message}`, { hint: 'Use plain text of up to 10,000 characters' });
}
