import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SetupError } from '../setup/run.mjs';

/**
 * Copies the declarations that the public API leads to, and no others, from tsc's output to `out/types`. Whoever installs the package has
 * no other package, so a declaration that needs one is refused.
 */
export function writeTypes(lib, out) {
  const copied = new Set();
  copy(join(lib, 'api/index.d.ts'));

  function copy(path) {
    if (copied.has(path)) return;
    copied.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, name] of text.matchAll(/(?:from |import\()['"]([^'"]+)['"]/g)) {
      if (!name.startsWith('.')) throw new SetupError(`the public types in ${path} need the package ${name}`);
      copy(declarationOf(join(dirname(path), name)));
    }
    const target = join(out, 'types', path.slice(lib.length + 1));
    mkdirSync(dirname(target), { recursive: true });
    // As other tools know it: a module's declaration is found by the name of its JavaScript.
    writeFileSync(target, text.replace(/(from ['"]\.[^'"]+)\.ts(['"])/g, '$1.js$2'));
  }
}

function declarationOf(module) {
  const path = module.replace(/\.(js|ts)$/, '.d.ts');
  if (!existsSync(path)) throw new SetupError(`there is no declaration ${path}`);
  return path;
}
