import { Option } from 'commander';
import { InputError } from '../../lib/errors.ts';
import { toJson, toYaml } from './data.ts';

export interface FormatFlags {
  readonly format: 'table' | 'json' | 'yaml';
  readonly json?: boolean;
}

export function formatOption(description: string): Option {
  return new Option('--format <format>', description).choices(['table', 'json', 'yaml']).default('table');
}

/** Returns the data in the requested format, or undefined for a human-readable table. Throws InputError for two formats at once. */
export async function formatted(data: unknown, { format, json }: FormatFlags): Promise<string | undefined> {
  if (json === true && format === 'yaml')
    throw new InputError('--json and --format yaml are mutually exclusive', { hint: 'Use one of them' });
  if (format === 'yaml') return await toYaml(data);
  return format === 'json' ? toJson(data) : undefined;
}
