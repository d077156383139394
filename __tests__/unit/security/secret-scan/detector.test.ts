import { expect, test } from '@jest/globals';
import { findCredentials } from '../../../../src/security/secret-scan/detector.ts';
import { madeUpTokens } from '../../../helpers/credentials.ts';

const tokens = madeUpTokens();

test.each([
  ['GitHub Token', `X=${tokens.github}`],
  ['npm access token', `X=${tokens.npm}`],
  ['AWS Secret Access Key', `AWS_SECRET_ACCESS_KEY=${tokens.aws}`],
  ['slack token', `X=${tokens.slack}`],
  ['PostgreSQL connection string', `X=${tokens.databaseUrl}`],
  ['private key', `X=${tokens.privateKey}`],
])('a %s is found in variables, labels and build steps', async (kind, text) => {
  const config = { config: { Env: [text], Labels: { note: text } }, history: [{ created_by: `RUN echo ${text}` }, { comment: text }] };
  const found = await findCredentials(config);
  expect(found.map(({ place }) => place)).toEqual([
    `variable ${text.split('=')[0]}`,
    'label note',
    'build step 1 of 2',
    'build step 2 of 2',
  ]);
  expect(new Set(found.map((each) => each.kind))).toEqual(new Set([kind]));
});

test('the value of a credential is never returned, not even as a name', async () => {
  const values = Object.values(tokens);
  const config = {
    config: { Env: [...values, ...values.map((value) => `${value}=1`)], Labels: Object.fromEntries(values.map((value) => [value, value])) },
    history: values.map((created_by) => ({ created_by })),
  };
  const found = await findCredentials(config);
  expect(found.length).toBeGreaterThan(values.length);
  for (const value of values) expect(JSON.stringify(found)).not.toContain(value.slice(0, 24));
});

test('variables whose names indicate a secret are found if they have a value', async () => {
  const config = {
    config: { Env: ['DB_PASSWORD=hunter2', 'api_key=abc', 'SECRET=', 'TOKEN_FILE=/run/secrets/token', 'AUTH=false', 'PASSWORD_LENGTH=12'] },
    history: [
      { created_by: "RUN |3 NPM_TOKEN=abc 'X=1' KEY=$KEY /bin/sh -c make" },
      { created_by: '/bin/sh -c #(nop)  ENV API_KEY="a b"' },
    ],
  };
  expect(await findCredentials(config)).toEqual([
    { place: 'variable DB_PASSWORD', kind: 'by its name' },
    { place: 'variable api_key', kind: 'by its name' },
    { place: 'build step 1 of 2', kind: 'variable NPM_TOKEN' },
    { place: 'build step 2 of 2', kind: 'variable API_KEY' },
  ]);
});

test('the config of an official image contains no credentials', async () => {
  const config = {
    config: {
      Env: ['PATH=/usr/local/bin:/usr/bin', 'GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305', 'PYTHON_SHA256=9c5d6a1b', 'LANG=C.UTF-8'],
      Labels: { 'org.opencontainers.image.source': 'https://github.com/docker-library/python' },
    },
    history: [
      { created_by: '/bin/sh -c #(nop) ADD file:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 in / ' },
      { created_by: 'RUN /bin/sh -c apt-get update && apt-get install -y --no-install-recommends gnupg # buildkit' },
    ],
  };
  expect(await findCredentials(config)).toEqual([]);
});

test.each([
  ['an undefined config', undefined],
  ['a text', 'config'],
  ['a config of other types', { config: { Env: 'A=b', Labels: [] }, history: { 0: 'x' } }],
  ['a config of nulls', { config: null, history: null }],
  ['a config with invalid steps', { history: [null, 1, { created_by: 2 }] }],
])('%s contains no credentials', async (_, config) => {
  expect(await findCredentials(config)).toEqual([]);
});

test('the scan of a hostile config ends in time', async () => {
  const long = ['=', 'a', '://', 'A=b ', '-----BEGIN '].map((piece) => piece.repeat(1_000_000));
  await findCredentials({ config: { Env: long }, history: Array.from({ length: 100_000 }, () => ({ created_by: 'RUN true' })) });
});
