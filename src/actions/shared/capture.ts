import { captureSelected, type SelectedRequest } from '../../app/app.ts';
import type { Catalog, CreateResult } from '../../engine/catalog/types.ts';
import type { ActionContext } from '../runtime/action.ts';
import { recoverable } from './recovery.ts';

/** Captures a target. Anything paused meanwhile is resumed afterwards, even if the job is killed. */
export async function capture(request: SelectedRequest, catalog: Catalog, job: ActionContext): Promise<CreateResult> {
  const { app } = job;
  const work = (): Promise<CreateResult> => captureSelected(request, catalog, { app, c: job });
  return app.kinds.get(request.kind).isRecoverable ? await recoverable(job, work) : await work();
}
