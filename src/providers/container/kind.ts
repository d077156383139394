import { shellWord } from '../../lib/text/shell-word.ts';
import { lineageOf } from '../../manifest/lineage.ts';
import type { SnapshotKind } from '../kind.ts';
import type { ContainerRef, MachineRestoreOptions } from '../provider.ts';
import type { ContainerRestoreOptions, RestoredContainer } from '../restore-types.ts';
import { type RunningSelection, runningOptions, runningTarget } from '../shared/running-options.ts';

interface ContainerSelection extends RunningSelection {
  /** Name or id of a container. */
  readonly container?: string | undefined;
  /** The vm.yaml from which the container was created. */
  readonly vmYaml?: string | undefined;
}

interface ContainerRestoreInput {
  readonly containerName?: string | undefined;
  readonly preserveNetworks?: boolean | undefined;
  readonly preserveVolumes?: ContainerRestoreOptions['volumes'] | undefined;
}

export const containerKind: SnapshotKind<ContainerRef, MachineRestoreOptions, RestoredContainer> = {
  name: 'container',
  title: 'a container',
  field: 'container',
  selectors: { container: { type: 'text', value: 'name', help: 'a container, running or not' } },
  captureOptions: runningOptions,
  restoreOptions: {
    containerName: {
      type: 'text',
      value: 'name',
      help: 'the name of the new one (default: the original name with a number, such as agent-2)',
    },
    preserveNetworks: { type: 'flag', help: 'connect it to the networks of the original' },
    preserveVolumes: {
      type: 'choice',
      value: 'how',
      choices: ['copies', 'shared', 'none'],
      default: 'copies',
      optionalValue: true,
      help: 'new volumes with the captured data, the live volumes of the original, or empty ones',
    },
  },
  isRecoverable: true,
  select: ({ container = '', vmYaml, ...running }: ContainerSelection) => ({
    target: { kind: 'container', container, ...runningTarget(running), ...(vmYaml !== undefined && { vmYaml }) },
    from: container,
  }),
  machine: {
    restoreRequest: ({ name, settings, replaces }) => ({
      containerName: name,
      preserveNetworks: false,
      volumes: 'copies',
      machine: { settings, ...(replaces !== undefined && { replaces }) },
    }),
    imageOf: () => undefined,
  },
  open: async () => (await import('../open-provider.ts')).openProvider('container'),
  restoreRequest: ({ containerName, preserveNetworks, preserveVolumes = 'copies' }: ContainerRestoreInput) => ({
    preserveNetworks: preserveNetworks === true,
    volumes: preserveVolumes,
    ...(containerName !== undefined && { containerName }),
  }),
  describe: ({ id, name, image, running, volumes, ports, via }) => {
    const published = Object.entries(ports).map(([port, at]) => `${port} at ${at}`);
    const state = running ? 'running' : 'not started';
    return {
      changed: true,
      as: `the container ${name}`,
      name,
      names: [name],
      state: [state, ...published],
      facts: [
        ['Container', [name]],
        ['State', [state]],
        ['Ports', published],
        ['Volumes', Object.values(volumes)],
      ],
      next: running
        ? { what: 'open a shell in it', command: `docker exec -it ${shellWord(name)} sh` }
        : { what: 'start it', command: `docker start ${shellWord(name)}` },
      notes: [],
      data: { id, name, image, running, volumes, ports, via },
      outputs: { image: [image], container: [name] },
    };
  },
  targetText: ({ container, source }) => `the container '${container?.name ?? source.from}'`,
  /** By id or lineage, because a container may be recreated and renamed. */
  isSameTarget: (a, b) => {
    if (a.container === undefined || b.container === undefined) return a.source.from === b.source.from;
    return a.container.id === b.container.id || lineageOf(a.container) === lineageOf(b.container);
  },
};
