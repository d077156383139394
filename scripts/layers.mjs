#!/usr/bin/env node
/**
 * The direction of the arrows in src/ (docs/architecture.md), as the linter's rules: `npm run layers` writes biome.layers.json.
 * A folder may import what its line names: a whole layer, or one file of it.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const EDGE = [
  'app',
  'config',
  'machines/plan.ts',
  'machines/types.ts',
  'engine',
  'manifest',
  'lib',
  'providers/open-provider.ts',
  'providers/kind.ts',
  'providers/provider.ts',
  'providers/build-types.ts',
  'providers/recovery-types.ts',
  'providers/restore-types.ts',
  'stores/open-store.ts',
  'stores/store.ts',
  'stores/abilities.ts',
  'repository/repository.ts',
];
const ARROWS = {
  lib: [],
  manifest: ['lib'],
  image: ['lib'],
  systems: ['lib'],
  security: ['lib'],
  config: ['manifest', 'lib'],
  machines: ['systems', 'manifest', 'config', 'lib'],
  bundle: ['image', 'manifest', 'systems', 'lib'],
  repository: ['stores/store.ts', 'stores/abilities.ts', 'lib'],
  stores: ['systems', 'lib'],
  providers: ['image', 'systems', 'manifest', 'repository/repository.ts', 'lib'],
  engine: [
    'repository',
    'bundle',
    'manifest',
    'security',
    'systems/compose/folder.ts',
    'systems/git/git-facts.ts',
    'systems/compose/project-name.ts',
    'providers/kind.ts',
    'providers/provider.ts',
    'providers/restore-types.ts',
    'providers/build-types.ts',
    'providers/recovery-types.ts',
    'stores/store.ts',
    'stores/abilities.ts',
    'lib',
  ],
  app: ['config', 'machines', 'engine', 'providers', 'stores', 'manifest', 'repository/repository.ts', 'systems', 'lib'],
  api: EDGE,
  cli: EDGE,
  actions: EDGE,
};
const LAYERS = Object.keys(ARROWS);
/** Inside these, the folders are siblings that never import each other; files directly in them, and in `shared`, are for all. */
const WITH_SIBLINGS = ['providers', 'stores'];
const DEEPEST = 4;
const ONE_DOOR = { 'node:child_process': 'One door for subprocesses: src/lib/process/exec.ts.' };
const RUNNER_EDGE = {
  group: ['@actions/**'],
  message: "@actions/* belongs to the runner's edge: src/actions, and src/stores/cache/toolkit-transport.ts.",
};

export function layerRules() {
  const byLayer = LAYERS.map((layer) => override([`src/${layer}/**`], patternsOf(layer)));
  const bySibling = WITH_SIBLINGS.flatMap((layer) =>
    Array.from({ length: DEEPEST }, (_, depth) =>
      override([`src/${layer}${'/*'.repeat(depth + 2)}`], [...patternsOf(layer), siblings(layer, '../'.repeat(depth + 1))]),
    ),
  );
  const exec = override(['src/lib/process/exec.ts'], patternsOf('lib'), {});
  const official = override(
    ['src/stores/cache/toolkit-transport.ts'],
    [...patternsOf('stores').filter((pattern) => pattern !== RUNNER_EDGE), siblings('stores', '../')],
  );
  return { overrides: [...byLayer, ...bySibling, exec, official] };
}

/** A later override replaces the rule of an earlier one as a whole, so each of them is complete. */
function override(includes, patterns, paths = ONE_DOOR) {
  const noRestrictedImports = { level: 'error', options: { paths, patterns } };
  return { includes, linter: { rules: { style: { noRestrictedImports } } } };
}

function patternsOf(layer) {
  const allowed = ARROWS[layer];
  const forbidden = LAYERS.filter((other) => other !== layer && !allowed.includes(other)).map((other) => `**/${other}/**`);
  // providers/image is not the layer image.
  const rooms = allowed.filter((name) => name === 'providers').map((name) => `!**/${name}/**`);
  const files = allowed.filter((name) => name.includes('/')).map((name) => `!**/${name}`);
  const message = `src/${layer} imports nothing but ${allowed.join(', ') || 'node: and small libraries'} (docs/architecture.md, "Directions").`;
  const arrows = { group: [...forbidden, ...rooms, ...files], message };
  return layer === 'actions' ? [arrows] : [arrows, RUNNER_EDGE];
}

function siblings(layer, up) {
  return {
    group: [`${up}*/**`, `!${up}../**`, `!${up}shared/**`],
    message: `The ${layer} never import each other (docs/architecture.md).`,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL('../biome.layers.json', import.meta.url), `${JSON.stringify(layerRules(), null, 2)}\n`);
}
