import type { Argument, Command, Option } from 'commander';

export interface Candidate {
  readonly word: string;
  readonly description: string;
}

/** `files` requests the shell's completion of paths. */
export type Completion = readonly Candidate[] | 'files';

/** Looks up candidates that the command tree does not contain. */
export interface Known {
  /** Returns the snapshots in the store that the words name, otherwise in the default one. */
  snapshots(words: readonly string[]): Promise<readonly Candidate[]>;
}

/** Placeholders, in the help, of values and arguments that are paths. */
const PATHS = /^(file|folder|dockerfile|location|context|name-or-file)$/;
const SNAPSHOTS = /^(name|name-or-file)$/;
/** Commands whose first argument is a name that does not exist yet. */
const NEW_NAMES = ['build', 'create'];

/** Returns the candidates for the last of `words`, which begin with the word after `vm`. */
export async function complete(program: Command, words: readonly string[], known: Known): Promise<Completion> {
  const current = words.at(-1) ?? '';
  const { command, position, option } = standAt(program, words.slice(0, -1));
  if (option !== undefined) return valuesOf(option, current);
  if (current.startsWith('-')) return starting(current, optionsOf(command));
  if (command.commands.length > 0) return starting(current, verbsOf(command));
  const argument = command.registeredArguments[position] ?? lastIfRepeated(command);
  return argument === undefined ? [] : await argumentsOf(argument, { command, current, words, known });
}

/** Returns the command that the words lead to, the number of its arguments until there, and the option whose value is next. */
function standAt(program: Command, words: readonly string[]): { command: Command; position: number; option?: Option } {
  let command = program;
  let position = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word.startsWith('-')) {
      const option = command.options.find(({ short, long }) => word === short || word === long);
      if (option?.required !== true) continue;
      i += 1;
      if (i === words.length) return { command, position, option };
      continue;
    }
    const verb = command.commands.find((each) => each.name() === word || each.aliases().includes(word));
    if (verb === undefined) position += 1;
    else [command, position] = [verb, 0];
  }
  return { command, position };
}

function valuesOf({ argChoices, flags }: Option, current: string): Completion {
  if (argChoices !== undefined) {
    return starting(
      current,
      argChoices.map((word) => ({ word, description: '' })),
    );
  }
  return PATHS.test(/<([^>]+)>/.exec(flags)?.[1] ?? '') ? 'files' : [];
}

async function argumentsOf(
  argument: Argument,
  { command, current, words, known }: { command: Command; current: string; words: readonly string[]; known: Known },
): Promise<Completion> {
  const choices = argument.argChoices?.map((word) => ({ word, description: '' })) ?? [];
  if (choices.length > 0) return starting(current, choices);
  const isSnapshot = SNAPSHOTS.test(argument.name()) && !NEW_NAMES.includes(command.name());
  const looksLikePath = /^[./~]/.test(current);
  if (isSnapshot && !looksLikePath) return starting(current, await known.snapshots(words));
  return PATHS.test(argument.name()) ? 'files' : [];
}

function lastIfRepeated({ registeredArguments }: Command): Argument | undefined {
  const last = registeredArguments.at(-1);
  return last?.variadic === true ? last : undefined;
}

function optionsOf(command: Command): Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long, description }) => (long == null ? [] : [{ word: long, description }]));
}

function verbsOf(command: Command): Candidate[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((verb) => ({ word: verb.name(), description: verb.summary() || verb.description() }));
}

function starting(prefix: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ word }) => word.startsWith(prefix));
}
