/** The source of a machine's file system. */
export type Box =
  /** The snapshot's name as written after the `@`. */
  | { readonly kind: 'snapshot'; readonly name: string }
  /** As written: relative to vm.yaml. */
  | { readonly kind: 'dockerfile'; readonly path: string }
  | { readonly kind: 'image'; readonly reference: string };

/**
 * Parses a box: `@name` is a snapshot, a path or a file named Dockerfile is built, any other text is an image. An image name has no upper-case
 * letters and does not begin with a dot or slash, so the forms cannot be confused. Returns undefined for other texts.
 */
export function parseBox(text: string): Box | undefined {
  const box = text.trim();
  if (box.startsWith('@')) return box.length > 1 ? { kind: 'snapshot', name: box.slice(1) } : undefined;
  if (/^(\.{1,2}|~)?\/|^\.{1,2}$/.test(box) || /(^|\/)Dockerfile[^/]*$|\.dockerfile$/i.test(box)) return { kind: 'dockerfile', path: box };
  return /^[a-z0-9][\w.:/@-]*$/i.test(box) ? { kind: 'image', reference: box } : undefined;
}
