/** Labels of a machine's container; its volumes have `machine` too. Images may carry labels of any name, so a label alone proves nothing. */
export const LABELS = {
  /** Its value is the project's name. */
  machine: 'vm-snapshot.machine',
  directory: 'vm-snapshot.machine.directory',
  file: 'vm-snapshot.machine.file',
  box: 'vm-snapshot.machine.box',
  config: 'vm-snapshot.machine.config',
} as const;
