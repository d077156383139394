import { stripVTControlCharacters } from 'node:util';

const LONGEST_CELL = 1000;

/** Text that Markdown and HTML show as it is: every punctuation mark becomes a character reference, which never has a meaning of its own. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Inline code that no backtick, pipe or backslash in the text can end, also inside a table. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** A block of code whose fence no line of the text can close. */
export function codeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${stripVTControlCharacters(text)}\n${fence}`;
}

/** Cells are Markdown: escape what comes from outside. The first row is the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Folded away until somebody opens it. `title` is Markdown-free text. */
export function details(title: string, body: string): string {
  return `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
}

/** Control and direction-changing characters removed, one line, not longer than anybody reads. */
function oneLine(text: string): string {
  const line = stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
  return line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL)}…` : line;
}
