import type { Catalogue, CreateRequest, CreateResult } from '../engine/types.ts';
import type { ContainerRef, MachineRef, ProjectRef } from '../providers/types.ts';
import type { Job } from './action.ts';
import { recoverable } from './recovery.ts';

export type AnyMachine = MachineRef | ContainerRef | ProjectRef;

/** Captures a machine by the provider of its kind. What it stops meanwhile runs on afterwards, whatever becomes of the job. */
export async function capture(request: CreateRequest<AnyMachine>, catalogue: Catalogue, job: Job): Promise<CreateResult> {
  const { machine } = request;
  const { product } = job;
  switch (machine.kind) {
    case 'container':
      return await recoverable(job, async () => {
        return await product.createContainer({ ...request, machine }, { catalogue, provider: await product.openContainers() }, job);
      });
    case 'compose':
      return await recoverable(job, async () => {
        return await product.createProject({ ...request, machine }, { catalogue, provider: await product.openCompose() }, job);
      });
    default:
      return await product.create({ ...request, machine }, { catalogue, provider: await product.openDocker() }, job);
  }
}
