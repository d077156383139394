export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string | undefined;
  readonly message: string;
}

export interface Commands {
  readonly log: string;
  readonly masks: readonly string[];
  readonly groups: readonly string[];
  readonly annotations: readonly Annotation[];
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const LEVELS = ['error', 'warning', 'notice'] as const;

/** Processes a step's output like the runner: it executes `::command key=value::data` lines, and the others are the masked log. */
export function readCommands(stdout: string): Commands {
  const masks: string[] = [];
  const groups: string[] = [];
  const annotations: Annotation[] = [];
  const log: string[] = [];
  let stopped: string | undefined;
  for (const line of stdout.split('\n')) {
    const command = parseCommand(line);
    if (stopped !== undefined) {
      if (command?.name === stopped) stopped = undefined;
      else log.push(line);
    } else if (command === undefined) {
      log.push(line);
    } else if (command.name === 'stop-commands') {
      stopped = command.data;
    } else if (command.name === 'add-mask') {
      masks.push(command.data);
    } else if (command.name === 'group') {
      groups.push(command.data);
      log.push(command.data);
    } else {
      const level = LEVELS.find((name) => name === command.name);
      if (level !== undefined) annotations.push({ level, title: command.properties.title, message: command.data });
    }
  }
  return { log: mask(log.join('\n'), masks), masks, groups, annotations };
}

function parseCommand(line: string): Command | undefined {
  const [, name, list = '', data = ''] = /^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
  if (name === undefined) return undefined;
  const pairs = list
    .split(',')
    .filter(Boolean)
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]);
  return { name, properties: Object.fromEntries(pairs), data: unescapeData(data) };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function mask(text: string, masks: readonly string[]): string {
  return masks.filter(Boolean).reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}
