import { captureSelected } from '../../app/app.ts';
import type { CaptureTarget } from '../../app/capture-target.ts';
import type { Catalog, CreateRequest, CreateResult } from '../../engine/catalog/types.ts';
import type { ActionContext } from '../runtime/action.ts';
import { recoverable } from './recovery.ts';

/** Captures a target. Anything paused meanwhile is resumed afterwards, even if the job is killed. */
export async function capture(
  request: CreateRequest<CaptureTarget['machine']>,
  catalog: Catalog,
  job: ActionContext,
): Promise<CreateResult> {
  const { kind } = request.machine;
  const work = () => captureSelected(request, catalog, { product: job.product, c: job });
  return kind === 'container' || kind === 'compose' ? await recoverable(job, work) : await work();
}
