#!/usr/bin/env node
/** `node scripts/licenses.mjs`: the packages in dist/ and their licences, as a table; fails on one that must not be shipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './setup/paths.mjs';

/** Licences that let everybody use and pass on the bundle, with their text, which dist/licenses.txt has. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense'];

/** Package and licence, in the order of the file. ncc begins each entry with a line of both, after an empty one. */
export function readLicenses(text) {
  const entries = text.matchAll(/(?:^|\n\n)((?:@[\w.-]+\/)?[a-z0-9][\w.-]*)\n([^\n]+)\n/g);
  return Array.from(entries, ([, name, license]) => ({ name, license })).filter(({ license }) => isLicense(license));
}

/** `MIT OR Apache-2.0`: one of them is enough; `MIT AND ISC`: all of them count. */
export function isAllowed(license) {
  const words = license.replace(/[()]/g, '');
  return words.includes(' OR ')
    ? words.split(' OR ').some((each) => ALLOWED.includes(each))
    : words.split(' AND ').every((each) => ALLOWED.includes(each));
}

function isLicense(text) {
  return /^\(?[A-Za-z0-9.+-]+( (OR|AND) [A-Za-z0-9.+-]+)*\)?$/.test(text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const entries = readLicenses(readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8'));
  console.log(['| package | licence |', '| --- | --- |', ...entries.map(({ name, license }) => `| ${name} | ${license} |`)].join('\n'));
  const refused = entries.filter(({ license }) => !isAllowed(license));
  if (refused.length > 0) {
    console.error(`licenses: not to be shipped: ${refused.map(({ name, license }) => `${name} (${license})`).join(', ')}`);
    process.exitCode = 1;
  }
}
