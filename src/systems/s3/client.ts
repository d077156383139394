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

/** One bucket as this process sees it. */
export interface Bucket {
  /** With the credentials of the moment: ask for it anew for each request. */
  readonly client: S3Client;
  readonly name: string;
  readonly prefix: string;
  /** For people. */
  readonly endpoint: string;
  readonly writing: Writing;
  readonly limits: Limits;
  readonly clock: ServerClock;
  /** Looks for credentials again, after the server has said that those of `used` are expired. */
  renew(used: S3Client): void;
  close(): void;
}

/** Credentials come from the SDK's default chain: environment, profiles, single sign-on, web identity, the instance's role. */
export async function openBucket(place: S3Place, limits: Limits): Promise<Bucket> {
  const clock = new ServerClock();
  const config: S3ClientConfig = {
    ...(place.endpoint === undefined ? {} : { endpoint: place.endpoint }),
    ...(place.region === undefined ? {} : { region: place.region }),
    forcePathStyle: place.pathStyle,
    retryStrategy: new RetryStrategy(limits, clock),
    // Not every server takes the SDK's checksums, and what is read is checked against our own digests anyway.
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
    // Others may be at work with the old one, so it is closed at the end.
    renew: (used) => {
      if (used === clients.at(-1)) clients.push(connect(config, clock));
    },
    close: () => {
      for (const client of clients) client.destroy();
    },
  };
}

/** Files are read anew by each client: a tool that signs in writes them while we are at work. Who gives credentials is reached as the server is. */
function connect(config: S3ClientConfig, clock: ServerClock): S3Client {
  const { requestHandler } = config;
  const credentialDefaultProvider: NonNullable<S3ClientConfig['credentialDefaultProvider']> = (input) =>
    defaultProvider({ ...input, ignoreCache: true, ...(requestHandler && { clientConfig: { requestHandler } }) });
  const client = new S3Client({ ...config, credentialDefaultProvider });
  // Low: it sees each answer before anything is made of it, a refusal too.
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

/** What AWS_CA_BUNDLE adds to the authorities that Node trusts. */
async function trustedToo(file: string | undefined): Promise<{ ca?: string[] }> {
  if (!file) return {};
  const own = await withFileErrors(`reading AWS_CA_BUNDLE ${file}`, async () => readFileSync(file, 'utf8'));
  return { ca: [...getCACertificates('default'), own] };
}
