import type { RestoreInput } from '../../app/restore-options.ts';
import { containerOptions } from '../../app/restore-request.ts';
import type { Catalog, SnapshotName } from '../../engine/catalog/types.ts';
import { formatSeconds } from '../../lib/text/durations.ts';
import { displayRef } from '../../manifest/name.ts';
import type { RestoredContainer } from '../../providers/restore-types.ts';
import { type CommandContext, success } from '../command.ts';
import { platformQuestion } from '../options/platform.ts';
import { snapshotData } from './data.ts';

export interface ContainerToRestore {
  readonly name: SnapshotName;
  readonly input: RestoreInput;
  readonly yes: boolean | undefined;
}

/** `vm snapshot restore` for a container: creates a new one beside the original. */
export async function restoreContainer({ name, input, yes }: ContainerToRestore, catalog: Catalog, edge: CommandContext): Promise<void> {
  const { product, c } = edge;
  const request = { name, ...containerOptions(input), confirmPlatform: platformQuestion(edge, yes) };
  const result = await product.restoreContainer(request, { catalog, provider: await product.openContainers() }, c);
  const { machine, bytes, seconds } = result;
  const ports = Object.entries(machine.ports).map(([port, at]) => `${port} at ${at}`);
  const state = [machine.running ? 'running' : 'not started', ...ports].join(', ');
  edge.result({
    data: { snapshot: snapshotData(result), ...machineData(machine), moved_bytes: bytes, seconds },
    text: success(`Restored '${displayRef(result.ref)}' as the container ${machine.name} in ${formatSeconds(seconds)}: ${state}`, edge),
    bare: machine.name,
    next: machine.running ? `Open a shell in it with: docker exec -it ${machine.name} sh` : `Start it with: docker start ${machine.name}`,
  });
}

function machineData({ id, name, image, running, volumes, ports, via }: RestoredContainer): Record<string, unknown> {
  return { id, name, image, running, volumes, ports, via };
}
