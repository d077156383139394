import type { Description } from '../types.ts';

export async function describeImage(): Promise<Description> {
  return { languages: {}, tools: [], packages: [] };
}
