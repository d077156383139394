import type { Context } from '../../lib/context.ts';
import { IntegrityError } from '../../lib/errors.ts';
import type { PackWriter } from '../write/pack-writer.ts';
import type { Survey, SurveyedPack } from './gc-inventory.ts';
import type { SweepPlan } from './gc-plan.ts';

interface Copying {
  readonly plan: SweepPlan;
  readonly survey: Survey;
  readonly target: PackWriter;
}

/**
 * Copies the needed chunks out of all packs that are to be deleted. The copies are durable when it returns. Returns the packs without those that
 * have unreadable needed chunks, which are kept.
 */
export async function copyNeeded(copying: Copying, c: Context): Promise<{ waste: SurveyedPack[]; due: SurveyedPack[] }> {
  try {
    const waste = await copyOut(copying.plan.waste, copying, c);
    const due = await copyOut(copying.plan.due, copying, c);
    await copying.target.finish();
    return { waste, due };
  } finally {
    await copying.target.abandon();
  }
}

async function copyOut(packs: readonly SurveyedPack[], { plan, survey, target }: Copying, c: Context): Promise<SurveyedPack[]> {
  const emptied: SurveyedPack[] = [];
  for (const pack of packs) {
    for (const chunk of pack.chunks) if (plan.mustCopy(chunk, pack)) survey.frames.expect(survey.index.digestOf(chunk));
  }
  for (const pack of packs) {
    try {
      for (const chunk of pack.chunks) {
        if (!plan.mustCopy(chunk, pack)) continue;
        const digest = survey.index.digestOf(chunk);
        target.add({ kind: 'contents', digest, bytes: await survey.frames.chunk(digest) });
        await target.settled();
      }
      emptied.push(pack);
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      c.log.warn(`pack ${pack.id} is kept, because its needed chunks cannot be read: ${error.message}`);
    }
  }
  return emptied;
}
