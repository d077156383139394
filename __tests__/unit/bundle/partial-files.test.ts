import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { partialName, replacedName, sweepPartials } from '../../../src/bundle/partial-files.ts';
import { ROOT } from '../../helpers/paths.ts';

let folder: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partial-'));
  target = join(folder, 'x.tar.gz');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Returns the partial name that a process used which has ended. */
function deadName(): string {
  const module = pathToFileURL(join(ROOT, 'src/bundle/partial-files.ts')).href;
  const script = `process.stdout.write((await import(${JSON.stringify(module)})).partialName(${JSON.stringify(target)}))`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env: { PATH: process.env.PATH } });
}

test('partial files of a dead process are removed, those of a running process are kept', async () => {
  const [dead, alive] = [deadName(), partialName(target)];
  for (const path of [dead, `${dead}.sha256`, alive, join(folder, 'x.tar.gz.partial'), join(folder, 'other')]) writeFileSync(path, '');
  await sweepPartials(target);
  expect(readdirSync(folder).sort()).toEqual([alive.slice(folder.length + 1), 'other', 'x.tar.gz.partial'].sort());
});

test('a file whose name only resembles a partial file is kept, however old it is', async () => {
  const own = join(folder, 'x.tar.gz.partial-notes');
  writeFileSync(own, 'mine');
  utimesSync(own, 0, 0);
  await sweepPartials(target);
  expect(readdirSync(folder)).toEqual(['x.tar.gz.partial-notes']);
});

test('a folder that a dead process had moved aside is moved back', async () => {
  mkdirSync(replacedName(deadName()));
  await sweepPartials(target);
  expect(readdirSync(folder)).toEqual(['x.tar.gz']);
});

test('a folder that a dead process had moved aside is removed if its replacement exists', async () => {
  mkdirSync(replacedName(deadName()));
  mkdirSync(join(target, 'images'), { recursive: true });
  await sweepPartials(target);
  expect(readdirSync(folder)).toEqual(['x.tar.gz']);
});
