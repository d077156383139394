import { readFile, stat } from 'node:fs/promises';

/** Larger ones are no files that people wrote. */
const MAX_FILE = 1 << 20;

export interface LenientYaml {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
}

/** What can be read of a mapping; undefined where there is none. Broken parts are left to others to report. `prepare`: before it is parsed. */
export async function readLenientYaml(file: string, prepare = (source: string): string => source): Promise<LenientYaml | undefined> {
  const info = await stat(file).catch(() => undefined);
  if (info?.isFile() !== true || info.size > MAX_FILE) return undefined;
  const { isMap, parseDocument } = await import('yaml');
  const source = await readFile(file, 'utf8').catch(() => undefined);
  if (source === undefined) return undefined;
  const document = parseDocument(prepare(source), { logLevel: 'silent', uniqueKeys: false });
  return isMap(document.contents) ? document : undefined;
}

/** A scalar as text; undefined for anything else. */
export function scalarText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
