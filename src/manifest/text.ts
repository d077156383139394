import type { z } from 'zod';
import { InputError } from '../lib/errors.ts';
import { context, description, runId } from './schema.ts';

/** Throws InputError for a text that a manifest cannot store as a description: more than 10,000 characters, or control characters. */
export function checkDescription(text: string): void {
  check('description', text, { schema: description, hint: 'Use plain text of up to 10,000 characters' });
}

/** Throws InputError for a context or run id that a manifest cannot store: each is one line of limited length. */
export function validateRunContext({ context: why, runId: run }: { readonly context?: string; readonly runId?: string }): void {
  if (why !== undefined) check('context', why, { schema: context, hint: 'Use one line of up to 4096 characters' });
  if (run !== undefined) check('run id', run, { schema: runId, hint: 'Use one line of up to 256 characters' });
}

function check(what: string, text: string, { schema, hint }: { schema: z.ZodString; hint: string }): void {
  const issue = schema.safeParse(text).error?.issues[0];
  if (issue !== undefined) throw new InputError(`Cannot store the ${what}: ${issue.message}`, { hint });
}
