#!/usr/bin/env node
/**
 * The second half of docs/cli.md, written from the command itself: `node scripts/on-node24.mjs scripts/cli-reference.mjs`.
 * A test compares the page with it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { KINDS } from '../src/app/kinds.ts';
import { buildProgram } from '../src/cli/program.ts';

const MARK = '<!-- Written by scripts/cli-reference.mjs from here on. -->\n';
const PAGE = new URL('../docs/cli.md', import.meta.url);
/** As wide as a code block is shown without scrolling. */
const WIDTH = 100;

/** The whole page: what people wrote, and after it the help of every verb. */
export function renderPage(page) {
  const [written = ''] = page.split(MARK);
  const program = buildProgram(async () => {}, { terminal: { stdout: { columns: WIDTH, write: () => true }, env: {} }, kinds: KINDS });
  return (
    written +
    MARK +
    visible(program)
      .flatMap((command) => sections(command, 'vm'))
      .join('')
  );
}

/** Those that a help lists, without help itself. */
export function visible(command) {
  return command
    .createHelp()
    .visibleCommands(command)
    .filter((each) => each.name() !== 'help');
}

/** A command's own, or those of the verbs below it. */
function sections(command, parent) {
  const name = `${parent} ${command.name()}`;
  return command.commands.length > 0 ? command.commands.flatMap((verb) => sections(verb, name)) : [section(command, name)];
}

function section(command, name) {
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  return `\n### ${name}\n\n\`\`\`text\n${help.trim()}\n\`\`\`\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(PAGE, renderPage(readFileSync(PAGE, 'utf8')));
