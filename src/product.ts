import type { build } from './engine/build.ts';
import type { buildOnce } from './engine/build-once.ts';
import type { clean, planClean } from './engine/clean.ts';
import type { create } from './engine/create.ts';
import type { deleteDamaged } from './engine/delete-damaged.ts';
import type { deleteSnapshot } from './engine/delete-snapshot.ts';
import type { exportSnapshot } from './engine/export.ts';
import type { find } from './engine/find.ts';
import type { joinFlight } from './engine/flight.ts';
import type { importSnapshot } from './engine/import.ts';
import type { inspect } from './engine/inspect.ts';
import type { listSummaries } from './engine/list.ts';
import type { Chosen, MachineChoice } from './engine/machine-of.ts';
import type { protect, unprotect } from './engine/protect.ts';
import type { repair } from './engine/repair.ts';
import type { restore } from './engine/restore.ts';
import type { stats } from './engine/stats.ts';
import type { tag } from './engine/tag.ts';
import type { pull, push } from './engine/transfer.ts';
import type { Catalogue, CreateRequest, CreateResult } from './engine/types.ts';
import type { unlock } from './engine/unlock.ts';
import type { verify } from './engine/verify.ts';
import type { verifyBundleFile } from './engine/verify-bundle.ts';
import type { readWorth, recordRestore } from './engine/worth.ts';
import type { Context, Log } from './lib/context.ts';
import type { MachineHost } from './machines/types.ts';
import type { Builder } from './providers/build-types.ts';
import type { decideRestore, interrupted, lookAtRestores, recover } from './providers/recovery.ts';
import type {
  ContainerRef,
  Examiner,
  Inventory,
  MachineRef,
  MachineWishes,
  ProjectRef,
  ProjectWishes,
  Provider,
  RestoredContainer,
  RestoredMachine,
  RestoredProject,
  RestoreOptions,
} from './providers/types.ts';
import type { Ref, TransferLimits } from './stores/types.ts';

/** All that the edges drive: the engine's verbs and the two registries. Tests hand in another one. */
export interface Product {
  /**
   * Opens the store too, and closes it where there is no repository in it. `create`: make one where none is; else that throws NotFoundError.
   * `mend`: write the config again where it is damaged. `first`: the name that will be read first.
   */
  openCatalogue(
    location: string,
    options: { create: boolean; mend?: boolean; signal: AbortSignal; log?: Log; limits?: TransferLimits; first?: Ref },
  ): Promise<Catalogue>;
  openDocker(): Promise<Provider & Builder & Inventory>;
  openCompose(): Promise<Provider<ProjectRef, ProjectWishes, RestoredProject>>;
  openContainers(): Promise<Provider<ContainerRef, MachineWishes, RestoredContainer> & Examiner<ContainerRef>>;
  readonly recover: typeof recover;
  readonly interrupted: typeof interrupted;
  readonly lookAtRestores: typeof lookAtRestores;
  readonly decideRestore: typeof decideRestore;
  /** Where machines live. */
  openMachines(): Promise<MachineHost>;
  readonly build: typeof build;
  readonly buildOnce: typeof buildOnce;
  readonly create: typeof create<MachineRef>;
  readonly createProject: typeof create<ProjectRef>;
  readonly createContainer: typeof create<ContainerRef>;
  readonly list: typeof listSummaries;
  readonly inspect: typeof inspect;
  readonly find: typeof find;
  readonly restore: typeof restore<RestoreOptions, RestoredMachine>;
  readonly restoreProject: typeof restore<ProjectWishes, RestoredProject>;
  readonly restoreContainer: typeof restore<MachineWishes, RestoredContainer>;
  readonly deleteSnapshot: typeof deleteSnapshot;
  readonly deleteDamaged: typeof deleteDamaged;
  readonly unlock: typeof unlock;
  readonly planClean: typeof planClean;
  readonly clean: typeof clean;
  readonly protect: typeof protect;
  readonly unprotect: typeof unprotect;
  readonly verify: typeof verify;
  readonly repair: typeof repair;
  readonly verifyBundleFile: typeof verifyBundleFile;
  readonly exportSnapshot: typeof exportSnapshot;
  readonly importSnapshot: typeof importSnapshot;
  readonly push: typeof push;
  readonly pull: typeof pull;
  readonly tag: typeof tag;
  readonly stats: typeof stats;
  readonly joinFlight: typeof joinFlight;
  readonly readWorth: typeof readWorth;
  readonly recordRestore: typeof recordRestore;
}

/** Each part is loaded when it is first called: `vm --version`, a wrong flag and a restore that misses need little of it. */
export const product: Product = {
  openCatalogue: async (location, { limits = {}, ...options }) => {
    const [{ openStore }, { limitStore }, { openCatalogue }] = await Promise.all([
      import('./stores/index.ts'),
      import('./stores/wrap/limits.ts'),
      import('./engine/catalogue.ts'),
    ]);
    const store = limitStore(await openStore(location), limits);
    try {
      return await openCatalogue(store, options);
    } catch (error) {
      await store[Symbol.asyncDispose]();
      throw error;
    }
  },
  openDocker: async () => (await import('./providers/index.ts')).openProvider('docker'),
  openCompose: async () => (await import('./providers/index.ts')).openProvider('compose'),
  openContainers: async () => (await import('./providers/index.ts')).openProvider('container'),
  recover: async (...args) => (await import('./providers/recovery.ts')).recover(...args),
  interrupted: async (...args) => (await import('./providers/recovery.ts')).interrupted(...args),
  lookAtRestores: async (...args) => (await import('./providers/recovery.ts')).lookAtRestores(...args),
  decideRestore: async (...args) => (await import('./providers/recovery.ts')).decideRestore(...args),
  openMachines: async () => (await import('./machines/host.ts')).machineHost(),
  build: async (...args) => (await import('./engine/build.ts')).build(...args),
  buildOnce: async (...args) => (await import('./engine/build-once.ts')).buildOnce(...args),
  create: async (...args) => (await import('./engine/create.ts')).create(...args),
  createProject: async (...args) => (await import('./engine/create.ts')).create(...args),
  createContainer: async (...args) => (await import('./engine/create.ts')).create(...args),
  list: async (...args) => (await import('./engine/list.ts')).listSummaries(...args),
  inspect: async (...args) => (await import('./engine/inspect.ts')).inspect(...args),
  find: async (...args) => (await import('./engine/find.ts')).find(...args),
  restore: async (...args) => (await import('./engine/restore.ts')).restore(...args),
  restoreProject: async (...args) => (await import('./engine/restore.ts')).restore(...args),
  restoreContainer: async (...args) => (await import('./engine/restore.ts')).restore(...args),
  deleteDamaged: async (...args) => (await import('./engine/delete-damaged.ts')).deleteDamaged(...args),
  unlock: async (...args) => (await import('./engine/unlock.ts')).unlock(...args),
  deleteSnapshot: async (...args) => (await import('./engine/delete-snapshot.ts')).deleteSnapshot(...args),
  planClean: async (...args) => (await import('./engine/clean.ts')).planClean(...args),
  clean: async (...args) => (await import('./engine/clean.ts')).clean(...args),
  protect: async (...args) => (await import('./engine/protect.ts')).protect(...args),
  unprotect: async (...args) => (await import('./engine/protect.ts')).unprotect(...args),
  repair: async (...args) => (await import('./engine/repair.ts')).repair(...args),
  verify: async (...args) => (await import('./engine/verify.ts')).verify(...args),
  verifyBundleFile: async (...args) => (await import('./engine/verify-bundle.ts')).verifyBundleFile(...args),
  exportSnapshot: async (...args) => (await import('./engine/export.ts')).exportSnapshot(...args),
  importSnapshot: async (...args) => (await import('./engine/import.ts')).importSnapshot(...args),
  push: async (...args) => (await import('./engine/transfer.ts')).push(...args),
  pull: async (...args) => (await import('./engine/transfer.ts')).pull(...args),
  tag: async (...args) => (await import('./engine/tag.ts')).tag(...args),
  stats: async (...args) => (await import('./engine/stats.ts')).stats(...args),
  joinFlight: async (...args) => (await import('./engine/flight.ts')).joinFlight(...args),
  readWorth: async (...args) => (await import('./engine/worth.ts')).readWorth(...args),
  recordRestore: async (...args) => (await import('./engine/worth.ts')).recordRestore(...args),
};

/** Captures whatever was chosen, with its own provider. */
export async function createChosen(
  { machine, ...request }: CreateRequest<Chosen['machine']>,
  catalogue: Catalogue,
  { product: by, c }: { product: Product; c: Context },
): Promise<CreateResult> {
  if (machine.kind === 'compose')
    return await by.createProject({ ...request, machine }, { catalogue, provider: await by.openCompose() }, c);
  if (machine.kind !== 'container') return await by.create({ ...request, machine }, { catalogue, provider: await by.openDocker() }, c);
  return await by.createContainer({ ...request, machine }, { catalogue, provider: await by.openContainers() }, c);
}

/** Where nothing else was chosen and the folder is no Compose project, the machine of this folder or project, with its vm.yaml. */
export async function withMachine<Choice extends MachineChoice>(
  choice: Choice,
  { directory, product: by, c }: { directory: string; product: Product; c: Context },
): Promise<Choice> {
  const { image, archive, container, project } = choice;
  if (image !== undefined || archive !== undefined || container !== undefined) return choice;
  if (project === undefined) await (await import('./machines/provider.ts')).refuseOtherProvider(directory, c);
  const machine = await (await by.openMachines()).toCapture({ directory, project }, c);
  if (machine === undefined) return choice;
  return { ...choice, container: machine.project, ...(machine.file !== undefined && { vmYaml: machine.file }) };
}
