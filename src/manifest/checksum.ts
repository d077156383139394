import { type Digest, digestOf } from '../lib/digest.ts';

/*
 * A manifest contains the checksums of all other data, so it also contains its own: the sha256 of the document without the line of the checksum. By
 * hand: grep -v '^  "checksum": ' manifest.json | sha256sum
 */

const LINE = /^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;

/** Serializes the document with keys in the given order, an indentation of two spaces, a final newline, and its checksum as the second field. */
export function withChecksum(document: Readonly<Record<string, unknown>>): string {
  const text = `${JSON.stringify(document, undefined, 2)}\n`;
  const second = text.indexOf('\n', 2) + 1;
  return `${text.slice(0, second)}  "checksum": "${digestOf(text)}",\n${text.slice(second)}`;
}

/** Returns the checksum that the document states and the actual one; undefined if it states none. */
export function checksumOf(text: string): { readonly stated: Digest; readonly found: Digest } | undefined {
  const match = LINE.exec(text);
  if (match === null) return undefined;
  const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  return { stated: match[1] as Digest, found: digestOf(rest) };
}
