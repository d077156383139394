import { expect, test } from '@jest/globals';
import { KINDS } from '../../../src/app/kinds.ts';
import { assertOptionsApply } from '../../../src/app/restore-options.ts';

const naming = { kinds: KINDS };

test.each<[object, string, string]>([
  [{ as: 'other' }, 'compose', 'a Compose project'],
  [{ keepPrevious: true }, 'compose', 'a Compose project'],
  [{ bindMounts: '/srv' }, 'compose', 'a Compose project'],
  [{ waitTimeout: 0 }, 'compose', 'a Compose project'],
  [{ noWait: true }, 'compose', 'a Compose project'],
  [{ tags: ['a:1'] }, 'image', 'an image'],
  [{ via: 'load' }, 'image', 'an image'],
  [{ foreignTags: 'keep' }, 'image', 'an image'],
  [{ containerName: 'x' }, 'container', 'a container'],
  [{ preserveNetworks: true }, 'container', 'a container'],
  [{ preserveVolumes: 'shared' }, 'container', 'a container'],
])('%j is accepted for its kind and refused for all others', (options, own, title) => {
  for (const kind of KINDS.all) {
    const check = (): void => assertOptionsApply(options, kind, naming);
    if (kind.name === own) expect(check).not.toThrow();
    else expect(check).toThrow(`'${Object.keys(options)[0]}' applies to ${title}, and this snapshot is ${kind.title}`);
  }
});

test('a default value is accepted for every kind', () => {
  const options = { keepPrevious: false, noWait: false, tags: [], via: 'auto', preserveNetworks: false, preserveVolumes: 'copies' };
  for (const kind of KINDS.all) expect(() => assertOptionsApply(options, kind, naming)).not.toThrow();
});
