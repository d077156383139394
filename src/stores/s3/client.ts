import { readFileSync } from 'node:fs';
import { getCACertificates } from 'node:tls';
import { S3Client } from '@aws-sdk/client-s3';
import { attempt } from '../../lib/fs-errors.ts';
import type { S3Place } from './location.ts';

/** What tests change to see the ends of things sooner. */
export interface Limits {
  /** A connection on which nothing moves for so long is given up. */
  readonly idleMs: number;
  /** Of one request, and of the parts of a body that breaks off. */
  readonly attempts: number;
  /** Keys in one answer to a listing; the server has its own limit, mostly 1000. */
  readonly pageSize: number;
  /** Larger objects are sent in parts. */
  readonly putLimit: number;
  /** At least 5 MiB: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
  readonly partSize: number;
}

export const LIMITS: Limits = { idleMs: 60_000, attempts: 5, pageSize: 1000, putLimit: 64 << 20, partSize: 16 << 20 };

/** One bucket as this process sees it. */
export interface Bucket {
  readonly client: S3Client;
  readonly name: string;
  readonly prefix: string;
  /** For people. */
  readonly endpoint: string;
  readonly limits: Limits;
}

/** Credentials come from the SDK's default chain: environment, profiles, web identity, the instance's role. */
export async function openBucket(place: S3Place, limits: Limits): Promise<Bucket> {
  const client = new S3Client({
    ...(place.endpoint === undefined ? {} : { endpoint: place.endpoint }),
    ...(place.region === undefined ? {} : { region: place.region }),
    forcePathStyle: place.pathStyle,
    retryMode: 'standard',
    maxAttempts: limits.attempts,
    // Not every server takes the SDK's checksums, and what is read is checked against our own digests anyway.
    requestChecksumCalculation: place.amazon && !place.pathStyle ? 'WHEN_SUPPORTED' : 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: 10_000,
      socketTimeout: limits.idleMs,
      httpAgent: { proxyEnv: process.env },
      httpsAgent: { proxyEnv: process.env, ...(await trustedToo(process.env.AWS_CA_BUNDLE)) },
    },
  });
  return { client, name: place.bucket, prefix: place.prefix, endpoint: place.endpoint ?? 'Amazon S3', limits };
}

/** What AWS_CA_BUNDLE adds to the authorities that Node trusts. */
async function trustedToo(file: string | undefined): Promise<{ ca?: string[] }> {
  if (!file) return {};
  const own = await attempt(`reading AWS_CA_BUNDLE ${file}`, async () => readFileSync(file, 'utf8'));
  return { ca: [...getCACertificates('default'), own] };
}
