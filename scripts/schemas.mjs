// Writes schemas/*.json from the schemas in src. Needs Node 24: node scripts/schemas.mjs
import { writeFile } from 'node:fs/promises';
import { manifestJsonSchema } from '../src/manifest/json-schema.ts';

await writeFile(new URL('../schemas/manifest.schema.json', import.meta.url), manifestJsonSchema());
