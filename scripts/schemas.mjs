// Writes schemas/*.json from the schemas in src. Needs Node 24: node scripts/schemas.mjs
import { writeFile } from 'node:fs/promises';
import { snapshotConfigJsonSchema } from '../src/config/snapshot-keys.ts';
import { vmYamlJsonSchema } from '../src/config/vm-yaml-schema.ts';
import { manifestJsonSchema } from '../src/manifest/json-schema.ts';

const SCHEMAS = {
  'manifest.schema.json': manifestJsonSchema(),
  'snapshot-config.schema.json': snapshotConfigJsonSchema(),
  'vm.schema.json': vmYamlJsonSchema(),
};
for (const [name, text] of Object.entries(SCHEMAS)) await writeFile(new URL(`../schemas/${name}`, import.meta.url), text);
