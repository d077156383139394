import { expect, test } from '@jest/globals';
import { InputError } from '../../../../src/lib/errors.ts';
import { openStore } from '../../../../src/stores/open-store.ts';
import { parseS3Location } from '../../../../src/systems/s3/location.ts';

const CEPH = { AWS_ENDPOINT_URL: 'http://127.0.0.1:7480' };
const PARIS = { AWS_REGION: 'eu-west-3' };

test.each([
  ['s3://bucket', {}, { bucket: 'bucket', prefix: '' }],
  ['s3://bucket/', {}, { bucket: 'bucket', prefix: '' }],
  ['S3://bucket/a//b/', {}, { bucket: 'bucket', prefix: 'a/b/' }],
  ['s3:', { AWS_DEFAULT_BUCKET: 'daytona' }, { bucket: 'daytona', prefix: '' }],
  ['s3:///snapshots', { AWS_DEFAULT_BUCKET: 'daytona' }, { bucket: 'daytona', prefix: 'snapshots/' }],
  ['s3://bucket/a', PARIS, { region: 'eu-west-3', endpoint: undefined, pathStyle: false, amazon: true }],
  ['s3://bucket/a', CEPH, { region: 'us-east-1', endpoint: CEPH.AWS_ENDPOINT_URL, pathStyle: true, amazon: false }],
  [
    's3://bucket/a',
    { ...CEPH, AWS_ENDPOINT_URL_S3: 'https://s3.eu-west-3.amazonaws.com' },
    { region: undefined, pathStyle: false, amazon: true },
  ],
  ['s3://bucket/a', { AWS_ENDPOINT_URL: 'https://amazonaws.com.example.org' }, { amazon: false }],
  [
    's3://bucket?endpoint=https://minio:9000&region=x&path-style=false',
    PARIS,
    { endpoint: 'https://minio:9000', region: 'x', pathStyle: false },
  ],
])('%s with %j is parsed', (location, env, expected) => {
  expect(parseS3Location(location, env)).toMatchObject(expected);
});

test.each([
  ['s3:', {}, 'does not name a bucket'],
  ['s3://', {}, 'does not name a bucket'],
  ['s3:bucket/a', {}, 'is not an s3: location'],
  ['s3://ab', {}, 'is not a bucket name'],
  ['s3://bucket/a/../b', {}, 'cannot be part of a prefix'],
  ['s3://bucket/a b', {}, 'cannot be part of a prefix'],
  ['s3://bucket/a#b', {}, 'cannot be part of a prefix'],
  ['s3://bucket/a?acl=public', {}, "unknown option 'acl'"],
  ['s3://bucket/a?path-style=yes', {}, 'true or false'],
  ['s3://bucket/a?endpoint=minio:9000', {}, 'http://host:port'],
  ['s3://bucket/a', { AWS_ENDPOINT_URL: 'https://key:secret@minio' }, 'http://host:port'],
])('%s with %j is refused', (location, env, message) => {
  expect(() => parseS3Location(location, env)).toThrow(InputError);
  expect(() => parseS3Location(location, env)).toThrow(message);
});

test.each(['s3://AKIA:geheim@bucket/a', 's3://AKIA:ge/heim@bucket', 's3:AKIA:geheim@bucket', 's3://geheim@bucket', 's3:/AKIA:geheim@b'])(
  'credentials in %s are refused and not repeated',
  async (location) => {
    const error = await openStore(location).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(`${(error as InputError).message} ${(error as InputError).hint}`).not.toMatch(/geheim|heim|AKIA:/);
  },
);
