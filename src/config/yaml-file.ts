import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { InputError } from '../lib/errors.ts';

/** Characters; files written by hand are smaller. */
const MAX_FILE = 64 << 10;
/** More aliases indicate an attempt to exhaust memory: https://en.wikipedia.org/wiki/Billion_laughs_attack */
const MAX_ALIASES = 100;

export interface YamlFile {
  readonly value: unknown;
  /** Returns the location of a key or list entry, `vm.yaml:3`; only the file name if it cannot be determined. */
  at(path: readonly PropertyKey[]): string;
}

/**
 * Parses one document of YAML 1.2 without custom tags. Throws InputError with one line that names the file and the line, and for common mistakes the
 * correct form.
 */
export function parseYaml(text: string, file: string): YamlFile {
  if (text.length > MAX_FILE) throw new InputError(`${file} is larger than ${MAX_FILE} bytes`);
  const lines = new LineCounter();
  // Not `silent`, which would ignore a second document.
  const document = parseDocument(text, { logLevel: 'error', uniqueKeys: true, lineCounter: lines, prettyErrors: false });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw broken(problem, { text, file, line: lines.linePos(problem.pos[0]).line });
  if (document.directives?.yaml.version === '1.1') {
    throw new InputError(`${file} requests YAML 1.1, which reads 22:22 as a number and no as false`, {
      hint: 'Remove the line %YAML 1.1',
    });
  }
  return { value: plainValue(document, file), at: (path) => place(document, { path, file, lines }) };
}

/** Explanations of the error codes in https://eemeli.org/yaml/#errors */
const PROBLEMS: Partial<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: 'an alias (*name) cannot have an anchor or a tag',
  BAD_ALIAS: 'an alias (*name) has no valid name',
  BAD_COLLECTION_TYPE: 'a tag (!name) does not match the list or map after it',
  BAD_DIRECTIVE: 'a line that begins with % is not a known directive',
  BAD_DQ_ESCAPE: 'a backslash in "quotes" is not followed by a character that it can escape: write \\\\ or use single quotes',
  BAD_INDENT: 'a line is not indented like the lines around it',
  BAD_PROP_ORDER: 'an anchor (&name) or a tag is in the wrong place',
  BAD_SCALAR_START: 'a text begins with a character that needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a key spans more than one line, or a line has two colons: quote the text',
  BLOCK_IN_FLOW: 'a list or map of several lines is inside [ ] or { }',
  IMPOSSIBLE: 'it cannot be read',
  KEY_OVER_1024_CHARS: 'a key has more than 1024 characters',
  MISSING_CHAR: 'a quote, bracket, comma, colon or space is missing',
  MULTILINE_IMPLICIT_KEY: 'a key spans more than one line: is a colon missing?',
  MULTIPLE_ANCHORS: 'a value has two anchors (&name)',
  MULTIPLE_DOCS: 'it has a second document (---), but only one is supported: remove the others',
  MULTIPLE_TAGS: 'a value has two tags',
  NON_STRING_KEY: 'a key is not text',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAB_AS_INDENT: 'a line is indented with a tab: use spaces',
  TAG_RESOLVE_FAILED: 'it has an unknown tag (!name), or a value that does not match its tag',
  UNEXPECTED_TOKEN: 'an unexpected token: is a quote, a comma or a line break missing?',
};

function broken({ code, pos }: YAMLError, { text, file, line }: { text: string; file: string; line: number }): InputError {
  const at = `${file}:${line}`;
  const source = text.split('\n')[line - 1]?.trim() ?? '';
  const reserved = /^(?:- )?(.*?)\s*([@`][^\s#]*)/.exec(source);
  if (code === 'BAD_SCALAR_START' && reserved !== null) {
    const [, key = '', value = ''] = reserved;
    return new InputError(`${at}: ${value} must be quoted: in YAML, plain text cannot begin with ${value[0]}`, {
      hint: `Write: ${`${key} "${value}"`.trim()}`,
    });
  }
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(text.slice(pos[0]))?.[0] ?? '';
    return new InputError(`${at}: the key ${key.slice(0, 64)} is set twice`, { hint: 'Remove one of them' });
  }
  return new InputError(`${at}: invalid YAML: ${PROBLEMS[code] ?? 'it cannot be read from this line on'}`, {
    hint: 'Correct it in the file',
  });
}

function plainValue(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    throw new InputError(`${file} has an alias (*name) without its anchor (&name), or too many of them`, {
      hint: `Define the anchor (&name) before its alias (*name), and use aliases for at most ${MAX_ALIASES} values`,
      cause: error,
    });
  }
}

function place(
  document: Document.Parsed,
  { path, file, lines }: { path: readonly PropertyKey[]; file: string; lines: LineCounter },
): string {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === last) : undefined;
  const node = isSeq(parent) && typeof last === 'number' ? parent.items[last] : pair?.key;
  const range = (node as { range?: [number, number, number] | null } | null | undefined)?.range;
  return range == null ? file : `${file}:${lines.linePos(range[0]).line}`;
}
