/** Reads files such as GITHUB_OUTPUT: `name=value` lines, and `name<<DELIMITER` with lines up to the delimiter. The last value of a name counts. */
export function readFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name, operator, rest] = /^(.*?)(<<|=)(.*)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined) throw new Error(`Invalid format '${line}'`);
    values[name] = operator === '=' ? rest : takeUntil(lines, rest);
  }
  return values;
}

function takeUntil(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (end < 0) throw new Error(`Matching delimiter not found '${delimiter}'`);
  const value = lines.splice(0, end + 1).slice(0, -1);
  return value.join('\n');
}
