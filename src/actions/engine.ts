import type * as Engines from '../engine/types.ts';
import type { Context } from '../lib/context.ts';
import type { Builder, Provider } from '../providers/types.ts';

type Verb<Request, Surroundings, Result> = (request: Request, surroundings: Surroundings, c: Context) => Promise<Result>;

/** All that the actions use of the product; tests hand in another one. */
export interface Engine {
  /** Opens the store too, and closes it where there is no repository in it. */
  openCatalogue(location: string, options: { create: boolean; signal: AbortSignal }): Promise<Engines.Catalogue>;
  openProvider(): Promise<Provider & Builder>;
  build: Verb<Engines.BuildRequest, Engines.Builders, Engines.BuildResult>;
  create: Verb<Engines.CreateRequest, Engines.Machines, Engines.CreateResult>;
  inspect: Verb<Engines.SnapshotName, Engines.Catalogue, Engines.Snapshot>;
  restore: Verb<Engines.RestoreRequest, Engines.Machines, Engines.RestoreResult>;
  exportSnapshot: Verb<Engines.ExportRequest, Engines.Catalogue, Engines.ExportResult>;
  importSnapshot: Verb<Engines.ImportRequest, Engines.Catalogue, Engines.ImportResult>;
}

/** Each part is loaded when it is used: a restore that misses must not wait for the builder's code. */
export const engine: Engine = {
  async openCatalogue(location, options) {
    const { openStore } = await import('../stores/index.ts');
    const { openCatalogue } = await import('../engine/catalogue.ts');
    const store = await openStore(location);
    try {
      return await openCatalogue(store, options);
    } catch (error) {
      await store[Symbol.asyncDispose]();
      throw error;
    }
  },
  openProvider: async () => (await import('../providers/index.ts')).openProvider('docker'),
  build: async (...call) => (await import('../engine/build.ts')).build(...call),
  create: async (...call) => (await import('../engine/create.ts')).create(...call),
  inspect: async (...call) => (await import('../engine/inspect.ts')).inspect(...call),
  restore: async (...call) => (await import('../engine/restore.ts')).restore(...call),
  exportSnapshot: async (...call) => (await import('../engine/export.ts')).exportSnapshot(...call),
  importSnapshot: async (...call) => (await import('../engine/import.ts')).importSnapshot(...call),
};
