#!/usr/bin/env node
/**
 * The second half of docs/cli.md, written from the command itself: `node scripts/on-node24.mjs scripts/cli-reference.mjs`.
 * A test compares the page with it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildProgram } from '../src/cli/program.ts';

const MARK = '<!-- Written by scripts/cli-reference.mjs from here on. -->\n';
const PAGE = new URL('../docs/cli.md', import.meta.url);
/** As wide as a code block is shown without scrolling. */
const WIDTH = 100;

/** The whole page: what people wrote, and after it the help of every verb. */
export function renderPage(page) {
  const [written = ''] = page.split(MARK);
  const program = buildProgram(async () => {}, { stdout: { columns: WIDTH, write: () => true }, env: {} });
  const [snapshot] = program.commands;
  return written + MARK + snapshot.commands.map(section).join('');
}

function section(command) {
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  return `\n### vm snapshot ${command.name()}\n\n\`\`\`text\n${help.trim()}\n\`\`\`\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(PAGE, renderPage(readFileSync(PAGE, 'utf8')));
