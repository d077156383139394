import { stripVTControlCharacters } from 'node:util';

const LONGEST_CELL = 1000;

/** Escapes text for Markdown and HTML: every punctuation mark becomes a character reference, which has no special meaning in either. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Returns inline code that no backtick, pipe or backslash in the text can terminate, also inside a table. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** Returns a code block whose fence no line of the text can close. */
export function codeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${stripVTControlCharacters(text)}\n${fence}`;
}

/** Returns a table. Cells are Markdown: escape untrusted text. `head` is the header row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Returns a collapsed section. `title` is plain text. */
export function details(title: string, body: string): string {
  return `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
}

/** Removes control and bidirectional characters, joins lines, and truncates the text to LONGEST_CELL characters. */
function oneLine(text: string): string {
  const line = stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
  return line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL)}…` : line;
}
