/** Maximum length of a line of untrusted text. */
export const MAX_TEXT = 4096;

/** Makes untrusted text valid for a manifest: one line, control characters replaced by `?`, cut to `limit` characters. */
export function plainText(text: string, limit = MAX_TEXT): string {
  return text.replaceAll(/\p{Cc}+/gu, '?').slice(0, limit);
}
