import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { findProjectFolder, projectIn } from '../../../../src/systems/compose/folder.ts';
import { NO_DAEMON, projectFolder, putFiles } from '../../../helpers/compose-program.ts';

const asked = { endpoint: NO_DAEMON, signal: new AbortController().signal };
const EMPTY = 'services: {}\n';

async function filesIn(folder: string): Promise<string[] | undefined> {
  return (await projectIn(folder, asked))?.files.map((path) => relative(folder, path));
}

test("the project's files are the ones that Compose would read", async () => {
  await using folder = await projectFolder();
  expect(await filesIn(folder.path)).toBeUndefined();
  await putFiles(folder.path, { 'docker-compose.yml': EMPTY });
  expect(await filesIn(folder.path)).toEqual(['docker-compose.yml']);
  await putFiles(folder.path, { 'compose.yaml': EMPTY, 'compose.override.yaml': EMPTY });
  expect(await filesIn(folder.path)).toEqual(['compose.yaml', 'compose.override.yaml']);
});

test.each([
  ['a plain value', 'COMPOSE_FILE=base.yaml:dev.yaml\n', ['base.yaml', 'dev.yaml']],
  ['a comment', 'COMPOSE_FILE=base.yaml:dev.yaml   # the local set-up\n', ['base.yaml', 'dev.yaml']],
  ['a comment after quotes', 'COMPOSE_FILE="base.yaml:dev.yaml" # the local set-up\n', ['base.yaml', 'dev.yaml']],
  ['a variable', `MODE=dev\nCOMPOSE_FILE=base.yaml:\${MODE}.yaml\n`, ['base.yaml', 'dev.yaml']],
  ['two lines', 'COMPOSE_FILE=base.yaml\nCOMPOSE_FILE=base.yaml:dev.yaml\n', ['base.yaml', 'dev.yaml']],
  ['a separator', 'COMPOSE_PATH_SEPARATOR=,\nexport COMPOSE_FILE=base.yaml,dev.yaml\n', ['base.yaml', 'dev.yaml']],
  ['a line of a longer value that looks like it', 'TEXT="first\nCOMPOSE_FILE=nothing.yaml\n"\n', ['compose.yaml']],
  ['no value', 'COMPOSE_FILE=\n', ['compose.yaml']],
  ['a comment that looks like it', '# COMPOSE_FILE=nothing.yaml\n', ['compose.yaml']],
  ['Windows line endings', 'A=1\r\nCOMPOSE_FILE=base.yaml\r\n', ['base.yaml']],
])('COMPOSE_FILE in .env with %s is read as Compose reads it', async (_, env, expected) => {
  await using folder = await projectFolder({ '.env': env, 'compose.yaml': EMPTY });
  expect(await filesIn(folder.path)).toEqual(expected);
});

test('a Compose file in a subfolder makes that folder the base of relative paths, and .env of the parent is kept', async () => {
  await using folder = await projectFolder({ '.env': 'COMPOSE_FILE=deploy/compose.yaml\n', 'deploy/compose.yaml': EMPTY });
  expect(await projectIn(folder.path, asked)).toEqual({
    root: folder.path,
    directory: join(folder.path, 'deploy'),
    files: [join(folder.path, 'deploy/compose.yaml')],
    envFiles: [join(folder.path, '.env')],
  });
});

test('the project of a folder is the nearest one in its parent folders', async () => {
  await using folder = await projectFolder({ 'compose.yml': EMPTY, 'a/b/file': '' });
  expect((await findProjectFolder(join(folder.path, 'a/b'), asked))?.root).toBe(folder.path);
});

test('an .env file that Compose cannot read is an input error in one line', async () => {
  await using folder = await projectFolder({ '.env': 'COMPOSE_FILE=a\nKEY="never ends\n', 'compose.yaml': EMPTY });
  await expect(projectIn(folder.path, asked)).rejects.toMatchObject({ code: 'ERR_INPUT', message: expect.not.stringContaining('\n') });
});
