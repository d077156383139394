export interface OptionName {
    /** As in the library: `includeEnv`. */
    readonly id: string;
    /** The value to set, or a placeholder such as `<name>`; `true` for an option that is on or off. */
    readonly value?: string | true;
}
/** Returns an option as one interface writes it. */
export type WriteOption = (option: OptionName) => string;
export type Text = string | Message;
export declare class Message {
    readonly parts: readonly (string | OptionName)[];
    constructor(parts: readonly (string | OptionName)[]);
    write(writeOption: WriteOption): string;
    /** Writes options as callers of the library set them. */
    toString(): string;
}
export declare function option(id: string, value?: string | true): Message;
/** A template whose values may be messages, such as an `option`. */
export declare function message(strings: TemplateStringsArray, ...values: readonly (Text | number)[]): Message;
export declare function joinMessages(texts: readonly Text[], separator: string): Message;
export declare function write(text: Text, writeOption: WriteOption): string;
