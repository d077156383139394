import { ownName } from '../../../engine/catalog/names.ts';
import type { Catalog, Snapshot, SnapshotName } from '../../../engine/catalog/types.ts';
import { InputError, IntegrityError, NotFoundError } from '../../../lib/errors.ts';
import { displayRef, GLOBAL_PROJECT } from '../../../manifest/name.ts';
import type { SweepResult } from '../../../repository/repository.ts';
import type { Ref } from '../../../stores/store.ts';
import { type CommandContext, type CommandFactory, success } from '../../command.ts';
import { sameStore } from '../../next.ts';
import { type CommonFlags, finish, projectOption, yesOption } from '../../options/common.ts';
import { snapshotData } from '../../render/data.ts';
import { spaceData, spaceText } from '../../render/space.ts';

interface DeleteFlags extends CommonFlags {
  readonly project?: string;
  readonly yes?: boolean;
  readonly force?: boolean;
}

export const deleteVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('delete')
    .alias('rm')
    .summary('remove a snapshot and free its space')
    .description(
      'Remove a snapshot, which cannot be undone, and free the content that no other snapshot uses. Images in the Docker daemon are kept',
    )
    .argument(
      '<name>',
      'base, my-app/base, or @base (global); a bare name means the current project only. Or its ID: the first 8 or more digits of its digest',
    )
    .addOption(projectOption())
    .option('-f, --force', 'delete it even if it is protected or its manifest is damaged')
    .addOption(yesOption());
  finish(command, {
    examples: ['vm snapshot delete ci', 'vm snapshot delete @vibe-base --yes'],
    exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_CONFLICT'],
  });
  command.action((text: string, flags: DeleteFlags) =>
    run(flags, async (context) => {
      const { terminal, c } = context;
      await using catalog = await context.catalog({ create: false });
      const name = await ownName(text, { project: flags.project, cwd: terminal.cwd, catalog, c });
      await mustExist(name, catalog, context);
      const shown = displayRef(name.ref);
      await context.confirm(`Delete snapshot '${shown}'? This cannot be undone.`, {
        yes: flags.yes,
        refusal: new InputError(`Deleting '${shown}' requires confirmation, but no terminal is available`, {
          hint: 'Use --yes to skip the confirmation',
        }),
      });
      const { space, snapshot } = await remove(name, flags.force === true, { catalog, context });
      context.result({
        data: { snapshot: snapshot && snapshotData(snapshot), reference: shown, ...spaceData(space) },
        text: success(`Deleted snapshot '${shown}', ${spaceText(space)}`, context),
        bare: shown,
      });
    }),
  );
};

async function remove(
  name: SnapshotName,
  force: boolean,
  { catalog, context: { app, c } }: { catalog: Catalog; context: CommandContext },
): Promise<{ snapshot: Snapshot | null; space: SweepResult }> {
  const freed = force ? await app.deleteDamaged(name.ref, catalog, c) : undefined;
  if (freed !== undefined) return { snapshot: null, space: freed };
  const { space, ...snapshot } = await app.deleteSnapshot({ name, force }, catalog, c);
  return { snapshot, space };
}

/** Throws NotFoundError before the question is asked. A bare name never deletes a global snapshot of the same name, but the hint mentions it. */
async function mustExist({ ref }: SnapshotName, { store }: Catalog, context: CommandContext): Promise<void> {
  const { c } = context;
  if (await isThere(ref, store, c)) return;
  const global = { project: GLOBAL_PROJECT, name: ref.name };
  const inGlobal = ref.project !== GLOBAL_PROJECT && (await store.read(global, c)) !== undefined;
  throw new NotFoundError(`Snapshot '${displayRef(ref)}' not found`, {
    hint: `${inGlobal ? `Delete the global snapshot of this name with: vm snapshot delete ${displayRef(global)}` : 'List the existing snapshots with: vm snapshot list'}${sameStore(context)}`,
    fields: { project: ref.project, name: ref.name },
  });
}

async function isThere(ref: Ref, store: Catalog['store'], c: CommandContext['c']): Promise<boolean> {
  try {
    return (await store.read(ref, c)) !== undefined;
  } catch (error) {
    if (error instanceof IntegrityError) return true;
    throw error;
  }
}
