import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { renderFigures, renderPicture } from '../../scripts/figures.mjs';
import { EXIT_CODES } from '../../src/lib/errors.ts';
import { ROOT } from '../helpers/paths.ts';

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const under = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...under('docs', '.md'), ...under('examples', '.md')];

/** Returns the anchors that GitHub creates from the headings: https://docs.github.com/en/get-started/writing-on-github */
function anchorsOf(page: string): string[] {
  return [...text(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('every link points to an existing page and heading', () => {
  const broken = pages.flatMap((page) =>
    [...text(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => (isRight(link, page) ? [] : [`${page}: ${link}`])),
  );
  expect(broken).toEqual([]);
});

function isRight(link: string, page: string): boolean {
  if (/^[a-z]+:/.test(link)) return true;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  return existsSync(join(ROOT, target)) && (anchor === undefined || anchorsOf(target).includes(anchor));
}

test('docs/README.md links to every page', () => {
  const links = text('docs/README.md');
  const unnamed = under('docs', '.md')
    .map((page) => page.slice('docs/'.length))
    .filter((page) => page !== 'README.md' && !page.startsWith('adr/') && !links.includes(`(${page})`));
  expect(unnamed).toEqual([]);
});

test('troubleshooting has exactly one section for every error code', () => {
  const codes = [...text('docs/troubleshooting.md').matchAll(/^## (ERR_\w+)$/gm)].map(([, code]) => code);
  expect(codes.toSorted()).toEqual([...Object.keys(EXIT_CODES), 'ERR_UNKNOWN'].toSorted());
});

test('the messages in troubleshooting exist in the sources', () => {
  const sources = under('src', '.ts').map(text).join('\n');
  const messages = [...text('docs/troubleshooting.md').matchAll(/^\| `([^`]+)`/gm)].map(([, message = '']) => message);
  expect(messages.length).toBeGreaterThan(20);
  const unsaid = messages.filter((message) =>
    message
      .split('…')
      .map((part) => part.replaceAll("'", '').trim())
      .filter((part) => part.length > 3)
      .some((part) => !sources.includes(part)),
  );
  expect(unsaid).toEqual([]);
});

test('the configuration page names every environment variable that is read', () => {
  const page = text('docs/configuration.md');
  const read = under('src', '.ts').flatMap((file) =>
    [...text(file).matchAll(/\benv(?:ironment)?(?:\.|\[')([A-Z][A-Z0-9_]+)/g)].map(([, name = '']) => name),
  );
  expect([...new Set(read)].filter((name) => !page.includes(name))).toEqual([]);
});

test('the figures and the picture in README.md match the performance page', () => {
  const performance = text('docs/performance.md');
  expect(text('README.md')).toBe(renderFigures(text('README.md'), performance));
  expect(text('docs/pictures/rebuild.svg')).toBe(renderPicture(performance));
});

test('all pages and messages name the same oldest Docker version', () => {
  const files = [...pages, ...under('actions', '.md'), ...under('src', '.ts')].filter((page) => !page.startsWith('docs/adr/'));
  const named = files.flatMap((file) =>
    [...text(file).matchAll(/Docker (\d+\.\d+)(?:\.\d+)?(?= \([^)]*\))? (?:or newer|\(API)/g)].map(([, version]) => version),
  );
  expect(named.length).toBeGreaterThan(4);
  expect([...new Set(named)]).toEqual(['20.10']);
});

/** The YAML blocks in all pages, which users copy. */
const snippets = [...pages, ...['actions', 'build', 'create', 'export', 'import', 'restore'].map((folder) => `${folder}/README.md`)]
  .filter((page) => existsSync(join(ROOT, page)))
  .flatMap((page) => [...text(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, body = '']) => ({ page, body })));

test('no workflow step in a page puts an expression into a script, where its value would be run as code', () => {
  const wrong = snippets.filter(({ body }) => /run:[^\n]*\$\{\{/.test(body)).map(({ page }) => page);
  expect(wrong).toEqual([]);
});

test('every workflow step in a page that builds an image uses a name that changes with the Dockerfile', () => {
  const builds = snippets.flatMap(({ page, body }) =>
    body
      .split(/^(?= *- )/m)
      .filter((step) => /uses: org\/vm-snapshot(\/actions\/restore-or-build)?@/.test(step) && /^ *(context|file):/m.test(step))
      .map((step) => ({ page, step })),
  );
  expect(builds.length).toBeGreaterThan(3);
  expect(builds.filter(({ step }) => !/key: content|name: .*hashFiles\(/.test(step)).map(({ page }) => page)).toEqual([]);
});
