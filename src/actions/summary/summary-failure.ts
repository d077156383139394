import type { Failure } from '../runtime/failure.ts';
import { code, codeBlock, escapeMarkdown } from './markdown.ts';
import { page, type SummaryPage } from './summary-parts.ts';

const MOST_ROWS = 50;

/** `subject` is the subject of the step. `docs` is the URL of docs/, or undefined if unknown. */
export function failureSummary(
  { title, message, hint, code: errorCode }: Failure,
  { subject, docs }: { subject: string; docs: string | undefined },
): SummaryPage {
  const links =
    docs === undefined
      ? []
      : [`[error codes](${docs}/errors.md)`, `[troubleshooting](${docs}/troubleshooting.md#${errorCode.toLowerCase()})`];
  return page('❌', subject === '' ? title : `${title}: ${subject}`, [
    codeBlock(message),
    ...(hint === undefined ? [] : [`**Next:** ${escapeMarkdown(hint)}`]),
    [code(errorCode), ...links].join(' · '),
  ]);
}

/** Appends the warnings of the log, which often explain the result of the step. */
export function withWarnings({ summary, warnings }: { summary: string; warnings: readonly string[] }, title: string): string {
  if (warnings.length === 0) return summary;
  const lines = warnings.slice(0, MOST_ROWS).map((warning) => `- ⚠️ ${escapeMarkdown(warning)}`);
  const more = warnings.length > MOST_ROWS ? [`- and ${warnings.length - MOST_ROWS} more`] : [];
  const head = summary === '' ? `### ⚠️ ${escapeMarkdown(title)}\n` : summary;
  return `${head}\n${[...lines, ...more].join('\n')}\n`;
}
