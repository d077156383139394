import { app } from '../app/app.ts';
import { CancelledError } from '../lib/errors.ts';
import type { CallContext } from './session.ts';
import type { InterruptedRestoreInfo, RecoverProjectOptions, UnlockedRepository, UnlockOptions } from './upkeep-options.ts';

export async function unlockRepository({ force }: UnlockOptions, { session, c }: CallContext): Promise<UnlockedRepository> {
  const { stopped } = await app.unlock({ force: force === true }, await session.catalog(c, { create: false }), c);
  return { stopped: stopped.map(({ who, doing, quietMs }) => ({ process: who, doing, quietMs })) };
}

export async function interruptedRestores({ c }: Pick<CallContext, 'c'>): Promise<readonly InterruptedRestoreInfo[]> {
  return await app.lookAtRestores(c);
}

export async function recoverProject(
  { project, how, confirm }: RecoverProjectOptions & { readonly project: string },
  { c }: Pick<CallContext, 'c'>,
): Promise<void> {
  const ask = async (where: readonly string[]): Promise<void> => {
    if (confirm !== undefined && !(await confirm(where))) throw new CancelledError('Cancelled: nothing was changed');
  };
  await app.decideRestore({ project, how, confirm: ask }, c);
}
