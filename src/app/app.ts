import type { find } from '../engine/catalog/find.ts';
import type { inspect } from '../engine/catalog/inspect.ts';
import type { listSummaries } from '../engine/catalog/list.ts';
import type { protect, unprotect } from '../engine/catalog/protect.ts';
import type { tag } from '../engine/catalog/tag.ts';
import type { Catalog, CreateRequest, CreateResult } from '../engine/catalog/types.ts';
import type { build } from '../engine/create/build.ts';
import type { buildIfMissing } from '../engine/create/build-if-missing.ts';
import type { create } from '../engine/create/create.ts';
import type { clean, planClean } from '../engine/maintain/clean.ts';
import type { deleteSnapshot } from '../engine/maintain/delete.ts';
import type { deleteDamaged } from '../engine/maintain/delete-damaged.ts';
import type { repair } from '../engine/maintain/repair.ts';
import type { stats } from '../engine/maintain/stats.ts';
import type { unlock } from '../engine/maintain/unlock.ts';
import type { verify } from '../engine/maintain/verify.ts';
import type { restore } from '../engine/restore/restore.ts';
import type { readTiming, recordTiming } from '../engine/restore/restore-timing.ts';
import type { acquireSingleFlight } from '../engine/single-flight.ts';
import type { exportSnapshot } from '../engine/transfer/export.ts';
import type { importSnapshot } from '../engine/transfer/import.ts';
import type { pull, push } from '../engine/transfer/push-pull.ts';
import type { verifyBundleFile } from '../engine/transfer/verify-bundle.ts';
import type { Context, Log } from '../lib/context.ts';
import type { MachineDriver } from '../machines/types.ts';
import type { Builder } from '../providers/build-types.ts';
import type { ContainerRef, ImageLister, Inspector, MachineRestoreOptions, Provider } from '../providers/provider.ts';
import type { decideRestore, interrupted, lookAtRestores, recover } from '../providers/recover.ts';
import type { RestoredContainer } from '../providers/restore-types.ts';
import type { Ref, TransferLimits } from '../stores/store.ts';
import type { CaptureTarget } from './capture-target.ts';
import { isSet, KINDS, type Kinds, optionsOf } from './kinds.ts';

/** Operations and registries that the CLI, the actions and the API use. Tests pass their own. */
export interface App {
  /**
   * Opens the store too, and closes it on failure. `create`: create a repository if none exists; otherwise throws NotFoundError. `mend`: write a
   * damaged config again. `first`: the name that will be read first.
   */
  openCatalog(
    location: string,
    options: { create: boolean; mend?: boolean; signal: AbortSignal; log?: Log; limits?: TransferLimits; first?: Ref },
  ): Promise<Catalog>;
  readonly kinds: Kinds;
  openDocker(): Promise<Provider & Builder & ImageLister>;
  openContainers(): Promise<Provider<ContainerRef, MachineRestoreOptions, RestoredContainer> & Inspector<ContainerRef>>;
  readonly recover: typeof recover;
  readonly interrupted: typeof interrupted;
  readonly lookAtRestores: typeof lookAtRestores;
  readonly decideRestore: typeof decideRestore;
  /** Opens the driver of vm.yaml containers. */
  openMachines(): Promise<MachineDriver>;
  readonly build: typeof build;
  readonly buildIfMissing: typeof buildIfMissing;
  readonly create: typeof create;
  readonly list: typeof listSummaries;
  readonly inspect: typeof inspect;
  readonly find: typeof find;
  readonly restore: typeof restore;
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
  readonly acquireSingleFlight: typeof acquireSingleFlight;
  readonly readTiming: typeof readTiming;
  readonly recordTiming: typeof recordTiming;
}

/** Loads each part when it is first called: `vm --version`, an invalid flag and a restore that misses need little of it. */
export const app: App = {
  openCatalog: async (location, { limits = {}, ...options }) => {
    const [{ openStore }, { limitStore }, { openCatalog }] = await Promise.all([
      import('../stores/open-store.ts'),
      import('../stores/wrap/rate-limit.ts'),
      import('../engine/catalog/open.ts'),
    ]);
    const store = limitStore(await openStore(location), limits);
    try {
      return await openCatalog(store, options);
    } catch (error) {
      await store[Symbol.asyncDispose]();
      throw error;
    }
  },
  kinds: KINDS,
  openDocker: async () => (await import('../providers/open-provider.ts')).openProvider('docker'),
  openContainers: async () => (await import('../providers/open-provider.ts')).openProvider('container'),
  recover: async (...args) => (await import('../providers/recover.ts')).recover(...args),
  interrupted: async (...args) => (await import('../providers/recover.ts')).interrupted(...args),
  lookAtRestores: async (...args) => (await import('../providers/recover.ts')).lookAtRestores(...args),
  decideRestore: async (...args) => (await import('../providers/recover.ts')).decideRestore(...args),
  openMachines: async () => (await import('../machines/docker/driver.ts')).machineHost(),
  build: async (...args) => (await import('../engine/create/build.ts')).build(...args),
  buildIfMissing: async (...args) => (await import('../engine/create/build-if-missing.ts')).buildIfMissing(...args),
  create: async (request, context, c) => (await import('../engine/create/create.ts')).create(request, context, c),
  list: async (...args) => (await import('../engine/catalog/list.ts')).listSummaries(...args),
  inspect: async (...args) => (await import('../engine/catalog/inspect.ts')).inspect(...args),
  find: async (...args) => (await import('../engine/catalog/find.ts')).find(...args),
  restore: async (request, context, c) => (await import('../engine/restore/restore.ts')).restore(request, context, c),
  deleteDamaged: async (...args) => (await import('../engine/maintain/delete-damaged.ts')).deleteDamaged(...args),
  unlock: async (...args) => (await import('../engine/maintain/unlock.ts')).unlock(...args),
  deleteSnapshot: async (...args) => (await import('../engine/maintain/delete.ts')).deleteSnapshot(...args),
  planClean: async (...args) => (await import('../engine/maintain/clean.ts')).planClean(...args),
  clean: async (...args) => (await import('../engine/maintain/clean.ts')).clean(...args),
  protect: async (...args) => (await import('../engine/catalog/protect.ts')).protect(...args),
  unprotect: async (...args) => (await import('../engine/catalog/protect.ts')).unprotect(...args),
  repair: async (...args) => (await import('../engine/maintain/repair.ts')).repair(...args),
  verify: async (...args) => (await import('../engine/maintain/verify.ts')).verify(...args),
  verifyBundleFile: async (...args) => (await import('../engine/transfer/verify-bundle.ts')).verifyBundleFile(...args),
  exportSnapshot: async (...args) => (await import('../engine/transfer/export.ts')).exportSnapshot(...args),
  importSnapshot: async (...args) => (await import('../engine/transfer/import.ts')).importSnapshot(...args),
  push: async (...args) => (await import('../engine/transfer/push-pull.ts')).push(...args),
  pull: async (...args) => (await import('../engine/transfer/push-pull.ts')).pull(...args),
  tag: async (...args) => (await import('../engine/catalog/tag.ts')).tag(...args),
  stats: async (...args) => (await import('../engine/maintain/stats.ts')).stats(...args),
  acquireSingleFlight: async (...args) => (await import('../engine/single-flight.ts')).acquireSingleFlight(...args),
  readTiming: async (...args) => (await import('../engine/restore/restore-timing.ts')).readTiming(...args),
  recordTiming: async (...args) => (await import('../engine/restore/restore-timing.ts')).recordTiming(...args),
};

/** A request to create a snapshot of a selected target. */
export type SelectedRequest = CreateRequest<unknown> & Pick<CaptureTarget, 'kind'>;

/** Captures the selected target with the provider of its kind. */
export async function captureSelected(
  { kind: name, ...request }: SelectedRequest,
  catalog: Catalog,
  { app, c }: { app: App; c: Context },
): Promise<CreateResult> {
  const kind = app.kinds.get(name);
  return await app.create(request, { catalog, provider: await kind.open(), kind }, c);
}

/**
 * If nothing was selected and the folder is not a Compose project, selects the vm.yaml container of this folder or project, with its vm.yaml.
 * Otherwise returns the selection unchanged.
 */
export async function resolveDefaultTarget<Options extends { readonly project?: string | undefined }>(
  options: Options,
  { directory, app, c }: { directory: string; app: App; c: Context },
): Promise<Options & { readonly container?: string; readonly vmYaml?: string }> {
  const selectors = optionsOf(app.kinds, (kind) => kind.selectors);
  if (selectors.some((selector) => isSet(options, selector))) return options;
  const { project } = options;
  if (project === undefined) await (await import('../machines/provider.ts')).refuseOtherProvider(directory, c);
  const machine = await (await app.openMachines()).resolveForCapture({ directory, project }, c);
  if (machine === undefined) return options;
  return { ...options, container: machine.project, ...(machine.file !== undefined && { vmYaml: machine.file }) };
}
