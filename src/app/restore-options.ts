import { InputError } from '../lib/errors.ts';
import type { Kind } from '../manifest/schema.ts';

/** Restore options of a caller. Each applies to one kind of snapshot only. */
export interface RestoreInput {
  readonly as?: string | undefined;
  readonly keepPrevious?: boolean | undefined;
  readonly bindMounts?: string | undefined;
  /** Milliseconds. */
  readonly waitTimeout?: number | undefined;
  readonly noWait?: boolean | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly via?: 'auto' | 'pull' | 'load' | undefined;
  readonly containerName?: string | undefined;
  readonly preserveNetworks?: boolean | undefined;
  readonly preserveVolumes?: 'copies' | 'shared' | 'none' | undefined;
}

export type RestoreOption = keyof RestoreInput;

/** The kind of snapshot to which each option applies, and the value that equals an unset option. */
const OPTIONS: Readonly<Record<RestoreOption, { readonly kind: Kind; readonly default?: string }>> = {
  as: { kind: 'compose' },
  keepPrevious: { kind: 'compose' },
  bindMounts: { kind: 'compose' },
  waitTimeout: { kind: 'compose' },
  noWait: { kind: 'compose' },
  tags: { kind: 'image' },
  via: { kind: 'image', default: 'auto' },
  containerName: { kind: 'container' },
  preserveNetworks: { kind: 'container' },
  preserveVolumes: { kind: 'container', default: 'copies' },
};

/**
 * Throws InputError for an option that is set but does not apply to this kind of snapshot. `spell` returns an option's name as the CLI, an action or
 * the API writes it.
 */
export function assertOptionsApply(input: RestoreInput, kind: Kind, spell: (option: RestoreOption) => string): void {
  for (const [option, { kind: of, default: usual }] of Object.entries(OPTIONS) as [RestoreOption, (typeof OPTIONS)[RestoreOption]][]) {
    if (of === kind || !isGiven(input[option], usual)) continue;
    throw new InputError(`${spell(option)} applies to snapshots of kind ${of}, but this one is of kind ${kind}`, { hint: 'Leave it out' });
  }
}

function isGiven(value: RestoreInput[RestoreOption], usual: string | undefined): boolean {
  if (value === undefined || value === false || value === usual) return false;
  return !Array.isArray(value) || value.length > 0;
}
