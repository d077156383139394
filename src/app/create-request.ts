import { nameByPattern } from '../config/naming-pattern.ts';
import { isTriggerEnabled } from '../config/snapshot-config.ts';
import type { SnapshotConfig } from '../config/snapshot-keys.ts';
import { newName } from '../engine/catalog/names.ts';
import type { Context } from '../lib/context.ts';
import { InputError } from '../lib/errors.ts';
import { SNAPSHOT_TRIGGERS, type Trigger } from '../manifest/triggers.ts';
import { canInspect } from '../providers/provider.ts';
import type { App, SelectedRequest } from './app.ts';
import type { CaptureTarget } from './capture-target.ts';

/** Input for a new snapshot, from the CLI, an action or the API. */
export interface CreateInput {
  readonly chosen: CaptureTarget;
  /** Folder of the git facts, and of the project of a bare name. */
  readonly directory: string;
  /** By default generated from the configuration's pattern. */
  readonly name?: string | undefined;
  readonly project?: string | undefined;
  readonly description?: string | undefined;
  readonly force?: boolean | undefined;
  readonly trigger?: Trigger | undefined;
  readonly context?: string | undefined;
  readonly runId?: string | undefined;
}

/**
 * Returns the request; undefined if the configuration does not list the trigger. Throws InputError for an invalid name or trigger, and the errors of
 * the daemon.
 */
export async function toCreateRequest(
  moment: CreateInput,
  { config, app, c }: { config: SnapshotConfig; app: App; c: Context },
): Promise<SelectedRequest | undefined> {
  const { chosen, directory, trigger, context, runId, description = '', force = false } = moment;
  if (trigger !== undefined && !SNAPSHOT_TRIGGERS.includes(trigger)) {
    throw new InputError(`Unknown trigger '${trigger}'`, { hint: `Use one of ${SNAPSHOT_TRIGGERS.join(', ')}` });
  }
  if (trigger !== undefined && !isTriggerEnabled(config, trigger)) return undefined;
  const name = moment.name ?? (await generatedName());
  const ref = await newName(name, { project: moment.project, cwd: directory });
  return {
    ...chosen,
    ref,
    description,
    force,
    directory,
    limits: config.limits,
    ...(trigger !== undefined && { trigger }),
    ...(context !== undefined && { context }),
    ...(runId !== undefined && { runId }),
  };

  /** Uses the name of a container even if it was selected by its id. */
  async function generatedName(): Promise<string> {
    const { kind, target, from } = chosen;
    const provider = await app.kinds.get(kind).open();
    const container = canInspect(provider) ? (await provider.examine(target, c)).name : from;
    return nameByPattern(config.namingPattern, { container, trigger: trigger ?? 'manual', now: new Date() }, c.log.warn);
  }
}
