import { hash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Entry, encodeRecipe, parseNode, parseRecipe, type Tree } from '../../../../src/repository/read/recipe.ts';
import { TreeWriter } from '../../../../src/repository/write/tree-writer.ts';

const FANOUT = 8;

function entriesOf(count: number, from = 0): Entry[] {
  return Array.from({ length: count }, (_, i) => ({
    digest: hash('sha256', `chunk ${from + i}`, 'buffer'),
    span: 1 + ((from + i) % 1000),
  }));
}

function write(entries: readonly Entry[]): { tree: Tree; nodes: Map<string, Uint8Array> } {
  const nodes = new Map<string, Uint8Array>();
  const writer = new TreeWriter(FANOUT, (node, digest) => nodes.set(Buffer.from(digest).toString('hex'), node));
  for (const entry of entries) writer.add(entry);
  return { tree: writer.finish(), nodes };
}

function read({ tree, nodes }: { tree: Tree; nodes: Map<string, Uint8Array> }): Entry[] {
  if (tree.depth === 0) return [...tree.entries];
  return tree.entries.flatMap(({ digest, span }) => {
    const node = nodes.get(Buffer.from(digest).toString('hex')) ?? new Uint8Array();
    return read({ tree: { depth: tree.depth - 1, entries: parseNode(node, span, 'node') }, nodes });
  });
}

test('a tree returns its entries in order, whatever their number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (count) => {
      const entries = entriesOf(count);
      const plain = (all: readonly Entry[]) => all.map(({ digest, span }) => `${Buffer.from(digest).toString('hex')} ${span}`);
      expect(plain(read(write(entries)))).toEqual(plain(entries));
    }),
    { numRuns: 50 },
  );
});

test('a root stays small, and a changed entry changes only the nodes above it', () => {
  const entries = entriesOf(5000);
  const one = write(entries);
  expect(one.tree.depth).toBeGreaterThan(1);
  expect(one.tree.entries.length).toBeLessThan(FANOUT * 4);
  const other = write(entries.with(2500, entriesOf(1, 9999)[0] as Entry));
  const fresh = [...other.nodes.keys()].filter((digest) => !one.nodes.has(digest));
  expect(fresh.length).toBeLessThanOrEqual(2 * (one.tree.depth + 1));
});

test('a recipe is read as it was written', () => {
  const tree = { depth: 2, entries: entriesOf(3) };
  const recipe = { kind: 'tar' as const, size: 12_345, streams: { records: tree, times: { depth: 0, entries: [] }, contents: tree } };
  const again = parseRecipe(encodeRecipe(recipe), 'recipe');
  expect(Buffer.from(encodeRecipe(again)).equals(Buffer.from(encodeRecipe(recipe)))).toBe(true);
  expect(again).toMatchObject({ kind: 'tar', size: 12345, streams: { contents: { depth: 2 } } });
});

test('recipes and nodes with wrong sizes or cut bytes are refused', () => {
  const bytes = encodeRecipe({ kind: 'plain', size: 5, streams: { contents: { depth: 0, entries: entriesOf(2) } } });
  for (let end = 0; end < bytes.length; end++) expect(() => parseRecipe(bytes.subarray(0, end), 'recipe')).toThrow('recipe is damaged');
  expect(() => parseRecipe(Buffer.concat([bytes, Buffer.alloc(1)]), 'recipe')).toThrow('follow its end');
  const lying = (size: number, span: number) => {
    const entries = entriesOf(1).map(({ digest }) => ({ digest, span }));
    return encodeRecipe({ kind: 'plain', size, streams: { contents: { depth: 1, entries } } });
  };
  expect(() => parseRecipe(lying(5, 0), 'recipe')).toThrow('represents zero bytes');
  expect(() => parseRecipe(lying(5, 81), 'recipe')).toThrow('too many for 5');
  const { nodes } = write(entriesOf(100));
  const [node] = [...nodes.values()];
  expect(() => parseNode(node ?? new Uint8Array(), 1, 'a node')).toThrow('instead of 1');
});
