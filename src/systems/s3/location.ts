import { InputError } from '../../lib/errors.ts';
import type { Environment } from './environment.ts';
import { parseOptions, type Writing, writingOf } from './options.ts';

/** A parsed location, `s3://bucket/prefix?endpoint=…&region=…`; options.ts has all options. */
export interface S3Place {
  readonly bucket: string;
  /** Empty, or ends with a slash. */
  readonly prefix: string;
  /** undefined: Amazon's endpoint. */
  readonly endpoint: string | undefined;
  /** undefined: not specified. */
  readonly region: string | undefined;
  /** The bucket is in the path instead of the host name. */
  readonly pathStyle: boolean;
  /** Amazon's own S3. */
  readonly amazon: boolean;
  readonly writing: Writing;
}

const FORM = 's3://bucket/prefix';
const LOCATION = /^s3:(?:\/\/(?<bucket>[^/?]*)(?<path>\/[^?]*)?)?(?:\?(?<query>.*))?$/i;

/** `s3:` and `s3:///prefix` mean the bucket of AWS_DEFAULT_BUCKET. Throws InputError. */
export function parseS3Location(location: string, env: Environment): S3Place {
  // No message quotes the location before it is known to contain no credentials.
  if (/^s3:\/*[^?]*@/i.test(location) || /^s3:\/*[^/?]*:/i.test(location)) {
    throw new InputError('an s3: location must not contain credentials', {
      hint: `Write ${FORM}, and set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY`,
    });
  }
  const { bucket = '', path = '', query = '' } = LOCATION.exec(location)?.groups ?? {};
  if (!LOCATION.test(location))
    throw new InputError(`'${location.replace(/\?.*/s, '')}' is not an s3: location`, { hint: `Write ${FORM}` });
  const options = parseOptions(query);
  const endpoint = options.get('endpoint') ?? (env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL || undefined);
  const host = endpoint === undefined ? undefined : hostOf(endpoint);
  const amazon = host === undefined || /(^|\.)amazonaws\.(com|com\.cn|eu)$/.test(host);
  return {
    bucket: bucketName(bucket, env),
    prefix: prefixOf(path),
    endpoint,
    // Most other servers have no regions, but a signature needs one.
    region: options.get('region') ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || (amazon ? undefined : 'us-east-1')),
    pathStyle: options.has('path-style') ? options.get('path-style') === 'true' : !amazon,
    amazon,
    writing: writingOf(options),
  };
}

function bucketName(given: string, env: Environment): string {
  const bucket = given || env.AWS_DEFAULT_BUCKET || '';
  if (bucket === '') throw new InputError('the s3: location does not name a bucket', { hint: `Write ${FORM}, or set AWS_DEFAULT_BUCKET` });
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html; other servers allow more.
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{2,254}$/.test(bucket)) throw new InputError(`'${bucket}' is not a bucket name`);
  return bucket;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-guidelines-safe-characters */
function prefixOf(path: string): string {
  const words = path.split('/').filter((word) => word !== '');
  for (const word of words) {
    if (!/^[A-Za-z0-9!_.*'()=-]+$/.test(word) || word === '.' || word === '..') {
      throw new InputError(`'${word}' cannot be part of a prefix`, { hint: "Use letters, digits and ! _ . * ' ( ) = - in it" });
    }
  }
  return words.map((word) => `${word}/`).join('');
}

function hostOf(endpoint: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new InputError('the S3 endpoint is not http://host:port or https://host:port without credentials', {
      hint: 'Correct AWS_ENDPOINT_URL, or the endpoint of the location',
    });
  }
  return url.hostname;
}
