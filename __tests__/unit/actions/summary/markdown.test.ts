import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, codeBlock, details, escapeMarkdown, table } from '../../../../src/actions/summary/markdown.ts';

const decode = (text: string): string => text.replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)));

test('escapeMarkdown escapes every character with a meaning in Markdown or HTML, and decoding returns the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped.replace(/&#\d+;/g, '')).toMatch(/^[a-zA-Z0-9 ]*$/);
      expect(decode(escaped)).toBe(text.replace(/\s+/g, ' ').trim());
    }),
  );
});

test.each([
  '<img src=x onerror=alert(1)>',
  '](https://evil.example)',
  '| a | b |',
  '**x**',
  '`',
  '\\|',
  'https://evil.example',
  '@everyone',
  '$x$',
])('%s is shown as text, also in a table', (hostile) => {
  const row = table(['', ''], [[code(hostile), escapeMarkdown(hostile)]]).split('\n')[2] ?? '';
  expect(row.split('|')).toHaveLength(4);
  expect(row.replaceAll('<code>', '').replaceAll('</code>', '')).not.toMatch(/[<>[\]*`\\@$:]/);
});

test('escapeMarkdown removes line ends, colors, control and direction characters, and shortens long texts', () => {
  expect(escapeMarkdown('a\r\nb\u001b[31mc\u202ed\u0007e\u2028f')).toBe('a bcd e f');
  expect(escapeMarkdown('x'.repeat(5000)).length).toBeLessThan(1100);
});

test('text in a code block cannot close the block', () => {
  const block = codeBlock('a\n```\n# b\n````');
  const [fence] = block.split('\n');
  expect(fence).toBe('`````');
  expect(block.split('\n').filter((line) => line === fence)).toHaveLength(2);
});

test('details returns a collapsed section with an escaped title', () => {
  expect(details('Layers (2)', 'x')).toBe('<details><summary>Layers &#40;2&#41;</summary>\n\nx\n\n</details>');
});
