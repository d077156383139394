import { ExhaustedError } from '../../lib/errors.ts';
import { type Detector, type Finding, MIB, type Package } from './detector.ts';
import { languagePackages } from './language-packages.ts';
import { languageFiles } from './languages.ts';
import { type LayerEntry, mergedFiles } from './merged-files.ts';
import { apk, dpkg } from './system-packages.ts';

/** Software installed in an image, as far as its files show it. */
export interface ImageContents {
  /** Exact versions, by name: `{ node: '22.11.0' }`. */
  readonly languages: Record<string, string>;
  /** Packages of language package managers that install commands, sorted. */
  readonly tools: string[];
  /** Sorted by manager, then name, then version. */
  readonly packages: Package[];
}

export interface ReadContentsOptions {
  /** Called for a file that cannot be read or understood. The file is skipped. */
  readonly onProblem: (path: string, error: unknown) => void;
  readonly signal: AbortSignal;
}

const DETECTORS: readonly Detector[] = [dpkg, apk, ...languageFiles, ...languagePackages];
/** Maximum bytes read from one image. */
const BUDGET = 256 * MIB;
const MAX_TEXT = 256;
const MAX_PACKAGES = 100_000;

/** Detects the software from a few known files, without running the image. Layers are base first, and each is iterated once. */
export async function readContents(
  layers: Iterable<AsyncIterable<LayerEntry>>,
  { onProblem, signal }: ReadContentsOptions,
): Promise<ImageContents> {
  const files = await mergedFiles(layers, (path) => DETECTORS.some(({ pattern }) => pattern.test(path)));
  const languages = new Map<string, { version: string; rank: number }>();
  const tools = new Set<string>();
  const packages = new Map<string, Package>();
  let budget = BUDGET;
  for (const [path, { read }] of files) {
    for (const detector of DETECTORS.filter(({ pattern }) => pattern.test(path))) {
      signal.throwIfAborted();
      const text = await readText(path, read, Math.min(detector.limit, budget));
      budget -= text?.length ?? 0;
      const finding = text === undefined ? {} : findIn(detector, text, path);
      for (const { name, version } of finding.languages ?? []) prefer(languages, name, { version, rank: rankOf(path) });
      for (const tool of finding.tools ?? []) if (isPlain(tool)) tools.add(tool);
      for (const found of finding.packages ?? []) if (isPlain(found.name) && isPlain(found.version)) packages.set(keyOf(found), found);
    }
  }
  const byName = [...languages].sort(([a], [b]) => compare(a, b));
  return {
    languages: Object.fromEntries(byName.map(([name, { version }]) => [name, version])),
    tools: [...tools].sort(compare),
    packages: [...packages.values()].sort((a, b) => compare(keyOf(a), keyOf(b))).slice(0, MAX_PACKAGES),
  };

  async function readText(path: string, read: LayerEntry['read'], limit: number): Promise<string | undefined> {
    if (limit <= 0) return '';
    try {
      return Buffer.from(await read(limit)).toString('utf8');
    } catch (error) {
      // A file larger than expected is skipped; damaged bytes are an error.
      if (!(error instanceof ExhaustedError)) throw error;
      onProblem(path, error);
      return undefined;
    }
  }

  function findIn(detector: Detector, text: string, path: string): Finding {
    try {
      return detector.find(text, path);
    } catch (error) {
      onProblem(path, error);
      return {};
    }
  }
}

/** Of several installations of a language, prefers the one that PATH would likely find first, then the newest. */
function prefer(languages: Map<string, { version: string; rank: number }>, name: string, found: { version: string; rank: number }): void {
  const known = languages.get(name);
  const better = known === undefined || found.rank > known.rank || (found.rank === known.rank && isNewer(found.version, known.version));
  if (isPlain(found.version) && better) languages.set(name, found);
}

function rankOf(path: string): number {
  if (path.startsWith('var/lib/dpkg/') || path.includes('lib/apk/')) return 0;
  if (path.startsWith('usr/local/')) return 3;
  return path.startsWith('usr/') ? 1 : 2;
}

function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}

/** These texts come from untrusted images and are written to documents and terminals. */
function isPlain(text: string): boolean {
  return text.length > 0 && text.length <= MAX_TEXT && /^[\x20-\x7e]+$/.test(text);
}

function keyOf({ manager, name, version }: Package): string {
  return `${manager}\0${name}\0${version}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
