import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { replayTarSplit, type TarSplitFile } from '../../../../src/image/archive/tar-split.ts';
import { chainIds } from '../../../../src/image/chain-id.ts';
import type { Digest } from '../../../../src/lib/digest.ts';
import { IntegrityError } from '../../../../src/lib/errors.ts';
import { pieces, stream } from '../../../helpers/tars.ts';

const segment = (text: string) => ({ type: 2, payload: Buffer.from(text).toString('base64'), position: 0 });
const file = (name: string, size?: number) => ({ type: 1, name, ...(size !== undefined && { size }), payload: null, position: 0 });

async function replay(lines: readonly (object | string)[], contents: Record<string, string> = {}): Promise<string> {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const asked: TarSplitFile[] = [];
  let all = '';
  // The stream is cut at arbitrary points.
  for await (const piece of replayTarSplit(stream(...pieces(gzipSync(text), 7)), (one) => {
    asked.push(one);
    return [Buffer.from(contents[one.name] ?? '?')];
  })) {
    all += Buffer.from(piece).toString();
  }
  expect(asked.every(({ name, size }) => contents[name]?.length === size)).toBe(true);
  return all;
}

test('segments and file contents are replayed in the order of the record', async () => {
  const lines = [segment('<a>'), file('dir/'), segment('<b>'), file('dir/b', 5), segment('<link>'), file('link', 0), segment('<end>')];
  expect(await replay(lines, { 'dir/b': 'hello' })).toBe('<a><b>hello<link><end>');
  expect(await replay([])).toBe('');
});

test('a name that is not UTF-8 is passed on as its bytes', async () => {
  const raw = { type: 1, name_raw: Buffer.from([0xff, 0x62]).toString('base64'), size: 1, payload: null, position: 0 };
  expect(await replay([raw, file('ü', 2)], { '\xffb': 'x', '\xc3\xbc': 'yz' })).toBe('xyz');
});

test.each([
  ['no JSON'],
  ['[]'],
  ['null'],
  [{ type: 3, payload: '' }],
  [{ type: 2 }],
  [file('x', -1)],
  [file('x', 1.5)],
  [file('x', 2 ** 60)],
])('a record with the line %j is refused', async (line) => {
  await expect(replay([line])).rejects.toThrow(IntegrityError);
});

test("a layer's chain ID is computed from all layers below it", () => {
  const [a, b] = [`sha256:${'a'.repeat(64)}`, `sha256:${'b'.repeat(64)}`] as [Digest, Digest];
  // printf 'sha256:aaa… sha256:bbb…' | sha256sum
  expect(chainIds([a, b])).toEqual([a, 'sha256:ccd722928bd92476ba1745586fed6e45a102504185ad88cd89e01ff116fd146c']);
  expect(chainIds([])).toEqual([]);
});
