import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Unpacks Debian packages into a folder without installing them and without root. With `sources` (lines of a sources.list) they come
 * from there, else from the machine's own sources. apt keeps lists and downloads in a folder of ours and checks the signatures as ever.
 */
export function fetchDebs({ packages, into, sources }) {
  const work = `${into}.partial`;
  rmSync(work, { recursive: true, force: true });
  for (const folder of ['lists/partial', 'archives/partial', 'debs', 'tree']) mkdirSync(join(work, folder), { recursive: true });
  const options = [
    `Dir::State::Lists=${work}/lists`,
    `Dir::Cache=${work}`,
    `Dir::Cache::Archives=${work}/archives`,
    'Acquire::Languages=none',
    'APT::Update::Post-Invoke-Success=',
    ...(process.getuid() === 0 ? ['APT::Sandbox::User=root'] : []),
  ];
  if (sources) {
    writeFileSync(join(work, 'sources.list'), `${sources.join('\n')}\n`);
    options.push(`Dir::Etc::SourceList=${work}/sources.list`, 'Dir::Etc::SourceParts=-');
  }
  const apt = (...args) => run('apt-get', ['-q', ...options.flatMap((option) => ['-o', option]), ...args], { cwd: join(work, 'debs') });
  apt('update');
  apt('download', ...packages);
  for (const deb of readdirSync(join(work, 'debs'))) run('dpkg', ['-x', join(work, 'debs', deb), join(work, 'tree')]);
  rmSync(into, { recursive: true, force: true });
  renameSync(join(work, 'tree'), into);
  rmSync(work, { recursive: true, force: true });
}
