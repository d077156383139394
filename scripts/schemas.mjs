// Writes schemas/*.json from the schemas in src. Needs Node 24: node scripts/schemas.mjs
import { mkdir, writeFile } from 'node:fs/promises';
import { JSON_SCHEMAS, jsonSchemaOf } from '../src/cli/json-schemas.ts';
import { snapshotConfigJsonSchema } from '../src/config/snapshot-keys.ts';
import { vmYamlJsonSchema } from '../src/config/vm-yaml-schema.ts';
import { manifestJsonSchema } from '../src/manifest/json-schema.ts';

const SCHEMAS = {
  'manifest.schema.json': manifestJsonSchema(),
  'snapshot-config.schema.json': snapshotConfigJsonSchema(),
  'vm.schema.json': vmYamlJsonSchema(),
  ...Object.fromEntries(
    Object.keys(JSON_SCHEMAS).map((words) => [
      `json/${words.replaceAll(' ', '-')}.schema.json`,
      `${JSON.stringify(jsonSchemaOf(words), undefined, 2)}\n`,
    ]),
  ),
};
await mkdir(new URL('../schemas/json', import.meta.url), { recursive: true });
for (const [name, text] of Object.entries(SCHEMAS)) await writeFile(new URL(`../schemas/${name}`, import.meta.url), text);
