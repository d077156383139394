import { createChosen } from '../../app/app.ts';
import type { Chosen } from '../../app/capture-target.ts';
import type { Catalogue, CreateRequest, CreateResult } from '../../engine/catalog/types.ts';
import type { Job } from '../runtime/action.ts';
import { recoverable } from './recovery.ts';

/** Captures a machine. What is paused meanwhile runs on afterwards, whatever becomes of the job. */
export async function capture(request: CreateRequest<Chosen['machine']>, catalogue: Catalogue, job: Job): Promise<CreateResult> {
  const { kind } = request.machine;
  const work = () => createChosen(request, catalogue, { product: job.product, c: job });
  return kind === 'container' || kind === 'compose' ? await recoverable(job, work) : await work();
}
