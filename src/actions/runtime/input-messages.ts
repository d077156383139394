import { INPUTS, type InputList, type InputName } from './inputs.ts';
import { flag } from './parsers.ts';

/**
 * A message that speaks of a command line, in the words of an action: `--quiesce` is its input `'quiesce: true'` and `--tag` its `'tags'`,
 * where it has them.
 */
export function rewriteFlagsAsInputs(text: string, { required, optional }: InputList): string {
  const names: readonly InputName[] = [...required, ...optional];
  return text.replace(/--([a-z][a-z-]*[a-z])/g, (option, word: string) => {
    const name = names.find((each) => each === word || each === `${word}s`);
    if (name === undefined) return option;
    return INPUTS[name].parse === flag.parse ? `'${name}: true'` : `'${name}'`;
  });
}

/** How the engine's names of what is asked for are written as inputs: `includeEnv` is `'include-env'`. */
export function formatInput(name: string): string {
  return name === 'image' ? "'images'" : `'${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}'`;
}
