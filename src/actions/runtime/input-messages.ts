import type { WriteOption } from '../../lib/text/message.ts';
import { INPUTS, type InputList, type InputName } from './inputs.ts';
import { flag } from './parsers.ts';

/** Returns the input of an option: `includeEnv` becomes `include-env`. */
export function inputName(id: string): string {
  return id === 'image' ? 'images' : id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Writes an option as an input of the action: `'tags'`, `'via: load'`. An option without an input is written as on the command line. */
export function inputWriter({ required, optional }: InputList): WriteOption {
  const names: readonly InputName[] = [...required, ...optional];
  return ({ id, value }) => {
    const name = inputName(id);
    const input = names.find((each) => each === name);
    if (value === undefined) return input === undefined && name in INPUTS ? `--${name}` : `'${name}'`;
    if (input === undefined) return value === true ? `--${name}` : `--${name} ${value}`;
    return value === true && INPUTS[input].parse !== flag.parse ? `'${name}'` : `'${name}: ${value}'`;
  };
}
