#!/usr/bin/env node
/** Writes the tables of inputs and outputs in each action's page from its action.yml. A unit test fails when one is out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { ROOT } from './setup/paths.mjs';

/** Each action.yml and the page that explains it. */
export const PAGES = [
  ['action.yml', 'docs/action.md'],
  ['build/action.yml', 'build/README.md'],
  ['create/action.yml', 'create/README.md'],
  ['export/action.yml', 'export/README.md'],
  ['import/action.yml', 'import/README.md'],
  ['restore/action.yml', 'restore/README.md'],
];

/** The page with its two tables as action.yml has them. Throws where a marker is missing. */
export function renderPage(page, action) {
  const inputs = Object.entries(action.inputs).map(([name, { description, required, default: value }]) => [
    `\`${name}\``,
    cell(description),
    required ? '**required**' : value ? `\`${value}\`` : '',
  ]);
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]);
  const withInputs = between(page, 'inputs', table(['Input', 'Description', 'Default'], inputs));
  return between(withInputs, 'outputs', table(['Output', 'Description'], outputs));
}

function between(page, what, body) {
  const [start, end] = [`<!-- ${what}: written from action.yml by scripts/action-docs.mjs -->`, `<!-- /${what} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no '${start}' … '${end}'`);
  return `${page.slice(0, from + start.length)}\n\n${body}\n\n${page.slice(to)}`;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [action, page] of PAGES) {
    const path = join(ROOT, page);
    writeFileSync(path, renderPage(readFileSync(path, 'utf8'), parse(readFileSync(join(ROOT, action), 'utf8'))));
  }
}
