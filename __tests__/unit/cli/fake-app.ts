import type { App } from '../../../src/app/app.ts';
import { KINDS } from '../../../src/app/kinds.ts';
import type { Catalog, Snapshot } from '../../../src/engine/catalog/types.ts';

const unexpected = (name: string) => (): never => {
  throw new TypeError(`${name} was not expected`);
};

/** Returns an engine with these snapshots and the operations that the test passes; any other call throws. */
export function fakeApp(snapshots: readonly Snapshot[], verbs: Partial<App> = {}): App {
  const find = ({ project, name }: Snapshot['ref']): Snapshot | undefined =>
    snapshots.find(({ ref }) => ref.project === project && ref.name === name);
  const store = {
    read: async (ref: Snapshot['ref']) => (find(ref) === undefined ? undefined : new Uint8Array()),
    listRefs: async function* () {
      for (const { ref } of snapshots) yield ref;
    },
  };
  const catalog = { store, [Symbol.asyncDispose]: async () => {} } as unknown as Catalog;
  const inspect = async ({ ref }: Pick<Snapshot, 'ref'>): Promise<Snapshot> => find(ref) ?? unexpected(`inspect ${ref.name}`)();
  const known: Partial<App> = {
    openCatalog: async () => catalog,
    kinds: KINDS,
    openDocker: async () => ({}) as never,
    interrupted: async () => [],
    inspect,
    ...verbs,
  };
  return new Proxy(known, { get: (target, name: keyof App) => target[name] ?? unexpected(name) }) as App;
}
