import type { RestoreInput } from '../../app/restore-options.ts';
import { projectOptions } from '../../app/restore-request.ts';
import type { Catalog, SnapshotName } from '../../engine/catalog/types.ts';
import { InputError } from '../../lib/errors.ts';
import { formatSeconds } from '../../lib/text/durations.ts';
import { displayRef } from '../../manifest/name.ts';
import type { Replaced, RestoredProject } from '../../providers/restore-types.ts';
import { type CommandContext, success } from '../command.ts';
import { platformQuestion } from '../options/platform.ts';
import { snapshotData } from './data.ts';

export interface ProjectToRestore {
  readonly name: SnapshotName;
  readonly input: RestoreInput;
  readonly yes: boolean | undefined;
}

/** `vm snapshot restore` for a Compose project: asks before it replaces anything. */
export async function restoreProject({ name, input, yes }: ProjectToRestore, catalog: Catalog, edge: CommandContext): Promise<void> {
  const { terminal, product, c } = edge;
  const keep = input.keepPrevious === true;
  const asking = { directory: terminal.cwd, confirm: (replaced: Replaced) => confirm(replaced, { yes, keep, edge }) };
  const request = { name, ...projectOptions(input, asking), confirmPlatform: platformQuestion(edge, yes) };
  const result = await product.restoreProject(request, { catalog, provider: await product.openCompose() }, c);
  const { machine, bytes, seconds } = result;
  const shown = displayRef(result.ref);
  edge.result({
    data: { snapshot: snapshotData(result), ...machineData(machine), moved_bytes: bytes, seconds },
    text: success(
      `Restored '${shown}' as the project ${machine.project} in ${formatSeconds(seconds)}: ${counted(machine.containers.length, 'container')}, ${counted(Object.keys(machine.volumes).length, 'volume')}`,
      edge,
    ),
    bare: machine.project,
    next: [
      `Use docker compose in ${machine.directory} as usual: ${machine.override} pins the project to this snapshot`,
      ...kept(machine),
    ].join('\n'),
  });
}

async function confirm(
  { project, containers, volumes, files, bindMounts }: Replaced,
  { yes, keep, edge }: { yes: boolean | undefined; keep: boolean; edge: CommandContext },
): Promise<void> {
  const what = [
    ...(containers.length > 0 ? [counted(containers.length, 'container')] : []),
    ...(volumes.length > 0 ? [`${counted(volumes.length, 'volume')} (${volumes.map(short).join(', ')})`] : []),
    ...(files.length > 0 ? [counted(files.length, 'file')] : []),
    ...(bindMounts.length > 0 ? [`${counted(bindMounts.length, 'bind mount')} (${bindMounts.join(', ')}), old content kept`] : []),
  ];
  if (containers.length + volumes.length + bindMounts.length + files.length === 0) return;
  const fate = keep ? 'kept' : 'removed when the new containers run and are healthy';
  await edge.confirm('Continue?', {
    yes,
    warning: `The project '${project}' will be replaced: ${what.join(', ')}; the current state is ${fate}`,
    refusal: new InputError(`Replacing the project '${project}' (${what.join(', ')}) requires confirmation, but no terminal is available`, {
      hint: 'Use --yes to skip the confirmation, or --as <project> to restore it beside the existing one',
    }),
  });
}

function kept({ previous, previousFiles }: RestoredProject): string[] {
  return [
    ...(previousFiles === undefined ? [] : [`The replaced files are in ${previousFiles}`]),
    ...(previous.containers.length === 0 ? [] : [`The old containers are kept, stopped: ${previous.containers.join(', ')}`]),
    ...(previous.volumes.length === 0 ? [] : [`The old volumes are kept: ${previous.volumes.map(short).join(', ')}`]),
  ];
}

function machineData(machine: RestoredProject): Record<string, unknown> {
  const { project, directory, containers, volumes, override, bindMounts, previousFiles, previous } = machine;
  return { project, directory, containers, volumes, override, bind_mounts: bindMounts, previous_files: previousFiles ?? null, previous };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Shortens the name of an anonymous volume, as Docker shortens IDs. */
function short(volume: string): string {
  return /^[0-9a-f]{64}$/.test(volume) ? volume.slice(0, 12) : volume;
}
