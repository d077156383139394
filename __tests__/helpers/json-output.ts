import { Ajv2020 } from 'ajv/dist/2020.js';
import { JSON_SCHEMAS, jsonSchemaOf } from '../../src/cli/json-schemas.ts';

const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } });

/** Throws if a command with `--json` printed anything that its schema does not allow. */
export function checkJson(args: readonly string[], stdout: string): void {
  const words = wordsOf(args);
  if (!args.includes('--json') || words === undefined || stdout === '') return;
  const document: unknown = JSON.parse(stdout);
  const isError = typeof document === 'object' && document !== null && 'error' in document;
  const key = isError ? 'error' : words;
  const validate = ajv.compile(jsonSchemaOf(key, { strict: true }));
  if (validate(document)) return;
  throw new Error(`vm ${words} --json is not what schemas/json says: ${ajv.errorsText(validate.errors, { dataVar: '' })}\n${stdout}`);
}

/** `snapshot list` of `snapshot --config x list --json`. */
function wordsOf(args: readonly string[]): string | undefined {
  const plain = args.filter((word, i) => !word.startsWith('-') && args[i - 1] !== '--config');
  return [plain.slice(0, 2).join(' '), plain[0] ?? ''].find((words) => words in JSON_SCHEMAS);
}
