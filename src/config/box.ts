/** What a machine is made of. */
export type Box =
  /** The snapshot's name as it is written behind the `@`. */
  | { readonly kind: 'snapshot'; readonly name: string }
  /** As it is written: relative to the vm.yaml. */
  | { readonly kind: 'dockerfile'; readonly path: string }
  | { readonly kind: 'image'; readonly reference: string };

/**
 * `@name` is a snapshot, a path or a file called Dockerfile is built, all else is an image. No image's name holds an upper-case
 * letter or begins with a dot or slash, so nothing can be meant twice. undefined for what is none of them.
 */
export function parseBox(text: string): Box | undefined {
  const box = text.trim();
  if (box.startsWith('@')) return box.length > 1 ? { kind: 'snapshot', name: box.slice(1) } : undefined;
  if (/^(\.{1,2}|~)?\/|^\.{1,2}$/.test(box) || /(^|\/)Dockerfile[^/]*$|\.dockerfile$/i.test(box)) return { kind: 'dockerfile', path: box };
  return /^[a-z0-9][\w.:/@-]*$/i.test(box) ? { kind: 'image', reference: box } : undefined;
}
