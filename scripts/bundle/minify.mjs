import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

/**
 * ncc's own --minify leaves the lazy chunks as they are. Class names are kept (they are the names of errors). Lines stay short: Node prints the
 * line of an error that nothing catches.
 */
export function minifyModules(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const path = join(folder, name);
    const source = readFileSync(path, 'utf8');
    const { code } = transformSync(source, {
      minify: true,
      lineLimit: 160,
      keepNames: true,
      format: 'esm',
      target: 'node24',
      legalComments: 'none',
      charset: 'utf8',
    });
    writeFileSync(path, code);
  }
}
