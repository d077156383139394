import { expect, test } from '@jest/globals';
import type { LayerEntry } from '../../../../src/image/contents/merged-files.ts';
import { readContents } from '../../../../src/image/contents/read-contents.ts';
import { ExhaustedError, IntegrityError } from '../../../../src/lib/errors.ts';

type Layer = Record<string, string | null | Error>;

/** A layer of files by path; null is a folder, an error is thrown when the file is read. */
async function* layer(files: Layer): AsyncGenerator<LayerEntry> {
  for (const [path, content] of Object.entries(files)) {
    const read = async (limit: number): Promise<Uint8Array> => {
      if (content instanceof Error) throw content;
      if ((content?.length ?? 0) > limit) throw new ExhaustedError('too large');
      return Buffer.from(content ?? '');
    };
    yield { entry: { path, type: content === null ? 'directory' : 'file' }, read };
  }
}

const signal = new AbortController().signal;

async function contents(...layers: Layer[]) {
  const problems: string[] = [];
  const found = await readContents(layers.map(layer), { onProblem: (path) => problems.push(path), signal });
  return { ...found, problems };
}

const status = (...packages: [name: string, version: string, state?: string][]): string =>
  packages
    .map(
      ([name, version, state = 'install ok installed']) =>
        `Package: ${name}\nStatus: ${state}\nVersion: ${version}\nDescription: x\n more: x\n`,
    )
    .join('\n');

test.each<[string, Layer, string]>([
  [
    'node',
    {
      'usr/local/include/node/node_version.h':
        '#define NODE_MAJOR_VERSION 22\n#define NODE_MINOR_VERSION 11\n#define NODE_PATCH_VERSION 0\n',
    },
    '22.11.0',
  ],
  ['node', { 'root/.nvm/versions/node/v20.9.1/bin/node': 'ELF' }, '20.9.1'],
  ['node', { 'var/lib/dpkg/status': status(['nodejs', '18.19.0+dfsg-6~deb12u2']) }, '18.19.0'],
  ['python', { 'usr/local/include/python3.13/patchlevel.h': '#define PY_VERSION              "3.13.0"\n' }, '3.13.0'],
  ['python', { 'root/.pyenv/versions/3.12.4/bin/python3.12': 'ELF' }, '3.12.4'],
  ['python', { 'root/.local/share/uv/python/cpython-3.11.9-linux-x86_64-gnu/bin/python3.11': 'ELF' }, '3.11.9'],
  ['python', { 'lib/apk/db/installed': 'C:Q1\nP:python3\nV:3.12.8-r1\nA:x86_64\n\nP:musl\nV:1.2.5-r8\n' }, '3.12.8'],
  ['rust', { 'usr/local/rustup/toolchains/1.82.0-x86_64-unknown-linux-gnu/bin/rustc': 'ELF' }, '1.82.0'],
  [
    'rust',
    {
      'root/.rustup/toolchains/stable-x86_64-unknown-linux-gnu/lib/rustlib/multirust-channel-manifest.toml':
        '[pkg.cargo]\nversion = "0.83.0 (x)"\n[pkg.rustc]\nversion = "1.82.0 (f6e511eec 2024-10-15)"\n',
    },
    '1.82.0',
  ],
  ['go', { 'usr/local/go/VERSION': 'go1.23.2\ntime 2024-09-28\n' }, '1.23.2'],
  ['java', { 'opt/java/openjdk/release': 'IMPLEMENTOR="x"\nJAVA_VERSION="21.0.5"\n' }, '21.0.5'],
  ['java', { 'usr/lib/jvm/java-17-openjdk-amd64/release': 'JAVA_VERSION="17.0.13"\n' }, '17.0.13'],
  ['ruby', { 'usr/local/lib/ruby/3.3.0/x86_64-linux/rbconfig.rb': '  CONFIG["RUBY_PROGRAM_VERSION"] = "3.3.5"\n' }, '3.3.5'],
  ['php', { 'usr/local/include/php/main/php_version.h': '#define PHP_VERSION "8.3.13"\n' }, '8.3.13'],
  ['php', { 'var/lib/dpkg/status': status(['php8.2-cli', '8.2.26-1~deb12u1']) }, '8.2.26'],
  ['dotnet', { 'usr/share/dotnet/shared/Microsoft.NETCore.App/8.0.10/Microsoft.NETCore.App.deps.json': '{}' }, '8.0.10'],
])('the version of %s is read from %j', async (language, files, version) => {
  expect((await contents(files)).languages).toEqual({ [language]: version });
});

test('installed system packages are listed in order, and paths may begin with ./', async () => {
  const { packages } = await contents({
    './var/lib/dpkg/status': status(['zlib1g', '1:1.2.13'], ['old', '1', 'deinstall ok config-files'], ['bash', '5.2-2']),
  });
  expect(packages).toEqual([
    { manager: 'dpkg', name: 'bash', version: '5.2-2' },
    { manager: 'dpkg', name: 'zlib1g', version: '1:1.2.13' },
  ]);
  const distroless = await contents({
    'var/lib/dpkg/status.d/base': 'Package: base-files\nVersion: 12\n',
    'var/lib/dpkg/status.d/base.md5sums': 'x',
  });
  expect(distroless.packages).toEqual([{ manager: 'dpkg', name: 'base-files', version: '12' }]);
});

test('packages that installed commands are listed as tools, except those that ship with a language', async () => {
  const npm = 'usr/local/lib/node_modules';
  const pip = 'usr/local/lib/python3.13/site-packages';
  const { tools, packages } = await contents({
    [`${npm}/npm/package.json`]: '{"name":"npm","version":"10.9.0","bin":{"npm":"x"}}',
    [`${npm}/@anthropic-ai/claude-code/package.json`]: '{"name":"@anthropic-ai/claude-code","version":"1.0.2","bin":{"claude":"cli.js"}}',
    [`${npm}/@anthropic-ai/claude-code/node_modules/inner/package.json`]: '{"name":"inner","version":"9.9.9","bin":"x"}',
    [`${npm}/left-pad/package.json`]: '{"name":"left-pad","version":"1.3.0"}',
    [`${pip}/jupyter_core-5.7.2.dist-info/METADATA`]: 'Metadata-Version: 2.3\nName: jupyter_core\nVersion: 5.7.2\n\nName: not this\n',
    [`${pip}/jupyter_core-5.7.2.dist-info/entry_points.txt`]: '[console_scripts]\njupyter = x:y\n',
    [`${pip}/pip-24.3.dist-info/entry_points.txt`]: '[console_scripts]\npip = x:y\n',
    'usr/lib/python3/dist-packages/numpy-1.24.egg-info': 'Name: numpy\nVersion: 1.24\n',
    'usr/local/cargo/.crates.toml': '[v1]\n"cargo-watch 8.5.2 (registry+https://github.com/rust-lang/crates.io-index)" = ["cargo-watch"]\n',
    'usr/local/bundle/specifications/rake-13.2.1.gemspec': 'x',
  });
  expect(tools).toEqual(['@anthropic-ai/claude-code', 'cargo-watch', 'jupyter-core']);
  expect(packages.map(({ manager, name, version }) => `${manager} ${name} ${version}`)).toEqual([
    'cargo cargo-watch 8.5.2',
    'gem rake 13.2.1',
    'npm @anthropic-ai/claude-code 1.0.2',
    'npm left-pad 1.3.0',
    'npm npm 10.9.0',
    'pip jupyter_core 5.7.2',
  ]);
});

test('upper layers replace files, whiteouts hide them, and an opaque folder hides only the layers below it', async () => {
  const gem = (name: string) => `g/specifications/${name}-1.0.gemspec`;
  const names = async (...layers: Layer[]) => (await contents(...layers)).packages.map(({ name }) => name);
  expect(await names({ [gem('a')]: 'x', [gem('b')]: 'x' }, { 'g/specifications/.wh.a-1.0.gemspec': '' })).toEqual(['b']);
  expect(await names({ [gem('a')]: 'x' }, { '.wh.g': '' })).toEqual([]);
  expect(await names({ [gem('a')]: 'x' }, { [gem('b')]: 'x', 'g/specifications/.wh..wh..opq': '' })).toEqual(['b']);
  expect(await names({ [gem('a')]: 'x' }, { g: 'a file' })).toEqual([]);
  expect(await names({ [gem('a')]: 'x' }, { g: null })).toEqual(['a']);
  expect(await names({ [gem('a')]: 'x' }, { '.wh.g': '' }, { [gem('c')]: 'x' })).toEqual(['c']);
  const replaced = await contents({ 'var/lib/dpkg/status': status(['a', '1']) }, { 'var/lib/dpkg/status': status(['a', '2']) });
  expect(replaced.packages).toEqual([{ manager: 'dpkg', name: 'a', version: '2' }]);
});

test('the installation that comes first in PATH is reported when there are several', async () => {
  const go = (version: string): string => `go${version}\n`;
  const { languages } = await contents({
    'usr/lib/go-1.19/VERSION': go('1.19.8'),
    'usr/local/go/VERSION': go('1.9.2'),
    'usr/lib/go-1.21/VERSION': go('1.21.0'),
  });
  expect(languages).toEqual({ go: '1.9.2' });
  expect((await contents({ 'usr/lib/go-1.9/VERSION': go('1.9.8'), 'usr/lib/go-1.19/VERSION': go('1.19.8') })).languages).toEqual({
    go: '1.19.8',
  });
});

test('broken and oversized files are skipped and reported, but corrupt bytes are an error', async () => {
  const broken = { 'usr/local/lib/node_modules/x/package.json': '{', 'usr/local/go/VERSION': 'x'.repeat(5000) };
  expect(await contents(broken)).toEqual({ languages: {}, tools: [], packages: [], problems: Object.keys(broken) });
  await expect(contents({ 'usr/local/go/VERSION': new IntegrityError('damaged') })).rejects.toThrow('damaged');
});

test('names and versions with control characters or of excessive length are excluded', async () => {
  const { packages, languages } = await contents({
    'var/lib/dpkg/status': status(['a\u001b[31m', '1'], ['b', 'x'.repeat(300)], ['c', '1']),
    'usr/local/go/VERSION': 'go1.2\u0007\n',
  });
  expect(packages.map(({ name }) => name)).toEqual(['c']);
  expect(languages).toEqual({});
});

test('hostile paths and texts are read in bounded time', async () => {
  const started = performance.now();
  const path = `usr/lib/ruby/specifications/${'-1'.repeat(200_000)}`;
  const metadata = `Name: x${' '.repeat(500_000)}y\nVersion:${' '.repeat(500_000)}1\n\n`;
  const { packages } = await contents({ [path]: '', 'opt/site-packages/x-1.dist-info/METADATA': metadata });
  expect(packages).toEqual([]);
  expect(performance.now() - started).toBeLessThan(30_000);
});
