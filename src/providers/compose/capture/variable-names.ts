/** Determines which files Compose reads, and is not part of the project's content. */
const COMPOSE_OWN = 'COMPOSE_FILE';

/**
 * Returns the names of an env file's variables that are safe to store without their values. If the file contains a multi-line key without
 * quotes, Compose takes lines of the key for variable names: the result is then undefined. Names that look like a piece of base64 are excluded.
 */
export function namesToKeep(variables: ReadonlyMap<string, string>): string[] | undefined {
  const isCut = [...variables.values()].some((value) => value.includes('-----BEGIN') && !value.includes('-----END'));
  if (isCut) return undefined;
  return [...variables].filter(([name, value]) => name !== COMPOSE_OWN && isName(name, value)).map(([name]) => name);
}

/** A name chosen by a user has one case. The end of a base64 text mixes both, and its padding parses as an empty value or `=`. */
function isName(name: string, value: string): boolean {
  if (!/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/.test(name)) return false;
  return !/^=?$/.test(value) || name === name.toUpperCase() || name === name.toLowerCase();
}
