import type { Catalog, SnapshotName } from '../../engine/catalog/types.ts';
import { formatSeconds } from '../../lib/text/durations.ts';
import { displayRef } from '../../manifest/name.ts';
import type { ContainerWishes, RestoredContainer } from '../../providers/provider.ts';
import { type CommandContext, success } from '../command.ts';
import { platformQuestion } from '../options/platform.ts';
import { snapshotData } from './data.ts';

export interface ContainerFlags {
  readonly name: SnapshotName;
  readonly containerName?: string;
  readonly preserveNetworks?: boolean;
  readonly preserveVolumes?: true | ContainerWishes['volumes'];
  readonly yes?: boolean;
}

/** `vm snapshot restore` for a container: a new one, beside the original. */
export async function restoreContainer(flags: ContainerFlags, catalog: Catalog, edge: CommandContext): Promise<void> {
  const { product, c } = edge;
  const { name, containerName, preserveNetworks, preserveVolumes = 'copies', yes } = flags;
  const request = {
    name,
    ...(containerName !== undefined && { containerName }),
    preserveNetworks: preserveNetworks === true,
    volumes: preserveVolumes === true ? ('copies' as const) : preserveVolumes,
    confirmPlatform: platformQuestion(edge, yes),
  };
  const result = await product.restoreContainer(request, { catalog, provider: await product.openContainers() }, c);
  const { machine, bytes, seconds } = result;
  const ports = Object.entries(machine.ports).map(([port, at]) => `${port} at ${at}`);
  const state = [machine.running ? 'running' : 'not started', ...ports].join(', ');
  edge.result({
    data: { snapshot: snapshotData(result), ...machineData(machine), moved_bytes: bytes, seconds },
    text: success(`Restored '${displayRef(result.ref)}' as the container ${machine.name} in ${formatSeconds(seconds)}: ${state}`, edge),
    bare: machine.name,
    next: machine.running ? `Look into it with: docker exec -it ${machine.name} sh` : `Start it with: docker start ${machine.name}`,
  });
}

function machineData({ id, name, image, running, volumes, ports, via }: RestoredContainer): Record<string, unknown> {
  return { id, name, image, running, volumes, ports, via };
}
