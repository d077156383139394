/**
 * Returns a line of an env file that Compose reads as exactly this value
 * (https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax).
 */
export function envLine(name: string, value: string): string {
  if (/^[A-Za-z0-9_./:@%+,-]*$/.test(value)) return `${name}=${value}`;
  if (!/['\\]/.test(value)) return `${name}='${value}'`;
  const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '"': '\\"', $: '\\$', '\\': '\\\\' };
  return `${name}="${value.replace(/[\n\r"$\\]/g, (letter) => escapes[letter] ?? letter)}"`;
}
