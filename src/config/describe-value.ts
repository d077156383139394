const LONGEST = 40;

/** Formats a value for an error message: `"text"`, `the number 5`, `a list`. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `"${value.replaceAll(/\p{Cc}/gu, '?').slice(0, LONGEST)}${value.length > LONGEST ? '…' : ''}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'a map';
}
