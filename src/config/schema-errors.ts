import { z } from 'zod';
import { InputError } from '../lib/errors.ts';
import { closestMatch } from '../lib/text/suggest.ts';

/**
 * Validates the content of a configuration file against its schema. `value` is the parsed content of `file`. Throws InputError that names the file,
 * the key, the value found and the values allowed.
 */
export function parseSettings<S extends z.ZodType>(value: unknown, { schema, file }: { schema: S; file: string }): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue === undefined) throw new InputError(`${file} does not match its schema`);
  throw problemOf(issue, { value, schema, file });
}

interface Where {
  readonly value: unknown;
  readonly schema: z.ZodType;
  readonly file: string;
}

function problemOf(issue: z.core.$ZodIssue, { value, schema, file }: Where): InputError {
  const path = keyPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const [unknown = ''] = issue.keys;
    const known = keysAt(schema, issue.path);
    return new InputError(`${file} has an unknown key: ${keyPath([...issue.path, unknown])}`, {
      hint: `${didYouMean(unknown, known)}Known keys: ${known.join(', ')}`,
    });
  }
  const shown = show(valueAt(value, issue.path));
  const where = path === '' ? file : `${path} in ${file}`;
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return new InputError(`${where} is ${shown}`, {
      hint: `${didYouMean(String(valueAt(value, issue.path)), allowed)}Allowed: ${allowed.join(', ')}`,
    });
  }
  return new InputError(`${where} is ${shown}: ${issue.message}`, { hint: 'Correct the value' });
}

/** `services[0].name` */
function keyPath(path: readonly PropertyKey[]): string {
  const words = path.map((part) =>
    typeof part === 'number'
      ? `[${part}]`
      : `.${String(part)
          .replaceAll(/\p{Cc}/gu, '?')
          .slice(0, 64)}`,
  );
  return words.join('').replace(/^\./, '');
}

function didYouMean(word: string, words: readonly string[]): string {
  const meant = closestMatch(word, words);
  return meant === undefined ? '' : `Did you mean ${meant}? `;
}

/** Formats an untrusted value on one line, shortened. */
function show(value: unknown): string {
  const text = value === undefined ? 'missing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

/** Returns the keys of the object at this path of the schema; empty if the schema allows other types there. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const key of path) at = memberOf(unwrap(at), key);
  const found = unwrap(at);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function memberOf(schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, unknown>)[key];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema;
}
