import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quietContext } from '../../../../../../src/lib/context.ts';
import { ownText, withPins } from '../../../../../../src/providers/compose/restore/plan/pinned-file.ts';
import { readConfig } from '../../../../../../src/systems/compose/client.ts';
import type { ComposeConfig } from '../../../../../../src/systems/compose/config.ts';
import { NO_DAEMON, projectFolder } from '../../../../../helpers/compose-program.ts';

const BASE = `name: shop
services:
  web: { image: "busybox", build: ., volumes: ["data:/data"], ports: ["8080:80"] }
  db: { image: "busybox", deploy: { replicas: 2 } }
volumes: { data: }
`;
const LAST = `# for developers
x-more: &more
  environment: { POSTGRES_USER:, MODE: 0755, ON: "yes" } # kept
services:
  web: *more
  db:
    <<: *more
    command: [sleep, "1000"]
`;
const PINS = `name: shop
services:
  web: { image: "ours:web", pull_policy: never, build: !reset null, ports: !override [{ target: 80 }] }
  db: { image: "ours:db", deploy: { replicas: 3 } }
volumes: { data: { name: "\${COMPOSE_PROJECT_NAME}_data_2" } }
`;

async function meaning(files: Record<string, string>): Promise<ComposeConfig> {
  await using folder = await projectFolder(files);
  const paths = Object.keys(files).map((name) => join(folder.path, name));
  const { config } = await readConfig({ endpoint: NO_DAEMON, directory: folder.path, files: paths }, quietContext());
  return JSON.parse(JSON.stringify(config).replaceAll(folder.path, '/project')) as ComposeConfig;
}

test('a file with a merged override means the same to Compose as the two separate files', async () => {
  const merged = (await withPins(LAST, PINS)) ?? '';
  const apart = await meaning({ 'a.yaml': BASE, 'b.yaml': LAST, 'c.yaml': PINS });
  expect(await meaning({ 'a.yaml': BASE, 'b.yaml': merged })).toEqual(apart);
  expect(apart.services.web).toMatchObject({ image: 'ours:web', environment: { MODE: '493', ON: 'yes' } });
  expect(merged).toContain('# kept');
});

test('the original text of a file is recovered from the merged one, whatever it contains', async () => {
  const lines = fc.constantFrom('a: b', '# x', '#|', '', '%41', 'b: "\u2028"', '\ttext\r', 'c: d\re: f', '# ü\u0085', '\ufeff');
  await fc.assert(
    fc.asyncProperty(fc.array(lines), async (some) => {
      const text = ['services: {}', ...some.map((line) => `# ${line}`)].join('\n');
      const merged = await withPins(text, PINS);
      if (merged !== undefined) expect(ownText(merged)).toBe(text);
      expect(ownText(text)).toBe(text);
    }),
  );
});

test("a merged file that the user edited after the restore is treated as the user's text", async () => {
  const merged = `${await withPins(LAST, PINS)}\n# mine`;
  expect(ownText(merged)).toBe(merged);
});

test.each([
  ['two documents', 'services: {}\n---\nservices: {}\n'],
  ['a list', '- a\n'],
  ['an anchor that is used elsewhere', 'services:\n  web: { image: &i busybox }\n  other: { image: *i }\n'],
])('%s: the override is not merged', async (_, text) => {
  expect(await withPins(text, PINS)).toBeUndefined();
});
