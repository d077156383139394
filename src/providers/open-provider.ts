import { InputError } from '../lib/errors.ts';
import type { Builder } from './build-types.ts';
import type { ContainerRef, ImageLister, Inspector, MachineRestoreOptions, ProjectRef, Provider } from './provider.ts';
import type { ProjectRestoreOptions, RestoredContainer, RestoredProject } from './restore-types.ts';

export interface Providers {
  readonly docker: Provider & Builder & ImageLister;
  readonly compose: Provider<ProjectRef, ProjectRestoreOptions, RestoredProject>;
  readonly container: Provider<ContainerRef, MachineRestoreOptions, RestoredContainer> & Inspector<ContainerRef>;
}

/** Each provider is imported when it is requested. */
const LOADERS: { readonly [Name in keyof Providers]: () => Promise<Providers[Name]> } = {
  docker: async () => (await import('./image/provider.ts')).dockerProvider(),
  compose: async () => (await import('./compose/provider.ts')).composeProvider(await LOADERS.docker()),
  container: async () => (await import('./container/provider.ts')).containerProvider(await LOADERS.docker()),
};

/** Throws InputError for an unknown name. */
export async function openProvider<Name extends keyof Providers>(name: Name): Promise<Providers[Name]> {
  if (Object.hasOwn(LOADERS, name)) return await LOADERS[name]();
  throw new InputError(`Unknown provider '${name}'`, { hint: `Use one of: ${Object.keys(LOADERS).join(', ')}` });
}
