import type { z } from 'zod';

/** Describes the first problem and counts the others: one wrong field often causes several issues, and one is enough to find the cause. */
export function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  const [first] = issues;
  if (first === undefined) return 'it does not match the schema';
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return `${fieldName(first.path)}: ${first.message.replaceAll(/\p{Cc}/gu, '?').slice(0, 200)}${more}`;
}

function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the document';
  const parts = path.map((part) =>
    typeof part === 'number'
      ? `[${part}]`
      : `.${String(part)
          .replaceAll(/[^\w.@/ -]/g, '?')
          .slice(0, 64)}`,
  );
  return parts.join('').replace(/^\./, '');
}
