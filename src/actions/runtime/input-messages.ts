import { INPUTS, type InputList, type InputName } from './inputs.ts';
import { flag } from './parsers.ts';

/**
 * Rewrites command-line options in a message as inputs of an action: `--quiesce` becomes `'quiesce: true'` and `--tag` becomes `'tags'`, if the
 * action has such an input.
 */
export function rewriteFlagsAsInputs(text: string, { required, optional }: InputList): string {
  const names: readonly InputName[] = [...required, ...optional];
  return text.replace(/--([a-z][a-z-]*[a-z])/g, (option, word: string) => {
    const name = names.find((each) => each === word || each === `${word}s`);
    if (name === undefined) return option;
    return INPUTS[name].parse === flag.parse ? `'${name}: true'` : `'${name}'`;
  });
}

/** Returns the input of an option: `includeEnv` becomes `include-env`. */
export function inputName(id: string): string {
  return id === 'image' ? 'images' : id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Returns the input of an option in quotes, for messages. */
export function formatInput(id: string): string {
  return `'${inputName(id)}'`;
}
