import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, npmInstall } from './npm-packages.mjs';
import { CACHE } from './paths.mjs';

const SOURCE = fileURLToPath(new URL('azurite', import.meta.url));
const FOLDER = join(CACHE, 'azurite');

/** Azure's emulator of blob storage, behind which the tests of the Actions cache keep their bytes. The product needs none of it. */
export const azurite = {
  name: 'Azurite',
  isDone: () => isInstalled(join(SOURCE, 'package-lock.json'), join(FOLDER, 'node_modules/.package-lock.json')),
  install() {
    mkdirSync(FOLDER, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(SOURCE, file), join(FOLDER, file));
    npmInstall(FOLDER);
  },
};
