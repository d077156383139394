import type { Description } from '../../providers/provider.ts';

/** Merges the descriptions of several images; the first image with a language determines its version. Sorted like each description. */
export function mergeDescriptions(all: readonly Description[]): Description {
  const [first, ...others] = all;
  if (first !== undefined && others.length === 0) return first;
  const packages = new Map(all.flatMap((one) => one.packages).map((entry) => [`${entry.manager} ${entry.name} ${entry.version}`, entry]));
  return {
    languages: Object.assign({}, ...all.map(({ languages }) => languages).reverse()),
    tools: [...new Set(all.flatMap(({ tools }) => tools))].sort(),
    packages: [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
  };
}
