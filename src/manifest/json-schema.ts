import { z } from 'zod';
import { manifestDocument } from './schema.ts';

/** Returns the content of schemas/manifest.schema.json, for editors and for readers in other languages. Like our reader, it allows unknown fields. */
export function manifestJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(manifestDocument, { io: 'input' });
  const title = 'The manifest of a vm snapshot: metadata.json in a repository, manifest.json in a bundle';
  return `${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`;
}
