import { formatMinute } from '../../lib/text/durations.ts';
import { formatMemory } from '../../lib/text/sizes.ts';
import type { Machine } from '../../machines/types.ts';
import { renderFacts } from './details.ts';

/** Returns the fields of a machine for `--json`, in snake_case, bytes and UTC. */
export function machineData(machine: Machine): Record<string, unknown> {
  const { project, id, state, exitCode, box, image, directory, file, createdAt, memory, cpus, ports, mounts } = machine;
  return {
    name: project,
    project,
    state,
    ...(exitCode === undefined ? {} : { exit_code: exitCode }),
    box,
    image,
    id,
    created_at: createdAt,
    memory_bytes: memory ?? null,
    cpus: cpus ?? null,
    ports,
    mounts: mounts.map(({ kind, source, target, readOnly }) => ({ kind, source, target, read_only: readOnly })),
    directory,
    config: file ?? null,
  };
}

/** Returns text such as `running, 80/tcp at 0.0.0.0:8080`. */
export function stateText({ state, exitCode, ports }: Machine): string {
  const ended = exitCode === undefined ? '' : ` with exit code ${exitCode}`;
  const published = state === 'running' ? Object.entries(ports).map(([port, at]) => `${port} at ${at}`) : [];
  return [`${state}${ended}`, ...published].join(', ');
}

/** Output of `vm status`. */
export function renderMachine(machine: Machine, style: { bold: boolean }): string {
  const { project, box, image, createdAt, memory, cpus, ports, mounts, file, directory } = machine;
  return renderFacts(
    [
      ['Machine', project],
      ['State', stateText({ ...machine, ports: {} })],
      ['Box', box],
      ['Image', image === box ? '' : image],
      ['Created', formatMinute(new Date(createdAt))],
      ['Memory', memory === undefined ? '' : formatMemory(memory)],
      ['CPUs', cpus === undefined ? '' : String(cpus)],
      [
        'Ports',
        Object.entries(ports)
          .map(([port, at]) => `${port} at ${at}`)
          .join(', '),
      ],
      ['Mounts', mounts.map(({ source, target, readOnly }) => `${source} at ${target}${readOnly ? ' (read-only)' : ''}`).join(', ')],
      ['Config', file ?? `none, created in ${directory}`],
    ],
    style,
  );
}
