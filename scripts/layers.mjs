#!/usr/bin/env node
/**
 * The direction of the arrows in src/ (docs/architecture.md), as the linter's rules: `npm run layers` writes biome.layers.json.
 * A folder may import what its line names: a whole layer, or one file of it.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const EDGE = [
  'config',
  'machines/plan.ts',
  'machines/types.ts',
  'engine',
  'manifest',
  'lib',
  'providers/index.ts',
  'providers/types.ts',
  'providers/build-types.ts',
  'providers/recovery-types.ts',
  'providers/wishes.ts',
  'stores/index.ts',
  'stores/types.ts',
  'stores/abilities.ts',
  'repository/types.ts',
];
const ARROWS = {
  lib: [],
  manifest: ['lib'],
  image: ['lib'],
  systems: ['lib'],
  secrets: ['lib'],
  config: ['manifest', 'lib'],
  machines: ['systems', 'manifest', 'config', 'lib'],
  bundle: ['image', 'manifest', 'stores/s3/plain-object.ts', 'systems', 'lib'],
  repository: ['stores/types.ts', 'stores/abilities.ts', 'lib'],
  stores: ['systems', 'lib'],
  providers: ['image', 'systems', 'manifest', 'repository/types.ts', 'lib'],
  engine: [
    'repository',
    'bundle',
    'manifest',
    'secrets',
    'systems/compose/folder.ts',
    'systems/compose/project-name.ts',
    'providers/types.ts',
    'providers/build-types.ts',
    'providers/recovery-types.ts',
    'stores/types.ts',
    'stores/abilities.ts',
    'lib',
  ],
  api: EDGE,
  cli: EDGE,
  server: EDGE,
  actions: EDGE,
};
const LAYERS = Object.keys(ARROWS);
/** Inside these, the folders are siblings that never import each other; files directly in them are shared. */
const WITH_SIBLINGS = ['providers', 'stores'];
const ONE_DOOR = { 'node:child_process': 'One door for subprocesses: src/lib/exec.ts.' };
const RUNNER_EDGE = {
  group: ['@actions/**'],
  message: "@actions/* belongs to the runner's edge: src/actions, and src/stores/cache/official.ts.",
};

export function layerRules() {
  const byLayer = LAYERS.map((layer) => override([`src/${layer}/**`], patternsOf(layer)));
  const bySibling = WITH_SIBLINGS.flatMap((layer) => [
    override([`src/${layer}/*/*`], [...patternsOf(layer), siblings(layer, '../')]),
    override([`src/${layer}/*/*/**`], [...patternsOf(layer), siblings(layer, '../../')]),
  ]);
  const exec = override(['src/lib/exec.ts'], patternsOf('lib'), {});
  const official = override(
    ['src/stores/cache/official.ts'],
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
  const files = allowed.filter((name) => name.includes('/')).map((name) => `!**/${name}`);
  const message = `src/${layer} imports nothing but ${allowed.join(', ') || 'node: and small libraries'} (docs/architecture.md, direction of the arrows).`;
  const arrows = { group: [...forbidden, ...files], message };
  return layer === 'actions' ? [arrows] : [arrows, RUNNER_EDGE];
}

function siblings(layer, up) {
  return { group: [`${up}*/**`, `!${up}../**`], message: `The ${layer} never import each other (docs/architecture.md).` };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL('../biome.layers.json', import.meta.url), `${JSON.stringify(layerRules(), null, 2)}\n`);
}
