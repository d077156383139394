import { expect, test } from '@jest/globals';
import { quietContext } from '../../../../../../src/lib/context.ts';
import { keptRepository } from '../../../../../../src/providers/compose/restore/kept-names.ts';
import { imageFor } from '../../../../../../src/providers/compose/restore/recover/bring-back.ts';
import type { RestoreEntry } from '../../../../../../src/providers/compose/restore/recover/journal-entry.ts';
import { whatIsLost } from '../../../../../../src/providers/compose/restore/recover/roll-back-all.ts';
import { answeringDocker } from '../../../../../helpers/answering-docker.ts';

type Old = RestoreEntry['old'][number];
const ANONYMOUS = 'feedfacecafebeef'.repeat(4);
const volume = (Name: string) => ({ Type: 'volume', Name, Source: '', Destination: '/d', RW: true });

function old({ again, status = 'running', mounts = [] }: { again?: string; status?: string; mounts?: object[] }): Old {
  const info = {
    Id: 'old',
    Name: '/shop-web-1',
    Image: 'sha256:base',
    Config: { Image: 'web:1' },
    State: { Status: status, ExitCode: 3 },
    Mounts: mounts,
  };
  return { info, ...(again !== undefined && { again }) } as unknown as Old;
}

test('a rollback reports no loss if no container was created again', () => {
  expect(whatIsLost({ old: [old({ again: 'new' })], phase: 'bringing' })).toBe('');
  expect(whatIsLost({ old: [old({}), old({ again: 'old' })], phase: 'moving' })).toBe('');
});

test('a rollback reports the lost logs and exit codes of containers created again, and their anonymous volumes', () => {
  const made = [old({ again: 'new', mounts: [volume('data'), volume(ANONYMOUS)] }), old({ again: 'other', status: 'exited' })];
  expect(whatIsLost({ old: made, phase: 'starting' })).toBe(
    '; its containers were recreated, so their logs are lost, and Docker shows exited containers as created: shop-web-1 (exit code 3)' +
      '; docker compose down --volumes keeps their anonymous volumes (feedfacecafe); remove these with docker volume prune',
  );
});

test.each([
  ['the image that it was made of, by its name', undefined, { 'web:1': { Id: 'sha256:base' } }, 'web:1'],
  ['the image that it was made of, whose name was moved', undefined, { 'web:1': { Id: 'sha256:other' } }, 'sha256:base'],
  ['the image that it was made of, whose name was removed', 'sha256:base', {}, 'sha256:base'],
  ['a kept image', 'sha256:kept', { 'sha256:kept': { RepoTags: ['other:1', 'vm-snapshot-kept/shop:1-0'] } }, 'vm-snapshot-kept/shop:1-0'],
  ['a kept image without a name', 'sha256:kept', { 'sha256:kept': { RepoTags: [] } }, 'sha256:kept'],
])('a rollback creates a container from %s', async (_, image, images, expected) => {
  const one = image === undefined ? old({}) : { ...old({}), image };
  expect(await imageFor(answeringDocker({}, images as Parameters<typeof answeringDocker>[1]), one, quietContext())).toBe(expected);
});

test.each([
  ['shop', 'shop'],
  ['a-', 'a'],
  ['a___b', 'a-b'],
  ['_a', 'a'],
  ['a--b__', 'a-b'],
])('the images of the project %s are kept under a name that Docker accepts', (project, expected) => {
  const repository = keptRepository(project);
  expect(repository).toBe(`vm-snapshot-kept/${expected}`);
  // https://github.com/distribution/reference/blob/main/regexp.go
  expect(repository).toMatch(/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/);
});
