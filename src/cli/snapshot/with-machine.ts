import type { MachineChoice } from '../../engine/machine-of.ts';
import type { Edge } from '../edge.ts';

/** Where nothing else was chosen and the folder is no Compose project, the machine of this folder or project, with its vm.yaml. */
export async function withMachine<Choice extends MachineChoice>(choice: Choice, { product, terminal, c }: Edge): Promise<Choice> {
  const { image, archive, container, project } = choice;
  if (image !== undefined || archive !== undefined || container !== undefined) return choice;
  const machine = await (await product.openMachines()).toCapture({ directory: terminal.cwd, project }, c);
  if (machine === undefined) return choice;
  return { ...choice, container: machine.project, ...(machine.file !== undefined && { vmYaml: machine.file }) };
}
