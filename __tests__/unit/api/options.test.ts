import { expect, test } from '@jest/globals';
import type { CreateSnapshotOptions, RestoreSnapshotOptions } from '../../../src/api/options.ts';
import { KINDS, optionsOf } from '../../../src/app/kinds.ts';
import type { OptionTable, SnapshotKind } from '../../../src/providers/kind.ts';

/* The compiler checks the lists against the types of the library; the tests check them against the tables of the kinds. */

const CREATE: readonly (keyof CreateSnapshotOptions)[] = [
  'image',
  'archive',
  'ref',
  'platform',
  'container',
  'quiesce',
  'includeEnv',
  'includeBindMounts',
  'excludeVolumes',
];
const RESTORE: readonly (keyof RestoreSnapshotOptions)[] = [
  'tags',
  'via',
  'foreignTags',
  'containerName',
  'preserveNetworks',
  'preserveVolumes',
  'as',
  'keepPrevious',
  'bindMounts',
  'waitTimeout',
  'noWait',
];

const idsOf = (table: (kind: SnapshotKind) => OptionTable): string[] => optionsOf(KINDS, table).map(({ id }) => id);

test('createSnapshot has every option that selects or changes a capture', () => {
  expect([...idsOf(({ selectors }) => selectors), ...idsOf(({ captureOptions }) => captureOptions)].toSorted()).toEqual(CREATE.toSorted());
});

test('restoreSnapshot has every option of a restore', () => {
  expect(idsOf(({ restoreOptions }) => restoreOptions).toSorted()).toEqual(RESTORE.toSorted());
});
