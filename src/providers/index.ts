import { InputError } from '../lib/errors.ts';
import type { Builder, Inventory, Provider } from './types.ts';

/** Providers by name, each loaded when it is asked for. Throws InputError for a name that is none. */
export async function openProvider(name: string): Promise<Provider & Builder & Inventory> {
  switch (name) {
    case 'docker': {
      const { dockerProvider } = await import('./docker/provider.ts');
      return dockerProvider();
    }
    default:
      throw new InputError(`there is no provider '${name}'`, { hint: 'The providers are: docker' });
  }
}
