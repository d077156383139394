import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { quietContext } from '../../../../../src/lib/context.ts';
import { type CapturedFiles, captureFiles } from '../../../../../src/providers/compose/capture/project-files.ts';
import type { ProjectDocument } from '../../../../../src/providers/compose/document.ts';
import type { Project } from '../../../../../src/providers/compose/project.ts';
import { readStaged } from '../../../../../src/providers/compose/restore/plan/staged-config.ts';
import { readConfig } from '../../../../../src/systems/compose/client.ts';
import { projectIn } from '../../../../../src/systems/compose/folder.ts';
import type { DockerClient } from '../../../../../src/systems/docker/client.ts';
import { NO_DAEMON, projectFolder } from '../../../../helpers/compose-program.ts';

const c = quietContext();
const IMAGE = 'image: busybox';

async function projectOf(folder: string, more: { envFiles?: string[] } = {}): Promise<Project> {
  const found = await projectIn(folder, { endpoint: NO_DAEMON, signal: c.signal });
  if (found === undefined) throw new Error('no project');
  const compose = { endpoint: NO_DAEMON, directory: found.directory, files: found.files, envFiles: found.envFiles, ...more };
  const reading = await readConfig(compose, c);
  const { name } = reading.config;
  return { ...reading, name, folderName: name, directory: found.root, files: found.files, compose, containers: [] };
}

async function capture(
  folder: string,
  { includeEnv = false, ...more }: { includeEnv?: boolean; envFiles?: string[] } = {},
): Promise<CapturedFiles> {
  return await captureFiles(await projectOf(folder, more), { includeEnv, c });
}

/** Everything that the snapshot would contain, as one text. */
function textOf({ facts, contents }: CapturedFiles): string {
  return [JSON.stringify(facts), ...Object.values(contents).map((bytes) => Buffer.from(bytes).toString('utf8'))].join('\n');
}

const KEYS = [
  ...Array.from({ length: 5 }, () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
].map((key) => key.export({ type: 'pkcs8', format: 'pem' }) as string);

const WAYS: [string, (name: string, pem: string) => string][] = [
  ['in double quotes', (name, pem) => `${name}="${pem}"\n`],
  ['in single quotes, after a colon', (name, pem) => `${name}: '${pem.trim()}'\n`],
];

test.each(WAYS)('a snapshot without variables contains no line of a private key %s', async (_, write) => {
  const env = ['STAGE=prod\n', ...KEYS.map((pem, at) => write(`KEY_${at}`, pem)), 'LAST=1\n'].join('');
  await using folder = await projectFolder({
    'compose.yaml': `services: { web: { ${IMAGE}, env_file: web.env } }\n`,
    '.env': env,
    'web.env': env,
  });
  const captured = await capture(folder.path);
  const lines = KEYS.flatMap((pem) => pem.split('\n')).filter((line) => line !== '' && !line.startsWith('-----'));
  expect(lines.filter((line) => textOf(captured).includes(line.replace(/=+$/, '')))).toEqual([]);
  const names = [...KEYS.map((__, at) => `KEY_${at}`), 'LAST', 'STAGE'];
  expect(captured.facts.env_files.map((file) => file.names?.toSorted())).toEqual([names, names]);
});

test('an unquoted key whose lines Compose reads as variables leaves no variable names in the snapshot', async () => {
  const pem = KEYS.flatMap((key) => key.split('\n')).filter((line) => /^[A-Za-z][A-Za-z0-9]*={0,2}$/.test(line));
  await using folder = await projectFolder({
    'compose.yaml': `services: { web: { ${IMAGE} } }\n`,
    '.env': `JWT_KEY=-----BEGIN PRIVATE KEY-----\n${[...pem, 'MIIEabcDEF123', 'QUJDREVGabc='].join('\n')}\n`,
  });
  const captured = await capture(folder.path);
  expect(captured.facts.env_files).toEqual([{ path: '.env' }]);
  expect(textOf(captured)).not.toMatch(/MIIEabcDEF123|QUJDREVGabc/);
});

test('base64 on lines of its own is not captured as a variable name', async () => {
  await using folder = await projectFolder({
    'compose.yaml': `services: { web: { ${IMAGE} } }\n`,
    '.env': 'CERT=MIIB\nQUJDRabcEVG=\nA=\nb=\nTail=1\n',
  });
  expect((await capture(folder.path)).facts.env_files).toEqual([{ path: '.env', names: ['A', 'CERT', 'Tail', 'b'] }]);
});

test('values of variables and secrets are captured only on request, with the mode of their files', async () => {
  await using folder = await projectFolder({
    'compose.yaml': `services: { web: { ${IMAGE}, secrets: [s] } }\nsecrets: { s: { file: s.txt } }\n`,
    '.env': 'A=hunter2\n',
    's.txt': 'hunter3\n',
  });
  expect(textOf(await capture(folder.path))).not.toMatch(/hunter[23]/);
  const whole = await capture(folder.path, { includeEnv: true });
  expect(textOf(whole)).toMatch(/hunter2[\s\S]*hunter3/);
  expect(whole.facts.env_files.map(({ mode }) => typeof mode)).toEqual(['number', 'number']);
});

test.each([
  ['pull_policy', `pull_policy: "\${P:-always}"`],
  ['limits', `ulimits: { nofile: "\${U:-1024}" }`],
  ['depends_on', `depends_on: ["\${D:-db}"]`],
  ['extends', `extends: { file: "\${E:-base}.yaml", service: app }`],
  ['env_file', `env_file: ["\${S:-web}.env"]`],
  ['a merge key', '<<: *common'],
  ['an env file that may be missing', 'env_file: [{ path: none.env, required: false }]'],
])('a project with a variable in %s is captured, and Compose can read the captured files', async (_, line) => {
  await using folder = await projectFolder({
    'compose.yaml': `x-common: &common { env_file: web.env }\nservices:\n  web:\n    image: busybox\n    ${line}\n  db: { image: busybox }\nvolumes: { v: { external: "\${X:-false}" } }\n`,
    'base.yaml': 'services: { app: { env_file: base.env, image: busybox } }\n',
    'base.env': 'B=1\n',
    'web.env': 'W=1\n',
  });
  await expectReadable(folder.path);
});

test('included files with their own env file and folder, extended files and files of configs are captured', async () => {
  await using folder = await projectFolder({
    'compose.yaml':
      'include:\n  - path: db/compose.yaml\n    env_file: db/db.env\n  - path: [sub/a.yaml, sub/b.yaml]\n    project_directory: other\nservices:\n  web: { extends: { file: base/common.yaml, service: app } }\n',
    'db/compose.yaml': `services: { db: { image: "\${DBIMAGE}", env_file: env/run.env, configs: [cnf] } }\nconfigs: { cnf: { file: ./my.cnf } }\n`,
    'db/db.env': 'DBIMAGE=busybox\n',
    'db/env/run.env': 'SECRET=1\n',
    'db/my.cnf': 'conf\n',
    'sub/a.yaml': 'services: { s: { image: busybox, env_file: s.env } }\n',
    'sub/b.yaml': 'services: { s: { labels: { a: b } } }\n',
    'other/s.env': 'S=1\n',
    'other/.env': 'Z=1\n',
    'base/common.yaml': 'services: { app: { image: busybox, env_file: env/base.env, extends: { file: deep/x.yaml, service: x } } }\n',
    'base/deep/x.yaml': 'services: { x: { env_file: x.env } }\n',
    'base/deep/x.env': 'X=1\n',
    'base/env/base.env': 'B=1\n',
  });
  const { facts } = await expectReadable(folder.path);
  expect(facts.env_files.map(({ path }) => path).toSorted()).toEqual([
    'base/deep/x.env',
    'base/env/base.env',
    'db/db.env',
    'db/env/run.env',
    'other/.env',
    'other/s.env',
  ]);
  expect(facts.more_files.map(({ path }) => path).toSorted()).toEqual([
    'base/common.yaml',
    'base/deep/x.yaml',
    'db/compose.yaml',
    'db/my.cnf',
    'sub/a.yaml',
    'sub/b.yaml',
  ]);
});

test('env files given in place of .env are recorded as such', async () => {
  await using folder = await projectFolder({
    'compose.yaml': `services: { web: { image: "\${IMAGE}" } }\n`,
    'conf/prod.env': 'IMAGE=busybox\n',
  });
  const { facts } = await capture(folder.path, { envFiles: [join(folder.path, 'conf/prod.env')] });
  expect(facts).toMatchObject({ variable_files: ['conf/prod.env'], env_files: [{ path: 'conf/prod.env', names: ['IMAGE'] }] });
});

/** Captures with variables and expects Compose to read the same project from the captured copies alone. */
async function expectReadable(folder: string): Promise<CapturedFiles> {
  const project = await projectOf(folder);
  const captured = await captureFiles(project, { includeEnv: true, c });
  const { facts, contents } = captured;
  const elsewhere = '/nowhere/project';
  const all = [...facts.files, ...facts.more_files, ...facts.env_files];
  const files = all.map(({ path, stored = '' }) => ({ path: join(elsewhere, path), bytes: contents[stored] }));
  const document: ProjectDocument = {
    version: 1,
    name: project.name,
    directory: folder,
    services: [],
    containers: [],
    volumes: [],
    ...facts,
  };
  const { config } = await readStaged(
    { endpoint: NO_DAEMON } as DockerClient,
    { document, files, project: project.name, directory: elsewhere },
    c,
  );
  expect(JSON.parse(JSON.stringify(config).replaceAll(elsewhere, folder))).toEqual(project.config);
  return captured;
}
