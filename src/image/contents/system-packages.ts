import { type Detector, type Finding, MIB, type Package } from './detector.ts';

/** Maps system packages to the language whose version they have: `3.11.2-6+deb12u6` is 3.11.2. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/^nodejs(-current)?$/, 'node'],
  [/^python3(\.\d+-minimal)?$/, 'python'],
  [/^rust(c|c-\d[\d.]*)?$/, 'rust'],
  [/^(golang-\d[\d.]*-go|go)$/, 'go'],
  [/^(openjdk-?\d+-j(re|dk)-headless|temurin-\d+-j(re|dk))$/, 'java'],
  [/^ruby\d*(\.\d+)?$/, 'ruby'],
  [/^php\d+(\.\d+-cli)?$/, 'php'],
];

/** https://www.debian.org/doc/debian-policy/ch-controlfields.html; distroless images have one file per package. */
export const dpkg: Detector = {
  pattern: /^var\/lib\/dpkg\/status(\.d\/[^/]+(?<!\.md5sums))?$/,
  limit: 32 * MIB,
  find: (text, path) => {
    const needsStatus = path.endsWith('/status');
    const stanzas = text.split(/\n\n+/).map((stanza) => fieldsOf(stanza, /^([A-Za-z-]+): *(.*)$/));
    return systemPackages(
      'dpkg',
      stanzas
        .filter((fields) => !needsStatus || fields.get('Status')?.endsWith(' installed'))
        .map((fields) => [fields.get('Package'), fields.get('Version')]),
    );
  },
};

/** https://wiki.alpinelinux.org/wiki/Apk_spec */
export const apk: Detector = {
  pattern: /^(usr\/)?lib\/apk\/db\/installed$/,
  limit: 32 * MIB,
  find: (text) => {
    const stanzas = text.split(/\n\n+/).map((stanza) => fieldsOf(stanza, /^([A-Z]):(.*)$/));
    return systemPackages(
      'apk',
      stanzas.map((fields) => [fields.get('P'), fields.get('V')]),
    );
  },
};

/** Returns the first value of each field in a stanza. */
function fieldsOf(stanza: string, pattern: RegExp): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of stanza.split('\n')) {
    const [, name, value] = pattern.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !fields.has(name)) fields.set(name, value.trim());
  }
  return fields;
}

function systemPackages(manager: string, found: readonly (readonly [string | undefined, string | undefined])[]): Finding {
  const packages: Package[] = found.flatMap(([name, version]) => (name && version ? [{ manager, name, version }] : []));
  const languages = packages.flatMap(({ name, version }) => {
    const language = LANGUAGES.find(([pattern]) => pattern.test(name))?.[1];
    const upstream = /^(?:\d+:)?(\d+(?:\.\d+)+)/.exec(version)?.[1];
    return language !== undefined && upstream !== undefined ? [{ name: language, version: upstream }] : [];
  });
  return { packages, languages };
}
