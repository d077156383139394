import { readFile, stat } from 'node:fs/promises';

/** A larger file was not written by hand. */
const MAX_FILE = 1 << 20;

export interface LenientYaml {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
}

/**
 * Reads a YAML mapping, ignoring syntax errors: other code reports them. Returns undefined if the file cannot be read or is not a mapping. `prepare`
 * is applied before parsing.
 */
export async function readLenientYaml(file: string, prepare = (source: string): string => source): Promise<LenientYaml | undefined> {
  const info = await stat(file).catch(() => undefined);
  if (info?.isFile() !== true || info.size > MAX_FILE) return undefined;
  const { isMap, parseDocument } = await import('yaml');
  const source = await readFile(file, 'utf8').catch(() => undefined);
  if (source === undefined) return undefined;
  const document = parseDocument(prepare(source), { logLevel: 'silent', uniqueKeys: false });
  return isMap(document.contents) ? document : undefined;
}

/** Returns a string or number as text; undefined for any other value. */
export function scalarText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
