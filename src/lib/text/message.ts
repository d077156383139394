/*
 * Messages that name options. An option has one id, and each interface writes it in its own way: `--via load` on the command line, `'via: load'` in
 * a workflow, `via: 'load'` in the library.
 */

export interface OptionName {
  /** As in the library: `includeEnv`. */
  readonly id: string;
  /** The value to set, or a placeholder such as `<name>`; `true` for an option that is on or off. */
  readonly value?: string | true;
}

/** Returns an option as one interface writes it. */
export type WriteOption = (option: OptionName) => string;

export type Text = string | Message;

export class Message {
  readonly parts: readonly (string | OptionName)[];

  constructor(parts: readonly (string | OptionName)[]) {
    this.parts = parts;
  }

  write(writeOption: WriteOption): string {
    return this.parts.map((part) => (typeof part === 'string' ? part : writeOption(part))).join('');
  }

  /** Writes options as callers of the library set them. */
  toString(): string {
    return this.write(({ id, value }) =>
      value === undefined ? `'${id}'` : `${id}: ${value === true || value.startsWith('<') ? value : `'${value}'`}`,
    );
  }
}

export function option(id: string, value?: string | true): Message {
  return new Message([value === undefined ? { id } : { id, value }]);
}

/** A template whose values may be messages, such as an `option`. */
export function message(strings: TemplateStringsArray, ...values: readonly (Text | number)[]): Message {
  return new Message(strings.flatMap((text, at) => [text, ...(at < values.length ? partsOf(values[at] as Text | number) : [])]));
}

export function joinMessages(texts: readonly Text[], separator: string): Message {
  return new Message(texts.flatMap((text, at) => [...(at === 0 ? [] : [separator]), ...partsOf(text)]));
}

export function write(text: Text, writeOption: WriteOption): string {
  return typeof text === 'string' ? text : text.write(writeOption);
}

function partsOf(text: Text | number): readonly (string | OptionName)[] {
  return text instanceof Message ? text.parts : [String(text)];
}
