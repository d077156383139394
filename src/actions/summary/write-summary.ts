import type { ActionEnvironment } from '../runtime/action.ts';

/** GitHub shows nothing of a summary larger than 1 MiB. */
const LARGEST_BYTES = 1 << 20;

/** Appends to the page of the run, if the runner has one. The step's work is finished by then, so a failed summary is only a warning. */
export async function writeSummary(markdown: string, { core, env }: Pick<ActionEnvironment, 'core' | 'env'>): Promise<void> {
  if (markdown === '' || !env.GITHUB_STEP_SUMMARY) return;
  try {
    await core.summary.addRaw(fitting(markdown)).write();
  } catch (error) {
    core.warning(`Cannot write the step summary: ${error instanceof Error ? error.message : error}`);
  }
}

/** Returns as many whole paragraphs from the top as fit. */
export function fitting(markdown: string, limit = LARGEST_BYTES): string {
  if (Buffer.byteLength(markdown) <= limit) return markdown;
  const note = '\n\nThe summary is truncated: see the log.\n';
  let room = limit - Buffer.byteLength(note);
  const kept: string[] = [];
  for (const paragraph of markdown.split('\n\n')) {
    room -= Buffer.byteLength(paragraph) + 2;
    if (room < 0) break;
    kept.push(paragraph);
  }
  return kept.join('\n\n') + note;
}
