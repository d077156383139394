#!/usr/bin/env node
/**
 * docs/man/vm.1, written from the command itself: `node scripts/on-node24.mjs scripts/man-page.mjs`. A test compares the page with it.
 * https://man7.org/linux/man-pages/man7/man-pages.7.html
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { KINDS } from '../src/app/kinds.ts';
import { buildProgram } from '../src/cli/program.ts';
import { visible } from './cli-reference.mjs';

const PAGE = new URL('../docs/man/vm.1', import.meta.url);
const ENVIRONMENT = {
  VM_SNAPSHOTS_DIR: 'Location of the snapshots if --store is not given.',
  VM_SNAPSHOT_CONFIG: 'Configuration of triggers and limits if --config is not given.',
  DOCKER_HOST: 'The Docker daemon, as for the docker command.',
  NO_COLOR: 'Set to anything: no colors.',
};
const FILES = {
  '~/.config/vm/snapshots': 'The snapshots, in the default location.',
  '~/.config/vm/config.yaml': 'snapshots_dir: location of the snapshots.',
  '~/.config/vm/snapshot-config.json': 'Triggers, names and limits of snapshots.',
  'vm.yaml': 'Configuration of the machine of a folder.',
};

export function renderManPage() {
  const program = buildProgram(async () => {}, { terminal: { stdout: { columns: 100, write: () => true }, env: {} }, kinds: KINDS });
  return [
    '.TH VM 1 "" "vm-snapshot" "User Commands"',
    '.SH NAME',
    'vm \\- build a machine once and let everyone reuse it',
    '.SH SYNOPSIS',
    ...visible(program).flatMap((command) => [`.B vm ${text(command.name())}`, '[\\fIoptions\\fR]', '.br']),
    '.SH DESCRIPTION',
    text(
      'vm captures images, containers and Compose projects as snapshots, stores them deduplicated, transfers them as one file or through a bucket, and restores them on another machine.',
    ),
    '.SH COMMANDS',
    ...visible(program).flatMap((command) => sections(command, 'vm')),
    '.SH ENVIRONMENT',
    ...entries(ENVIRONMENT),
    '.SH FILES',
    ...entries(FILES),
    '.SH EXIT STATUS',
    text('0 for success. Each class of errors has its own number; the help of each command lists the possible ones.'),
    '.SH SEE ALSO',
    '.BR docker (1),',
    '.BR docker-compose (1)',
    '',
  ].join('\n');
}

/** A command's own, or those of the verbs below it. */
function sections(command, parent) {
  const name = `${parent} ${command.name()}`;
  return command.commands.length > 0 ? visible(command).flatMap((verb) => sections(verb, name)) : section(command, name);
}

function section(command, name) {
  const help = command.createHelp();
  return [
    `.SS ${text(`${name} ${help.commandUsage(command).split(/\s+/).slice(name.split(' ').length).join(' ')}`)}`,
    text(command.description()),
    ...help.visibleArguments(command).flatMap((argument) => item(help.argumentTerm(argument), help.argumentDescription(argument))),
    ...help.visibleOptions(command).flatMap((option) => item(help.optionTerm(option), help.optionDescription(option))),
  ];
}

function entries(named) {
  return Object.entries(named).flatMap(([name, description]) => item(name, description));
}

function item(term, description) {
  return ['.TP', `.B ${text(term)}`, text(description)];
}

/** Nothing of it is a command to roff, and a dash can be copied. */
function text(words) {
  return words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(new URL('.', PAGE), { recursive: true });
  writeFileSync(PAGE, renderManPage());
}
