import { MAX_TEXT } from './schema.ts';

/** Foreign text as a manifest can hold it: one line, control characters replaced by `?`, cut to what the schema allows. */
export function plainText(text: string, limit = MAX_TEXT): string {
  return text.replaceAll(/\p{Cc}+/gu, '?').slice(0, limit);
}
