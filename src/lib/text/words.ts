/** `1 volume`, `2 volumes`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function joined(values: readonly string[], word: 'and' | 'or'): string {
  return [values.slice(0, -1).join(', '), values.at(-1) ?? ''].filter((part) => part !== '').join(` ${word} `);
}

/** Shortens a name of 64 hex digits, such as that of an anonymous volume, as Docker shortens ids. */
export function shortName(name: string): string {
  return /^[0-9a-f]{64}$/.test(name) ? name.slice(0, 12) : name;
}
