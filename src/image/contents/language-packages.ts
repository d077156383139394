import { z } from 'zod';
import { type Detector, KIB, MIB } from './detector.ts';

/** Packages bundled with their language rather than installed by a user. */
const COMES_WITH_IT = new Set(['npm', 'corepack', 'pip', 'setuptools', 'wheel']);

const withoutOwn = (name: string): string[] => (COMES_WITH_IT.has(name) ? [] : [name]);

const packageJson = z.object({ name: z.string(), version: z.string(), bin: z.unknown().optional() });

/** Global npm packages without their dependencies. */
const npm: Detector = {
  pattern: /^(?:(?!node_modules).)*\blib\/node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/,
  limit: MIB,
  find: (text) => {
    const { name, version, bin } = packageJson.parse(JSON.parse(text));
    return { packages: [{ manager: 'npm', name, version }], tools: bin === undefined ? [] : withoutOwn(name) };
  },
};

/** https://packaging.python.org/en/latest/specifications/core-metadata/. Debian's packages are already in dpkg's list. */
const pip: Detector = {
  pattern: /^(?!usr\/lib\/python3\/).*\/(?:site|dist)-packages\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/,
  limit: MIB,
  find: (text) => {
    const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
    const field = (name: string): string | undefined => new RegExp(`^${name}:(.*)$`, 'm').exec(head)?.[1]?.trim() || undefined;
    const [name, version] = [field('Name'), field('Version')];
    return name === undefined || version === undefined ? {} : { packages: [{ manager: 'pip', name, version }] };
  },
};

/** https://packaging.python.org/en/latest/specifications/entry-points/ */
const pipTools: Detector = {
  pattern: /^(?!usr\/lib\/python3\/).*\/(?:site|dist)-packages\/[^/]+\.dist-info\/entry_points\.txt$/,
  limit: 256 * KIB,
  find: (text, path) => {
    const name = /\/([^/]+)-[^-/]+\.dist-info\//.exec(path)?.[1]?.replaceAll('_', '-');
    return name !== undefined && /^\[console_scripts\]/m.test(text) ? { tools: withoutOwn(name) } : {};
  },
};

/** The record that `cargo install` keeps: `"cargo-watch 8.5.2 (registry+…)" = ["cargo-watch"]`. */
const cargo: Detector = {
  pattern: /(?:^|\/)\.crates\.toml$/,
  limit: MIB,
  find: (text) => {
    const packages = [...text.matchAll(/^"([\w-]+) (\d[^ "]*) \([^)"]*\)" *=/gm)].map(([, name, version]) => ({
      manager: 'cargo',
      name: name as string,
      version: version as string,
    }));
    return { packages, tools: packages.map(({ name }) => name) };
  },
};

/** The file name of a gem's specification contains its name and version. Ruby's default gems are one folder deeper. */
const gem: Detector = {
  pattern: /\/specifications\/[^/]+-\d[^/]*\.gemspec$/,
  limit: 0,
  find: (_, path) => {
    const [, name, version] = /\/([^/]+)-(\d[^/]*)\.gemspec$/.exec(path) ?? [];
    return name === undefined || version === undefined ? {} : { packages: [{ manager: 'gem', name, version }] };
  },
};

export const languagePackages: readonly Detector[] = [npm, pip, pipTools, cargo, gem];
