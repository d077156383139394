import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import type { CommandContext } from '../../../src/cli/command.ts';
import { resolveBox } from '../../../src/cli/commands/machine/box.ts';
import type { Catalog } from '../../../src/engine/catalog/types.ts';
import { quietContext } from '../../../src/lib/context.ts';
import { checkPlan } from '../../../src/machines/docker/preconditions.ts';
import type { MachinePlan } from '../../../src/machines/types.ts';
import { answeringDocker } from '../../helpers/answering-docker.ts';

const c = quietContext();

test('a name of one letter is refused, and the hint says where a name is given', async () => {
  const plan = { project: 'a', settings: { mounts: [] } } as unknown as MachinePlan;
  await expect(checkPlan(answeringDocker({}), plan, { replace: false, c })).rejects.toMatchObject({
    message: "'a' is too short for a machine's name",
    hint: 'Name it with project.name in vm.yaml, or with --project: two characters or more',
  });
});

test('a box whose folder has no Dockerfile is refused with a hint that fits the verbs of machines', async () => {
  const folder = await mkdtemp(`${tmpdir()}/vm-box-`);
  try {
    const source = { project: 'shop', directory: folder, catalog: {} as Catalog };
    const edge = { terminal: { home: '/' }, c } as unknown as CommandContext;
    await expect(resolveBox({ kind: 'dockerfile', path: '.' }, source, edge)).rejects.toMatchObject({
      message: "There is no Dockerfile in '.'",
      hint: 'Name the file itself instead of its folder, or another folder',
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
