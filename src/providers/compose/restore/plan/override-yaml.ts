import type { Document, Node } from 'yaml';

/*
 * Values as YAML that Compose reads as exactly these values. Compose interprets a dollar sign as a variable unless it is doubled
 * (https://docs.docker.com/reference/compose-file/interpolation/).
 */

/** A value that replaces the project's own one instead of being merged with it: https://docs.docker.com/reference/compose-file/merge/#reset-value */
export class Tagged {
  readonly tag: string;
  readonly value: unknown;

  constructor(tag: string, value: unknown) {
    this.tag = tag;
    this.value = value;
  }
}

export const OVERRIDE = '!override';
export const RESET = new Tagged('!reset', null);

export function tagged(tag: string, value: unknown): Tagged {
  return new Tagged(tag, value);
}

/** A text that Compose interpolates, followed by one that it leaves unchanged. */
export class Expression {
  readonly text: string;

  constructor([expression, rest]: readonly [string, string]) {
    this.text = expression + doubled(rest);
  }
}

export async function yamlOf(value: object): Promise<string> {
  const { Document: NewDocument } = await import('yaml');
  const document = new NewDocument();
  document.contents = node(value, document) as typeof document.contents;
  return document.toString({ lineWidth: 0 });
}

function node(value: unknown, document: Document): Node {
  if (value instanceof Tagged) return Object.assign(node(value.value, document), { tag: value.tag });
  if (value instanceof Expression) return document.createNode(value.text) as Node;
  if (typeof value === 'string') return document.createNode(doubled(value)) as Node;
  if (Array.isArray(value)) {
    const list = document.createNode([]) as unknown as Node & { items: Node[] };
    list.items.push(...value.map((one) => node(one, document)));
    return list;
  }
  if (typeof value !== 'object' || value === null) return document.createNode(value) as Node;
  const map = document.createNode({}) as unknown as Node & { items: unknown[] };
  for (const [key, one] of Object.entries(value)) map.items.push(document.createPair(key, node(one, document)));
  return map;
}

function doubled(text: string): string {
  return text.replaceAll('$', '$$$$');
}
