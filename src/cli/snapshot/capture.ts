import { Option } from 'commander';
import { nameByPattern } from '../../config/naming-pattern.ts';
import type { SnapshotConfig } from '../../config/snapshot-config.ts';
import type { Chosen } from '../../engine/machine-of.ts';
import { newName } from '../../engine/names.ts';
import type { CreateResult } from '../../engine/types.ts';
import type { Trigger } from '../../manifest/triggers.ts';
import { calledAs, createChosen } from '../../product.ts';
import type { Edge } from '../edge.ts';
import type { CommonFlags } from '../flags.ts';

/** What `create` and `watch` are told alike. */
export interface CaptureFlags extends CommonFlags {
  readonly container?: string;
  readonly description?: string;
  readonly project?: string;
  readonly quiesce?: boolean;
  readonly includeEnv?: boolean;
  readonly includeBindMounts?: boolean;
  readonly context?: string;
  readonly runId?: string;
  readonly force?: boolean;
  readonly to?: string;
}

export function quiesceOption(): Option {
  return new Option('--quiesce', 'pause the project or container while its files are read, so that they are in step with each other');
}

export function includeEnvOption(): Option {
  return new Option('--include-env', 'keep the values of variables too, of .env and of containers; without it only their names');
}

export function includeBindMountsOption(): Option {
  return new Option(
    '--include-bind-mounts',
    "capture what mounted folders and files of this machine hold too; git's own folder stays out, and files with variables without --include-env",
  );
}

export function occasionOptions(): Option[] {
  return [new Option('--context <text>', 'why it is made, in one line'), new Option('--run-id <id>', 'the run that it belongs to')];
}

export function toOption(): Option {
  return new Option('--to <location>', 'store it there, without a copy here: a folder or s3://bucket/prefix');
}

/** Captures what was chosen, under `name` or what the configuration's pattern gives, and within its limits. */
export async function capture(
  { chosen, name, trigger, flags }: { chosen: Chosen; name: string | undefined; trigger: Trigger | undefined; flags: CaptureFlags },
  edge: Edge,
): Promise<CreateResult> {
  const { terminal, product, c } = edge;
  const { limits, namingPattern } = await edge.config();
  const { context, runId } = flags;
  const facts = async () => ({ container: await calledAs(chosen, { product, c }), trigger: trigger ?? 'manual', now: new Date() });
  const text = name ?? nameByPattern(namingPattern, await facts(), c.log.warn);
  const ref = await newName(text, { project: flags.project, cwd: terminal.cwd });
  await using catalogue = await edge.catalogue({ create: true, location: flags.to });
  const request = {
    ...chosen,
    ref,
    description: flags.description ?? '',
    force: flags.force === true,
    directory: terminal.cwd,
    limits,
    ...(trigger !== undefined && { trigger }),
    ...(context !== undefined && { context }),
    ...(runId !== undefined && { runId }),
  };
  return await createChosen(request, catalogue, { product, c });
}

/** Says that nothing was made, which is no failure: whoever calls at every moment need not know which ones are wanted. */
export function noSnapshot(trigger: Trigger, { triggers, file }: SnapshotConfig, edge: Edge): void {
  const listed = triggers.length === 0 ? 'none' : triggers.join(', ');
  edge.result({
    data: { snapshot: null, skipped: { trigger, triggers, config: file ?? null } },
    text: `No snapshot made: ${trigger} is not among the triggers of ${file ?? 'the defaults'} (${listed})`,
    bare: '',
  });
}
