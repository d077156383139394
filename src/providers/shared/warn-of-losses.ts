import type { Context } from '../../lib/context.ts';
import { formatBytes } from '../../lib/text/sizes.ts';
import type { DockerClient } from '../../systems/docker/client.ts';
import type { ContainerInfo } from '../../systems/docker/containers.ts';
import { type Change, layerLosses } from '../../systems/docker/layer-losses.ts';

/** Minimum bytes of holes that are worth a warning. */
const MANY = 256 << 20;

/** Warns about losses in the files that a container has written outside of its volumes, as far as that can be measured. */
export async function warnOfLosses(
  docker: DockerClient,
  container: ContainerInfo,
  { changes, c }: { changes: readonly Change[]; c: Context },
): Promise<void> {
  const losses = await layerLosses(docker, { container, changes, signal: c.signal });
  if (losses === undefined) return;
  const name = container.Name.slice(1);
  const { attributes, holes } = losses;
  if (attributes.amount > 0) {
    const files = attributes.amount === 1 ? `${attributes.first} has` : `${attributes.first} and ${attributes.amount - 1} more files have`;
    c.log.warn(`${name}: ${files} attributes (user.*), which are not captured: Docker keeps them only in volumes`);
  }
  if (holes.amount >= MANY) {
    c.log.warn(
      `${name}: ${formatBytes(holes.amount)} of holes in sparse files, such as ${holes.first}, are read and restored as zeros: Docker keeps holes only in volumes`,
    );
  }
}
