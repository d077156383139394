/** On a machine's container; `machine` on its volumes too. Images may carry labels of any name, so a label alone proves nothing. */
export const LABELS = {
  /** The project. */
  machine: 'vm-snapshot.machine',
  directory: 'vm-snapshot.machine.directory',
  file: 'vm-snapshot.machine.file',
  box: 'vm-snapshot.machine.box',
  config: 'vm-snapshot.machine.config',
} as const;
