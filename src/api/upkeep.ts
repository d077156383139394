import { product } from '../app/app.ts';
import { CancelledError } from '../lib/errors.ts';
import type { At } from './session.ts';
import type { InterruptedRestoreInfo, RecoverProjectOptions, UnlockedRepository, UnlockOptions } from './upkeep-options.ts';

export async function unlockRepository({ force }: UnlockOptions, { session, c }: At): Promise<UnlockedRepository> {
  const { stopped } = await product.unlock({ force: force === true }, await session.catalogue(c, { create: false }), c);
  return { stopped: stopped.map(({ who, doing, quietMs }) => ({ process: who, doing, quietMs })) };
}

export async function interruptedRestores({ c }: Pick<At, 'c'>): Promise<readonly InterruptedRestoreInfo[]> {
  return await product.lookAtRestores(c);
}

export async function recoverProject(
  { project, how, confirm }: RecoverProjectOptions & { readonly project: string },
  { c }: Pick<At, 'c'>,
): Promise<void> {
  const ask = async (where: readonly string[]): Promise<void> => {
    if (confirm !== undefined && !(await confirm(where))) throw new CancelledError('Cancelled: nothing was changed');
  };
  await product.decideRestore({ project, how, confirm: ask }, c);
}
