import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DeniedError, InputError } from '../../../../src/lib/errors.ts';
import { openStore } from '../../../../src/stores/open-store.ts';
import { closing, type FakeRequest, s3Failure, withFakeS3 } from '../../../helpers/fake-s3.ts';
import { c } from '../../../helpers/repository.ts';

/* Where keys, regions and endpoints come from. The tests check the request that reaches the server. */

let folder: string;
const saved = { ...process.env };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vm-aws-'));
  for (const name of Object.keys(process.env).filter((each) => /^(AWS_|HTTPS?_PROXY$|NO_PROXY$)/i.test(each))) delete process.env[name];
  const [AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE] = [join(folder, 'config'), join(folder, 'credentials')];
  Object.assign(process.env, { AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, AWS_EC2_METADATA_DISABLED: 'true' });
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  process.env = { ...saved };
});

/** Requests one object and returns the request as the server received it. */
async function asked(location: (endpoint: string) => string | Promise<string>): Promise<FakeRequest | undefined> {
  let seen: FakeRequest | undefined;
  await withFakeS3(answer, async ({ endpoint, requests }) => {
    await closing(await openStore(await location(endpoint)), async (store) => {
      await store.get('config', c);
    });
    seen = requests.at(-1);
  });
  return seen;
}

function answer({ path }: FakeRequest, response: ServerResponse): void {
  if (path === '/federation/credentials') response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(SSO));
  else if (path === '/bucket/a/.repository/config') response.writeHead(200, { 'content-length': 2 }).end('{}');
  else response.writeHead(200, { 'content-type': 'text/xml' }).end(STS);
}

const STS = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
<Credentials><AccessKeyId>ROLEKEY</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>role-token</SessionToken>
<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;

const SSO = { roleCredentials: { accessKeyId: 'SSOKEY', secretAccessKey: 's', sessionToken: 't', expiration: Date.UTC(2099, 0) } };

test('keys, session token, region and endpoint are read from the environment', async () => {
  const request = await asked((endpoint) => {
    const keys = { AWS_ACCESS_KEY_ID: 'ENVKEY', AWS_SECRET_ACCESS_KEY: 's', AWS_SESSION_TOKEN: 'token' };
    Object.assign(process.env, { ...keys, AWS_REGION: 'eu-west-3', AWS_ENDPOINT_URL: endpoint });
    return 's3://bucket/a';
  });
  expect(request?.headers.authorization).toMatch(/Credential=ENVKEY\/\d+\/eu-west-3\/s3\//);
  expect(request?.headers['x-amz-security-token']).toBe('token');
});

const PROFILE_KEYS = 'aws_access_key_id = PROFILEKEY\naws_secret_access_key = s\n';

test.each([
  ['endpoint', (endpoint: string) => `endpoint_url = ${endpoint}\n`],
  [
    'services',
    (endpoint: string) => `endpoint_url = http://127.0.0.1:9\nservices = here\n\n[services here]\ns3 =\n  endpoint_url = ${endpoint}\n`,
  ],
])("with %s in a profile, the bucket is in the path, as for any server except Amazon's", async (_name, text) => {
  const request = await asked(async (endpoint) => {
    await writeFile(join(folder, 'credentials'), `[ci]\n${PROFILE_KEYS}`);
    await writeFile(join(folder, 'config'), `[profile ci]\nregion = eu-west-3\n${text(endpoint)}`);
    process.env.AWS_PROFILE = 'ci';
    return 's3://bucket/a';
  });
  expect(request?.headers.authorization).toMatch(/Credential=PROFILEKEY\/\d+\/eu-west-3\/s3\//);
});

test('a role is assumed with an OIDC token, as in GitHub Actions', async () => {
  const request = await asked(async (endpoint) => {
    await writeFile(join(folder, 'token'), 'oidc');
    const role = { AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/ci', AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token') };
    Object.assign(process.env, { ...role, AWS_REGION: 'eu-west-3', AWS_ENDPOINT_URL_STS: endpoint });
    return `s3://bucket/a?endpoint=${endpoint}`;
  });
  expect(request?.headers.authorization).toContain('Credential=ROLEKEY/');
  expect(request?.headers['x-amz-security-token']).toBe('role-token');
});

const SSO_PROFILE = `[default]
sso_start_url = https://example.awsapps.com/start
sso_region = eu-west-3
sso_account_id = 123456789012
sso_role_name = ci
region = eu-west-3
`;

async function signedIn(expiresAt: string): Promise<void> {
  process.env.HOME = folder;
  await mkdir(join(folder, '.aws/sso/cache'), { recursive: true });
  await writeFile(join(folder, 'config'), SSO_PROFILE);
  const name = createHash('sha1').update('https://example.awsapps.com/start').digest('hex');
  await writeFile(join(folder, '.aws/sso/cache', `${name}.json`), JSON.stringify({ accessToken: 'sso', expiresAt, region: 'eu-west-3' }));
}

test('keys are requested with a valid single sign-on', async () => {
  const request = await asked(async (endpoint) => {
    await signedIn('2099-01-01T00:00:00Z');
    process.env.AWS_ENDPOINT_URL_SSO = endpoint;
    return `s3://bucket/a?endpoint=${endpoint}`;
  });
  expect(request?.headers.authorization).toContain('Credential=SSOKEY/');
});

test('with an expired single sign-on the error says how to sign in again', async () => {
  await signedIn('2001-01-01T00:00:00Z');
  const error = await (await openStore('s3://bucket/a')).get('config', c).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DeniedError);
  expect((error as DeniedError).hint).toBe('Run: aws sso login');
});

test('credentials that expire during a run are read again from their source', async () => {
  const used: string[] = [];
  const server = ({ headers }: FakeRequest, response: ServerResponse): void => {
    const [, key = ''] = /Credential=(\w+)/.exec(headers.authorization ?? '') ?? [];
    used.push(key);
    if (key === 'OLDKEY' && used.length > 1) s3Failure(response, 400, 'ExpiredToken');
    else response.writeHead(200, { 'content-length': 2 }).end('{}');
  };
  await withFakeS3(server, async ({ endpoint }) => {
    const write = (key: string) => writeFile(join(folder, 'credentials'), `[default]\n${PROFILE_KEYS.replace('PROFILEKEY', key)}`);
    await write('OLDKEY');
    await closing(await openStore(`s3://bucket/a?endpoint=${endpoint}`), async (store) => {
      await store.get('config', c);
      await write('NEWKEY');
      await Promise.all([store.get('config', c), store.get('packs/a', c), store.get('config', c)]);
      await store.get('config', c);
      expect(new Set(used.slice(-4))).toEqual(new Set(['NEWKEY']));
    });
  });
});

test('options of the location take precedence over the environment', async () => {
  const request = await asked((endpoint) => {
    const keys = { AWS_ACCESS_KEY_ID: 'ENVKEY', AWS_SECRET_ACCESS_KEY: 's' };
    Object.assign(process.env, { ...keys, AWS_REGION: 'eu-west-3', AWS_ENDPOINT_URL: 'http://127.0.0.1:9' });
    return `s3://bucket/a?region=us-west-2&endpoint=${endpoint}`;
  });
  expect(request?.headers.authorization).toContain('/us-west-2/s3/');
});

test('requests use the proxy of the environment, except for hosts in NO_PROXY', async () => {
  const keys = { AWS_ACCESS_KEY_ID: 'ENVKEY', AWS_SECRET_ACCESS_KEY: 's' };
  const proxied = await asked((endpoint) => {
    Object.assign(process.env, { ...keys, HTTP_PROXY: endpoint });
    return 's3://bucket/a?endpoint=http://nowhere.invalid';
  });
  expect(proxied?.headers.host).toBe('nowhere.invalid');
  const direct = await asked((endpoint) => {
    Object.assign(process.env, { ...keys, HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1' });
    return `s3://bucket/a?endpoint=${endpoint}`;
  });
  expect(direct?.headers.host).toContain('127.0.0.1');
});

test.each([
  ['a lack of credentials', { AWS_REGION: 'eu-west-3' }, DeniedError, 'no usable credentials'],
  ['a missing region', { AWS_ACCESS_KEY_ID: 'k', AWS_SECRET_ACCESS_KEY: 's' }, InputError, 'no usable region is set'],
  ['an empty region', { AWS_ACCESS_KEY_ID: 'k', AWS_SECRET_ACCESS_KEY: 's', AWS_REGION: '' }, InputError, 'no usable region is set'],
])('%s is reported before any request', async (_name, env, kind, message) => {
  Object.assign(process.env, env);
  const store = await openStore('s3://bucket/a');
  const error = await store.get('config', c).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(kind);
  expect((error as Error).message).toContain(message);
});

test('an unreadable AWS_CA_BUNDLE is reported', async () => {
  process.env.AWS_CA_BUNDLE = join(folder, 'none.pem');
  await expect(openStore('s3://bucket/a')).rejects.toThrow('reading AWS_CA_BUNDLE');
});
