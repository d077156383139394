import { expect, test } from '@jest/globals';
import { assertOptionsApply, type RestoreInput } from '../../../src/app/restore-options.ts';
import { KINDS } from '../../../src/manifest/schema.ts';

const spell = (option: string): string => `--${option}`;

test.each<[RestoreInput, string]>([
  [{ as: 'other' }, 'compose'],
  [{ keepPrevious: true }, 'compose'],
  [{ bindMounts: '/srv' }, 'compose'],
  [{ waitTimeout: 0 }, 'compose'],
  [{ noWait: true }, 'compose'],
  [{ tags: ['a:1'] }, 'image'],
  [{ via: 'load' }, 'image'],
  [{ containerName: 'x' }, 'container'],
  [{ preserveNetworks: true }, 'container'],
  [{ preserveVolumes: 'shared' }, 'container'],
])('%j is accepted for its kind and refused for all others', (input, own) => {
  for (const kind of KINDS) {
    const check = (): void => assertOptionsApply(input, kind, spell);
    if (kind === own) expect(check).not.toThrow();
    else expect(check).toThrow(`--${Object.keys(input)[0]} applies to snapshots of kind ${own}, but this one is of kind ${kind}`);
  }
});

test('a default value is accepted for every kind', () => {
  const input: RestoreInput = {
    keepPrevious: false,
    noWait: false,
    tags: [],
    via: 'auto',
    preserveNetworks: false,
    preserveVolumes: 'copies',
  };
  for (const kind of KINDS) expect(() => assertOptionsApply(input, kind, spell)).not.toThrow();
});
