import { hash } from 'node:crypto';
import type { Alias, Document, Node, ScalarTag, YAMLMap } from 'yaml';

/*
 * A user's Compose file with an override merged into it, because `docker compose --file` reads only the files that it names. The last lines
 * contain the original text as comments, so that the next capture stores that text and nothing that vm-snapshot added.
 */

const MARK = '# Pinned by vm snapshot restore';
const OWN = '# The text of the file before, without what holds the project to the snapshot:';
/** Characters that some YAML readers treat as line breaks, and the percent sign, which marks the encoded ones. */
const BREAKS = /[%\u0085\u2028\u2029\ufeff]|\r(?!$)/g;
const FIRST = new RegExp(`^${MARK}[^\\n]* ([0-9a-f]{64})\\n`);

/** Returns undefined if the override cannot be merged into the text. The caller must check that Compose reads the result the same way. */
export async function withPins(text: string, override: string): Promise<string | undefined> {
  const yaml = await merged(text, override);
  if (yaml === undefined) return undefined;
  const own = text.split('\n').map((line) => `#|${line.replace(BREAKS, encodeURIComponent)}`);
  const rest = `${yaml.endsWith('\n') ? yaml : `${yaml}\n`}${OWN}\n${own.join('\n')}`;
  return `${MARK}, because --file reads no override; the last lines contain the original text ${hash('sha256', rest, 'hex')}\n${rest}`;
}

/** Returns the text that the user wrote. A file that was changed after it was pinned counts as the user's as a whole. */
export function ownText(text: string): string {
  const [first, digest] = FIRST.exec(text) ?? [];
  if (first === undefined) return text;
  const rest = text.slice(first.length);
  if (hash('sha256', rest, 'hex') !== digest) return text;
  const lines = rest.slice(rest.lastIndexOf(`\n${OWN}\n`) + OWN.length + 2).split('\n');
  return lines.map((line) => decodeURIComponent(line.slice(2))).join('\n');
}

async function merged(text: string, override: string): Promise<string | undefined> {
  const { isMap, parseAllDocuments, parseDocument, Scalar } = await import('yaml');
  // Keep every value as written: Compose interprets 0755 and `yes` differently from other YAML readers.
  const empty: ScalarTag = {
    identify: (value) => value === null,
    tag: 'tag:yaml.org,2002:null',
    default: true,
    test: /^$/,
    resolve: () => new Scalar(null),
    stringify: () => '',
  };
  const options = { schema: 'failsafe' as const, customTags: [empty], logLevel: 'silent' as const, uniqueKeys: false };
  const pins = parseDocument(override, options);
  const [document, ...more] = parseAllDocuments(text, options) as Document[];
  if (document === undefined || more.length > 0 || document.errors.length > 0 || !isMap(document.contents) || !isMap(pins.contents))
    return undefined;
  try {
    await merge(document.contents, pins.contents as YAMLMap<Node, Node>, document);
    return document.toString({ lineWidth: 0 });
  } catch {
    // For example, an anchor was replaced.
    return undefined;
  }
}

async function merge(into: YAMLMap, from: YAMLMap<Node, Node>, document: Document): Promise<void> {
  const { isAlias, isMap, isSeq, YAMLMap: NewMap } = await import('yaml');
  for (const { key, value } of from.items) {
    const there = into.get(key, true) as Node | undefined;
    const isReplacing = value?.tag?.startsWith('!');
    if (isReplacing || value === null || there === undefined) into.set(key, value);
    else if (isMap(there) && isMap(value)) await merge(there, value as YAMLMap<Node, Node>, document);
    else if (isSeq(there) && isSeq(value)) there.items.push(...value.items);
    else if (isAlias(there) && isMap(value) && isMap((there as Alias).resolve(document))) {
      const own = new NewMap();
      own.set(document.createNode('<<'), there);
      await merge(own, value as YAMLMap<Node, Node>, document);
      into.set(key, own);
    } else into.set(key, value);
  }
}
