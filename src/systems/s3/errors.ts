import {
  ConflictError,
  DeniedError,
  type ErrorFacts,
  ExhaustedError,
  InputError,
  IntegrityError,
  NotFoundError,
  type SnapshotError,
  UnavailableError,
  UnsupportedError,
} from '../../lib/errors.ts';

/** Describes a request, for the message of its failure. */
export interface Attempt {
  /** `reading s3://bucket/key`. */
  readonly doing: string;
  /** The IAM action that it needs. */
  readonly needs: string;
  readonly endpoint: string;
}

interface Meaning {
  readonly kind: new (message: string, facts: ErrorFacts) => SnapshotError;
  readonly what: string;
  readonly hint?: string;
}

const KEYS = 'Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, and that they belong to this endpoint';
const expired: Meaning = {
  kind: DeniedError,
  what: 'the session token is expired or invalid',
  hint: 'Sign in again, or renew AWS_SESSION_TOKEN',
};
const region: Meaning = { kind: InputError, what: 'the bucket is in another region', hint: 'Set AWS_REGION to the region of the bucket' };
const signIn: Meaning = { kind: DeniedError, what: 'the single sign-on session is expired or missing', hint: 'Run: aws sso login' };
const damaged: Meaning = {
  kind: UnavailableError,
  what: 'the data arrives damaged every time',
  hint: 'Check the network and the proxy, then try again',
};
const stranger: Meaning = {
  kind: InputError,
  what: 'no S3 server answers at ',
  hint: 'Check AWS_ENDPOINT_URL, or the endpoint of the location: it must be the address of the server, without the bucket',
};
const key: Meaning = {
  kind: DeniedError,
  what: 'the KMS key cannot be used',
  hint: 'Check kms-key of the location, or the key of the bucket, and its permissions',
};
const busy: Meaning = { kind: UnavailableError, what: 'the server is overloaded or failed', hint: 'Try again later' };
const raced: Meaning = { kind: ConflictError, what: 'another process changed it meanwhile', hint: 'Try again' };
const denied: Meaning = { kind: DeniedError, what: 'access denied' };
const full: Meaning = { kind: ExhaustedError, what: 'the quota or a size limit of the server is used up', hint: 'Free some space there' };
const bucket: Meaning = {
  kind: InputError,
  what: 'the bucket does not exist',
  hint: "Check the bucket's name and AWS_ENDPOINT_URL, or create the bucket first",
};
const absent: Meaning = { kind: NotFoundError, what: 'the object does not exist' };
const short: Meaning = { kind: IntegrityError, what: 'the object is too short' };
const missing: Meaning = {
  kind: UnsupportedError,
  what: 'the server does not support this',
  hint: 'See docs/stores/s3.md for the requirements of a server',
};
const silent: Meaning = {
  kind: UnavailableError,
  what: 'the server does not answer',
  hint: 'Check AWS_ENDPOINT_URL, the network and the proxy',
};
const distrusted: Meaning = {
  kind: InputError,
  what: 'no trusted TLS connection',
  hint: 'Check http or https in AWS_ENDPOINT_URL, and set AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS for a private certificate authority',
};

/** Error codes of https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, names that the SDK adds, and Node's own codes. */
const BY_NAME: Readonly<Record<string, Meaning>> = {
  NoSuchBucket: bucket,
  NoSuchKey: absent,
  NoSuchUpload: absent,
  ...named(bucket, ['InvalidBucketName']),
  InvalidStorageClass: {
    kind: InputError,
    what: 'the server does not support this storage class',
    hint: 'Correct storage-class of the location, or omit it',
  },
  InvalidObjectState: {
    kind: UnsupportedError,
    what: 'the object was moved to an archive',
    hint: 'Restore it there first, and keep packs out of archives: see docs/stores/s3.md',
  },
  ...named(damaged, ['BadDigest', 'InvalidDigest', 'XAmzContentSHA256Mismatch', 'IncompleteBody']),
  InvalidAccessKeyId: { kind: DeniedError, what: 'the server does not recognize this access key', hint: KEYS },
  SignatureDoesNotMatch: { kind: DeniedError, what: 'the secret key does not belong to the access key', hint: KEYS },
  AccessDenied: denied,
  ...named(expired, ['ExpiredToken', 'ExpiredTokenException', 'InvalidToken', 'TokenRefreshRequired', 'InvalidIdentityToken']),
  RequestTimeTooSkewed: {
    kind: DeniedError,
    what: "this machine's clock differs too much from the server's",
    hint: 'Set the clock of this machine',
  },
  ...named(
    {
      kind: DeniedError,
      what: 'no usable credentials were found',
      hint: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE, or use a role',
    },
    ['CredentialsProviderError', 'TokenProviderError'],
  ),
  ...named(region, ['PermanentRedirect', 'TemporaryRedirect', 'AuthorizationHeaderMalformed', 'IllegalLocationConstraintException']),
  ...named(busy, ['SlowDown', 'ServiceUnavailable', 'InternalError', 'Throttling', 'ThrottlingException', 'TooManyRequests']),
  ...named(raced, ['PreconditionFailed', 'ConditionalRequestConflict', 'OperationAborted']),
  InvalidRange: short,
  ...named(full, ['EntityTooLarge', 'QuotaExceeded', 'InsufficientCapacity']),
  NotImplemented: missing,
  ...named(silent, [
    'TimeoutError',
    'RequestTimeout',
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ECONNRESET',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
  ]),
  ...named(distrusted, ['EPROTO', 'SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE']),
  ...named(distrusted, ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID']),
};

/** Fallback by status, for answers without a body and for error names that only one server uses. */
const BY_STATUS: Readonly<Record<number, Meaning>> = {
  301: region,
  307: region,
  401: denied,
  403: denied,
  404: absent,
  409: raced,
  412: raced,
  416: short,
  429: busy,
  501: missing,
  507: full,
};

/** Converts the error of a failed call to one that the caller can act on. Returns an error with neither a known name nor a status unchanged. */
export function s3Error(error: unknown, { doing, needs, endpoint }: Attempt): unknown {
  const { name, code, status, message, server, place } = factsOf(error);
  if (/^Region (is missing|not accepted)/.test(message)) {
    return new InputError(`${doing}: no usable region is set`, { cause: error, hint: 'Set AWS_REGION to the region of the bucket' });
  }
  const meaning = /sso login/.test(message) ? signIn : meaningOf({ name, code, status, server });
  if (meaning === stranger) return noServer(doing, endpoint, error);
  if (meaning === undefined)
    return status === 0 ? error : new InputError(`${doing}: the server rejected the request: ${name} ${message}`, { cause: error });
  const detail = {
    [silent.what]: `${endpoint} does not answer (${code || name})`,
    [region.what]: place === '' ? region.what : `the bucket is in the region ${place}`,
  }[meaning.what];
  const hint = {
    [denied.what]: `The credentials need ${needs} there: see docs/stores/s3.md`,
    [region.what]: place === '' ? region.hint : `Set AWS_REGION=${place}`,
  }[meaning.what];
  const says = hint ?? meaning.hint;
  return new meaning.kind(`${doing}: ${detail ?? meaning.what}`, { cause: error, ...(says === undefined ? {} : { hint: says }) });
}

/** Returns whether the server rejects the time of a signature. */
export function isSkewed(error: unknown): boolean {
  return factsOf(error).name === 'RequestTimeTooSkewed';
}

/** Returns whether the server answered with success, but its body could not be parsed. */
export function isGarbled(error: unknown): boolean {
  const { status } = factsOf((error as { cause?: unknown }).cause);
  return status >= 200 && status < 300;
}

export function noServer(doing: string, endpoint: string, cause?: unknown): InputError {
  const { what, hint } = stranger;
  return new InputError(`${doing}: ${what}${endpoint}`, { cause, ...(hint === undefined ? {} : { hint }) });
}

/** Returns whether the credentials are expired: new ones, which may exist by now, would help. */
export function isExpired(error: unknown): boolean {
  return BY_NAME[factsOf(error).name] === expired;
}

type Facts = ReturnType<typeof factsOf>;

function meaningOf({ name, code, status, server }: Pick<Facts, 'name' | 'code' | 'status' | 'server'>): Meaning | undefined {
  const known = BY_NAME[name] ?? BY_NAME[code] ?? (name.startsWith('KMS.') ? key : undefined);
  if (known !== undefined) return known;
  // An answer that lacks the signs of an S3 server comes from a web server or a proxy's sign-in page. An unreadable success of an S3 server
  // is damaged.
  if (status >= 200 && status < 300 && server) return damaged;
  if (code.startsWith('HPE_') || (status >= 200 && status < 500 && !server)) return stranger;
  return BY_STATUS[status] ?? (status >= 500 ? busy : undefined);
}

/** Returns how often the request was sent. The answer to a repeated request may describe the effect of the first one. */
export function attemptsOf(error: unknown): number {
  return (error as { cause?: { $metadata?: { attempts?: number } } }).cause?.$metadata?.attempts ?? 1;
}

/**
 * Reads properties instead of testing classes: the SDK's classes differ by service, and Node's own errors belong to another realm under a
 * test runner.
 */
function factsOf(error: unknown): { name: string; code: string; status: number; message: string; server: boolean; place: string } {
  const facts = error as {
    name?: unknown;
    code?: unknown;
    message?: unknown;
    Code?: unknown;
    Region?: unknown;
    $metadata?: { httpStatusCode?: number; requestId?: string };
    $response?: { headers?: Readonly<Record<string, string>> };
  };
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const headers = facts?.$response?.headers ?? {};
  return {
    name: text(facts?.name),
    code: text(facts?.code),
    message: text(facts?.message),
    status: facts?.$metadata?.httpStatusCode ?? 0,
    // Every S3 server sends its own error code in the body, or numbers its answers in a header.
    server: text(facts?.Code) !== '' || headers['x-amz-request-id'] !== undefined,
    place: text(headers['x-amz-bucket-region'] ?? facts?.Region),
  };
}

function named(meaning: Meaning, names: readonly string[]): Record<string, Meaning> {
  return Object.fromEntries(names.map((name) => [name, meaning]));
}
