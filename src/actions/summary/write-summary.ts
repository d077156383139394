import type { ActionEnvironment } from '../runtime/action.ts';

/** GitHub shows nothing at all of a summary above 1 MiB. */
const LARGEST_BYTES = 1 << 20;

/** Adds to the page of the run, where the runner has one. What the step did is done by then: a summary that fails is only told. */
export async function writeSummary(markdown: string, { core, env }: Pick<ActionEnvironment, 'core' | 'env'>): Promise<void> {
  if (markdown === '' || !env.GITHUB_STEP_SUMMARY) return;
  try {
    await core.summary.addRaw(fitting(markdown)).write();
  } catch (error) {
    core.warning(`The step's summary could not be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** Whole paragraphs from the top, as many as fit. */
export function fitting(markdown: string, limit = LARGEST_BYTES): string {
  if (Buffer.byteLength(markdown) <= limit) return markdown;
  const note = '\n\nMore than a summary can hold: see the log.\n';
  let room = limit - Buffer.byteLength(note);
  const kept: string[] = [];
  for (const paragraph of markdown.split('\n\n')) {
    room -= Buffer.byteLength(paragraph) + 2;
    if (room < 0) break;
    kept.push(paragraph);
  }
  return kept.join('\n\n') + note;
}
