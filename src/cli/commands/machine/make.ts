import type { Box } from '../../../config/box.ts';
import { InputError, UnsupportedError } from '../../../lib/errors.ts';
import { formatSeconds } from '../../../lib/text/durations.ts';
import { boxText, planMachine } from '../../../machines/plan.ts';
import type { Machine, MachineDriver, MachinePlan } from '../../../machines/types.ts';
import { displayRef } from '../../../manifest/name.ts';
import { type CommandContext, success } from '../../command.ts';
import type { MachineFile } from '../../options/machine.ts';
import { platformQuestion } from '../../options/platform.ts';
import { machineData, stateText } from '../../render/machine.ts';
import { resolveBox } from './box.ts';

export interface MakeFlags {
  /** Replace an existing machine. */
  readonly replace: boolean;
  readonly yes: boolean | undefined;
}

interface Made {
  readonly machine: Machine;
  /** The snapshot that it was created from. */
  readonly snapshot?: string;
  readonly built?: boolean;
}

/** Creates a machine from its box and reports the result. Checks all known obstacles before anything is built or transferred. */
export async function createMachine(wanted: MachineFile, flags: MakeFlags, context: CommandContext): Promise<void> {
  const started = performance.now();
  const { box } = wanted.config;
  if (box === undefined) {
    throw new InputError(`The machine '${wanted.project}' has no box`, {
      hint: `Add a line such as vm.box: "@base" to ${wanted.file ?? 'vm.yaml'}, or use --from-dockerfile <file>`,
    });
  }
  const plan = planMachine(wanted.config, { ...wanted, home: context.terminal.home });
  const host = await context.app.openMachines();
  const replaces = await host.check(plan, flags, context.c);
  const { machine, snapshot, built } =
    box.kind === 'image'
      ? { machine: await host.create(plan, { image: box.reference, brought: false, ...flags }, context.c) }
      : await ofSnapshot(box, { plan, host, replaces, ...flags }, context);
  const seconds = (performance.now() - started) / 1000;
  const of = snapshot === undefined || !built ? boxText(box) : `${boxText(box)} (built and stored as '${snapshot}')`;
  context.result({
    data: { machine: machineData(machine), snapshot: snapshot ?? null, built: built ?? false, seconds },
    text: success(`Created the machine ${machine.project} from ${of} in ${formatSeconds(seconds)}: ${stateText(machine)}`, context),
    bare: machine.project,
    next: `Open a shell in it with: docker exec -it ${machine.project} sh`,
  });
}

async function ofSnapshot(
  box: Exclude<Box, { kind: 'image' }>,
  { plan, host, replaces, replace, yes }: MakeFlags & { plan: MachinePlan; host: MachineDriver; replaces: Machine | undefined },
  context: CommandContext,
): Promise<Made> {
  const { app, c } = context;
  await using catalog = await context.catalog({ create: true });
  const { name, built } = await resolveBox(box, { ...plan, catalog }, context);
  const { manifest } = await app.inspect(name, catalog, c);
  const snapshot = displayRef(name.ref);
  const confirmPlatform = platformQuestion(context, yes);
  const { machine: way, title, open } = app.kinds.get(manifest.kind);
  if (way === undefined) {
    throw new UnsupportedError(`'${snapshot}' is ${title}, but a machine is one container`, {
      hint: `Restore it with: vm snapshot restore ${snapshot}`,
    });
  }
  const options = way.restoreRequest({ name: plan.project, settings: plan.settings, replaces: replaces?.id }) as object;
  const { restored } = await app.restore({ ...options, name, confirmPlatform }, { catalog, provider: await open() }, c);
  const source = way.imageOf(restored);
  const machine =
    source === undefined
      ? await host.get(plan.project, c)
      : await host.create(plan, { image: source.image, brought: source.isNew, replace }, c);
  return { machine, snapshot, built };
}
