/** Characters that one line of foreign text may have. */
export const MAX_TEXT = 4096;

/** Foreign text as a manifest can hold it: one line, control characters replaced by `?`, cut to `limit` characters. */
export function plainText(text: string, limit = MAX_TEXT): string {
  return text.replaceAll(/\p{Cc}+/gu, '?').slice(0, limit);
}
