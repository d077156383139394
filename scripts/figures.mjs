#!/usr/bin/env node
/**
 * The picture and the table of figures on the first page, from what docs/performance.md says was measured: `node scripts/figures.mjs`.
 * A test compares both with it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './setup/paths.mjs';

const PICTURE = join(ROOT, 'docs/pictures/rebuild.svg');
const [TO, FROM, CACHE_TO, CACHE_FROM] = [
  'To a server: the first image, and its rebuild',
  'From a server: classic',
  'To the Actions cache: the first image, and its rebuild',
  'From the Actions cache: classic',
];
const PIPE = 'zstd -T0 and aws s3 cp';
const CACHE = 'actions/cache with docker save';
/** What is told of, the section, the row of vm and of the other, and the column of bytes. */
const ROWS = [
  ['First image to a bucket', TO, 'vm', PIPE, 'sent MB'],
  ['Its rebuild to the bucket', TO, 'vm, rebuild', `${PIPE}, rebuild`, 'sent MB'],
  ['Restore from the bucket, nothing here yet', FROM, 'vm, cold', `${PIPE}, cold`, 'received MB'],
  ['Restore of an image of which the last layer is new', FROM, 'vm, last layer', `${PIPE}, last layer`, 'received MB'],
  ['Restore of what is here already', FROM, 'vm, nothing to do', `${PIPE}, nothing to do`, 'received MB'],
  ['Rebuild to the Actions cache', CACHE_TO, 'vm, rebuild', `${CACHE}, rebuild`, 'sent MB'],
  ['Restore from the Actions cache, nothing here yet', CACHE_FROM, 'vm, cold', `${CACHE}, cold`, 'received MB'],
];

/** The first page with its table as `performance` has it. */
export function renderFigures(page, performance) {
  const rows = ROWS.map(([what, section, ours, theirs, bytes]) => {
    const { row } = read(performance, section);
    const cell = (name) => `${seconds(row(name)['wall s'])}, ${megabytes(row(name)[bytes])}`;
    return `| ${what} | ${cell(ours)} | ${cell(theirs)} |`;
  });
  const table = ['| | vm | `docker save` with zstd and `aws s3 cp`, or with actions/cache |', '|---|---:|---:|', ...rows].join('\n');
  const [start, end] = ['<!-- figures: written from docs/performance.md by scripts/figures.mjs -->', '<!-- /figures -->'];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no '${start}' … '${end}'`);
  return `${page.slice(0, from + start.length)}\n\n${table}\n\n${page.slice(to)}`;
}

/** Bars of what travels when an image was built again, to scale. */
export function renderPicture(performance) {
  const bars = [
    ['to a bucket', 'vm', TO, 'vm, rebuild'],
    ['', 'docker save, zstd, aws s3 cp', TO, `${PIPE}, rebuild`],
    ['to the Actions cache', 'vm', CACHE_TO, 'vm, rebuild'],
    ['', 'docker save, actions/cache', CACHE_TO, `${CACHE}, rebuild`],
  ].map(([group, tool, section, name]) => ({ group, tool, sent: Number(read(performance, section).row(name)['sent MB']) }));
  const most = Math.max(...bars.map(({ sent }) => sent));
  const drawn = bars.map(({ group, tool, sent }, i) => {
    const y = 52 + i * 30 + (i > 1 ? 14 : 0);
    const width = Math.max(1, Math.round((sent / most) * 360));
    const color = tool === 'vm' ? '#1a7f37' : '#8c959f';
    return [
      `<text x="130" y="${y + 14}" text-anchor="end" class="group">${group}</text>`,
      `<text x="330" y="${y + 14}" text-anchor="end">${tool}</text>`,
      `<rect x="340" y="${y}" width="${width}" height="20" fill="${color}"/>`,
      `<text x="${346 + width}" y="${y + 14}">${megabytes(sent)}</text>`,
    ].join('\n  ');
  });
  const { commit } = read(performance, TO);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 790 224" role="img" aria-label="What travels when an image was built again">
  <style>text { font: 13px sans-serif; fill: #1f2328 } .title { font-weight: bold; font-size: 15px } .group { font-weight: bold } .small { font-size: 11px; fill: #59636e }</style>
  <rect width="790" height="224" fill="#ffffff"/>
  <text x="12" y="28" class="title">What travels when an image was built again without a change (docker build --no-cache)</text>
  ${drawn.join('\n  ')}
  <text x="12" y="212" class="small">An image of ${megabytes(read(performance, TO).row(PIPE)['sent MB'])}, compressed; measured at commit ${commit}: docs/performance.md</text>
</svg>
`;
}

/** A section's commit, and the rows of its first table by their first cell. */
function read(performance, title) {
  const [, section] = performance.split(`\n## ${title}\n`);
  if (section === undefined) throw new Error(`docs/performance.md has no section '${title}'`);
  const [, commit] = /commit ([0-9a-f]{7,40})/.exec(section) ?? [];
  const cells = (line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [head, , ...lines] = (/(?:^\|.*\n)+/m.exec(section)?.[0] ?? '').trim().split('\n').map(cells);
  const rows = new Map(lines.map((line) => [line[0], Object.fromEntries(head.map((name, i) => [name, line[i]]))]));
  return {
    commit,
    row: (name) => {
      const row = rows.get(name);
      if (row === undefined) throw new Error(`docs/performance.md has no row '${name}' in '${title}'`);
      return row;
    },
  };
}

function seconds(text) {
  return `${Number(text).toFixed(1)} s`;
}

function megabytes(value) {
  const number = Number(value);
  return `${number < 10 ? number.toFixed(2) : Math.round(number)} MB`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const performance = readFileSync(join(ROOT, 'docs/performance.md'), 'utf8');
  const readme = join(ROOT, 'README.md');
  mkdirSync(join(ROOT, 'docs/pictures'), { recursive: true });
  writeFileSync(PICTURE, renderPicture(performance));
  writeFileSync(readme, renderFigures(readFileSync(readme, 'utf8'), performance));
}
