import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import type { CommandContext } from '../../../../src/cli/command.ts';
import { resolveBox } from '../../../../src/cli/commands/machine/box.ts';
import type { Catalog } from '../../../../src/engine/catalog/types.ts';
import { quietContext } from '../../../../src/lib/context.ts';
import { checkPlan } from '../../../../src/machines/docker/preconditions.ts';
import type { MachinePlan } from '../../../../src/machines/types.ts';
import { answeringDocker } from '../../../helpers/answering-docker.ts';

const c = quietContext();

test('a machine name of one letter is refused, and the hint says where to set the name', async () => {
  const plan = { project: 'a', settings: { mounts: [] } } as unknown as MachinePlan;
  await expect(checkPlan(answeringDocker({}), plan, { replace: false, c })).rejects.toMatchObject({
    message: "'a' is too short for the name of a machine",
    hint: "Set project.name in vm.yaml, or 'project', to two characters or more",
  });
});

test('a box folder without a Dockerfile is refused with a hint for machine commands', async () => {
  const folder = await mkdtemp(`${tmpdir()}/vm-box-`);
  try {
    const source = { project: 'shop', directory: folder, catalog: {} as Catalog };
    const context = { terminal: { home: '/' }, c } as unknown as CommandContext;
    await expect(resolveBox({ kind: 'dockerfile', path: '.' }, source, context)).rejects.toMatchObject({
      message: "No Dockerfile found in '.'",
      hint: 'Specify the file itself instead of its folder, or another folder',
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
