import { type Detector, KIB, MIB } from './detector.ts';

/* Exact versions from the files that each language's official installation leaves behind. */

/** Takes the version from the first group of `version`, matched against the text, or against the path if `limit` is 0. */
function byPattern(name: string, pattern: RegExp, { limit = 0, version }: { limit?: number; version: RegExp }): Detector {
  return {
    pattern,
    limit,
    find: (text, path) => {
      const found = version.exec(limit === 0 ? path : text)?.[1];
      return found === undefined ? {} : { languages: [{ name, version: found }] };
    },
  };
}

const node: Detector = {
  pattern: /(?:^|\/)include\/node\/node_version\.h$/,
  limit: 64 * KIB,
  find: (text) => {
    const parts = ['MAJOR', 'MINOR', 'PATCH'].map((part) => new RegExp(`^#define NODE_${part}_VERSION (\\d+)`, 'm').exec(text)?.[1]);
    return parts.every((part) => part !== undefined) ? { languages: [{ name: 'node', version: parts.join('.') }] } : {};
  },
};

export const languageFiles: readonly Detector[] = [
  node,
  byPattern('node', /\/versions\/node\/v\d[\d.]*\/bin\/node$/, { version: /\/v(\d+\.\d+\.\d+)\/bin\/node$/ }),
  byPattern('python', /(?:^|\/)include\/python3\.\d+[a-z]*\/patchlevel\.h$/, {
    limit: 64 * KIB,
    version: /^#define\s+PY_VERSION\s+"([^"]+)"/m,
  }),
  byPattern('python', /\/(?:versions\/|cpython-)\d[^/]*\/bin\/python3\.\d+$/, {
    version: /\/(?:versions\/|cpython-)(\d+\.\d+\.\d+)[^/]*\/bin\/python/,
  }),
  byPattern('rust', /\/toolchains\/\d[^/]*\/bin\/rustc$/, { version: /\/toolchains\/(\d+\.\d+\.\d+)-/ }),
  byPattern('rust', /\/lib\/rustlib\/multirust-channel-manifest\.toml$/, {
    limit: 8 * MIB,
    version: /^\[pkg\.rustc\]\s+version = "(\d[^ "]*)/m,
  }),
  byPattern('go', /(?:^|\/)go(?:-\d[\d.]*)?\/VERSION$/, { limit: 4 * KIB, version: /^go(\d\S*)/ }),
  byPattern('java', /(?:^|\/)(?:jvm|java|openjdk|jdk)[^/]*\/(?:[^/]+\/)?release$/, {
    limit: 64 * KIB,
    version: /^JAVA_VERSION="([^"]+)"/m,
  }),
  byPattern('ruby', /\/lib\/ruby\/\d[^/]*\/[^/]+\/rbconfig\.rb$/, {
    limit: 256 * KIB,
    version: /CONFIG\["RUBY_PROGRAM_VERSION"\] = "([^"]+)"/,
  }),
  byPattern('php', /(?:^|\/)include\/php\/(?:\d+\/)?main\/php_version\.h$/, {
    limit: 64 * KIB,
    version: /^#define PHP_VERSION "([^"]+)"/m,
  }),
  byPattern('dotnet', /\/shared\/Microsoft\.NETCore\.App\/[^/]+\/Microsoft\.NETCore\.App\.deps\.json$/, {
    version: /\/(\d[^/]*)\/Microsoft\.NETCore\.App\.deps/,
  }),
];
