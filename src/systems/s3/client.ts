import { readFileSync } from 'node:fs';
import { getCACertificates } from 'node:tls';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { withFileErrors } from '../../lib/fs/fs-errors.ts';
import type { Limits } from './limits.ts';
import type { S3Place } from './location.ts';
import type { Writing } from './options.ts';
import { RetryStrategy } from './retry-policy.ts';
import { ServerClock } from './server-clock.ts';

/** This process's connection to one bucket. */
export interface Bucket {
  /** The client with the current credentials: read this property again for each request. */
  readonly client: S3Client;
  readonly name: string;
  readonly prefix: string;
  /** Human-readable. */
  readonly endpoint: string;
  readonly writing: Writing;
  readonly limits: Limits;
  readonly clock: ServerClock;
  /** Loads credentials again, after the server has reported that those of `used` are expired. */
  renew(used: S3Client): void;
  close(): void;
}

/**
 * Opens a bucket; sends no request. Credentials come from the SDK's default chain: environment, profiles, single sign-on, web identity, the
 * instance's role.
 */
export async function openBucket(place: S3Place, limits: Limits): Promise<Bucket> {
  const clock = new ServerClock();
  const config: S3ClientConfig = {
    ...(place.endpoint === undefined ? {} : { endpoint: place.endpoint }),
    ...(place.region === undefined ? {} : { region: place.region }),
    forcePathStyle: place.pathStyle,
    retryStrategy: new RetryStrategy(limits, clock),
    // Not every server accepts the SDK's checksums, and all data that is read is checked against vm-snapshot's digests anyway.
    requestChecksumCalculation: place.amazon && !place.pathStyle ? 'WHEN_SUPPORTED' : 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: 10_000,
      socketTimeout: limits.idleMs,
      httpAgent: { proxyEnv: process.env },
      httpsAgent: { proxyEnv: process.env, ...(await trustedToo(process.env.AWS_CA_BUNDLE)) },
    },
  };
  const clients = [connect(config, clock)];
  const { bucket: name, prefix, writing } = place;
  return {
    get client() {
      return clients.at(-1) as S3Client;
    },
    ...{ name, prefix, writing, limits, clock, endpoint: place.endpoint ?? 'Amazon S3' },
    // Other requests may still use the old client, so it is closed at the end.
    renew: (used) => {
      if (used === clients.at(-1)) clients.push(connect(config, clock));
    },
    close: () => {
      for (const client of clients) client.destroy();
    },
  };
}

/**
 * Each client reads the credential files again: a sign-in tool may write them while this process runs. Credential providers are reached
 * with the same connection settings as the server.
 */
function connect(config: S3ClientConfig, clock: ServerClock): S3Client {
  const { requestHandler } = config;
  const credentialDefaultProvider: NonNullable<S3ClientConfig['credentialDefaultProvider']> = (input) =>
    defaultProvider({ ...input, ignoreCache: true, ...(requestHandler && { clientConfig: { requestHandler } }) });
  const client = new S3Client({ ...config, credentialDefaultProvider });
  // Low priority: it sees each answer, even a refusal, before the answer is deserialized.
  client.middlewareStack.add(hearing(clock), { step: 'deserialize', priority: 'low', name: 'serverClock' });
  return client;
}

function hearing(clock: ServerClock) {
  return <A, O extends { response: unknown }>(next: (args: A) => Promise<O>) =>
    async (args: A): Promise<O> => {
      const answer = await next(args);
      clock.hear((answer.response as { headers?: Readonly<Record<string, string>> }).headers?.date);
      return answer;
    };
}

/** Returns the authorities that Node trusts plus those of AWS_CA_BUNDLE. */
async function trustedToo(file: string | undefined): Promise<{ ca?: string[] }> {
  if (!file) return {};
  const own = await withFileErrors(`reading AWS_CA_BUNDLE ${file}`, async () => readFileSync(file, 'utf8'));
  return { ca: [...getCACertificates('default'), own] };
}
