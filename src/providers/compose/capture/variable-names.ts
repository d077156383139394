/** Of variables that decide what Compose reads, and not what the project holds. */
const COMPOSE_OWN = 'COMPOSE_FILE';

/**
 * Names of an env file's variables, fit to be stored where their values are not. Where a key of several lines stands without quotes, lines
 * of it are names of variables to Compose: none of such a file is kept, and no name that looks like a piece of base64.
 */
export function namesToKeep(variables: ReadonlyMap<string, string>): string[] | undefined {
  const isCut = [...variables.values()].some((value) => value.includes('-----BEGIN') && !value.includes('-----END'));
  if (isCut) return undefined;
  return [...variables].filter(([name, value]) => name !== COMPOSE_OWN && isName(name, value)).map(([name]) => name);
}

/** Names that people choose have one case; the end of a piece of base64 has both, and its padding is no value. */
function isName(name: string, value: string): boolean {
  if (!/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/.test(name)) return false;
  return !/^=?$/.test(value) || name === name.toUpperCase() || name === name.toLowerCase();
}
