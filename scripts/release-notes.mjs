#!/usr/bin/env node
/**
 * `node scripts/release-notes.mjs v1.2.3`: the changelog's section of that version, for the release's page. Fails where the tag, package.json,
 * src/lib/version.ts and CHANGELOG.md do not agree on the version.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './setup/paths.mjs';

/** Throws an Error that says what does not agree. */
export function releaseNotes(tag, { packageVersion, sourceVersion, changelog }) {
  const version = /^v(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(tag)?.[1];
  if (version === undefined) throw new Error(`'${tag}' is no version's tag, such as v1.2.3`);
  for (const [where, found] of [
    ['package.json', packageVersion],
    ['src/lib/version.ts', sourceVersion],
  ]) {
    if (found !== version) throw new Error(`${where} has version ${found}, the tag is ${tag}`);
  }
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`## ${version}`));
  if (start < 0) throw new Error(`CHANGELOG.md has no section '## ${version}'`);
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  const section = lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
  if (section === '') throw new Error(`The section '## ${version}' of CHANGELOG.md is empty`);
  return `${section}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const read = (path) => readFileSync(join(ROOT, path), 'utf8');
  try {
    const notes = releaseNotes(process.argv[2] ?? '', {
      packageVersion: JSON.parse(read('package.json')).version,
      sourceVersion: /'([^']+)'/.exec(read('src/lib/version.ts'))?.[1],
      changelog: read('CHANGELOG.md'),
    });
    process.stdout.write(notes);
  } catch (error) {
    console.error(`release: ${error.message}`);
    process.exitCode = 1;
  }
}
