import { type Digest, digestOf } from '../lib/digest.ts';

/*
 * A manifest names the checksums of everything else, so it carries its own: the sha256 of the document without the line that holds it.
 * By hand: grep -v '^  "checksum": ' manifest.json | sha256sum
 */

const LINE = /^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;

/** The document as text, keys in the given order, two spaces, a newline at the end, and its checksum as the second field. */
export function withChecksum(document: Readonly<Record<string, unknown>>): string {
  const text = `${JSON.stringify(document, undefined, 2)}\n`;
  const second = text.indexOf('\n', 2) + 1;
  return `${text.slice(0, second)}  "checksum": "${digestOf(text)}",\n${text.slice(second)}`;
}

export function checksumOf(text: string): { readonly stated: Digest; readonly found: Digest } | undefined {
  const match = LINE.exec(text);
  if (match === null) return undefined;
  const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  return { stated: match[1] as Digest, found: digestOf(rest) };
}
