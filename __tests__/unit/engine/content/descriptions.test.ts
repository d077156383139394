import { expect, test } from '@jest/globals';
import { mergeDescriptions } from '../../../../src/engine/content/descriptions.ts';

const of = (manager: string, name: string, version: string) => ({ manager, name, version });

test('the first image with a language sets its version; the tools and packages of all images are merged', () => {
  const merged = mergeDescriptions([
    { languages: { node: '22.0.0' }, tools: ['vite'], packages: [of('dpkg', 'bash', '5.2')] },
    {
      languages: { node: '20.0.0', python: '3.11.2' },
      tools: ['black', 'vite'],
      packages: [of('apk', 'musl', '1.2'), of('dpkg', 'bash', '5.2')],
    },
  ]);
  expect(merged).toEqual({
    languages: { node: '22.0.0', python: '3.11.2' },
    tools: ['black', 'vite'],
    packages: [of('apk', 'musl', '1.2'), of('dpkg', 'bash', '5.2')],
  });
});
