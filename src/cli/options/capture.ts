import { Option } from 'commander';
import { captureSelected } from '../../app/app.ts';
import type { CaptureTarget } from '../../app/capture-target.ts';
import { toCreateRequest } from '../../app/create-request.ts';
import type { CreateResult } from '../../engine/catalog/types.ts';
import type { Trigger } from '../../manifest/triggers.ts';
import type { CommandContext } from '../command.ts';
import type { CommonFlags } from './common.ts';

/** Flags common to `create` and `watch`. */
export interface CaptureFlags extends CommonFlags {
  readonly container?: string;
  readonly description?: string;
  readonly project?: string;
  readonly context?: string;
  readonly runId?: string;
  readonly force?: boolean;
  readonly to?: string;
}

export function occasionOptions(): Option[] {
  return [
    new Option('--context <text>', 'why the snapshot is created, in one line'),
    new Option('--run-id <id>', 'the run that the snapshot belongs to'),
  ];
}

export function toOption(): Option {
  return new Option('--to <location>', 'store it in this repository instead of the default one: a folder or s3://bucket/prefix');
}

/** Captures the selected target. Returns undefined if the configuration does not list the trigger. */
export async function capture(
  { chosen, name, trigger, flags }: { chosen: CaptureTarget; name: string | undefined; trigger: Trigger | undefined; flags: CaptureFlags },
  context: CommandContext,
): Promise<CreateResult | undefined> {
  const { terminal, app, c } = context;
  const moment = { ...flags, chosen, name, trigger, directory: terminal.cwd };
  const request = await toCreateRequest(moment, { config: await context.config(), app, c });
  if (request === undefined) return undefined;
  await using catalog = await context.catalog({ create: true, location: flags.to });
  return await captureSelected(request, catalog, { app, c });
}

/** Reports that no snapshot was created. This is not an error: a caller may run the command on any event without knowing the configured triggers. */
export async function noSnapshot(trigger: Trigger | undefined, context: CommandContext): Promise<void> {
  const { triggers, file } = await context.config();
  const listed = triggers.length === 0 ? 'none' : triggers.join(', ');
  context.result({
    data: { snapshot: null, skipped: { trigger, triggers, config: file ?? null } },
    text: `No snapshot created: ${trigger} is not among the triggers of ${file ?? 'the defaults'} (${listed})`,
    bare: '',
  });
}
