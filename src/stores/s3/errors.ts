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

/** What was asked of the server, for the message of its failure. */
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

const KEYS = 'Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, and that they are those of this endpoint.';
const expired: Meaning = {
  kind: DeniedError,
  what: 'the session token is expired or not valid',
  hint: 'Sign in again, or renew AWS_SESSION_TOKEN',
};
const region: Meaning = { kind: InputError, what: 'the bucket is in another region', hint: 'Set AWS_REGION to the region of the bucket' };
const busy: Meaning = { kind: UnavailableError, what: 'the server is overloaded or has a fault of its own', hint: 'Try again later' };
const raced: Meaning = { kind: ConflictError, what: 'somebody else changed it meanwhile', hint: 'Try again' };
const denied: Meaning = { kind: DeniedError, what: 'access denied' };
const full: Meaning = { kind: ExhaustedError, what: 'the quota or a size limit of the server is used up', hint: 'Make room there' };
const bucket: Meaning = {
  kind: InputError,
  what: 'there is no such bucket',
  hint: "Check the bucket's name and AWS_ENDPOINT_URL, or make the bucket first",
};
const absent: Meaning = { kind: NotFoundError, what: 'there is no such object' };
const short: Meaning = { kind: IntegrityError, what: 'the object is too short' };
const missing: Meaning = {
  kind: UnsupportedError,
  what: 'the server cannot do this',
  hint: 'See docs/stores/s3.md for what a server needs',
};
const silent: Meaning = {
  kind: UnavailableError,
  what: 'the server does not answer',
  hint: 'Check AWS_ENDPOINT_URL, the network and the proxy',
};
const distrusted: Meaning = {
  kind: InputError,
  what: 'no trusted TLS connection',
  hint: 'Check http or https in AWS_ENDPOINT_URL; name a private authority in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS',
};

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, names that the SDK adds, and Node's own codes. */
const BY_NAME: Readonly<Record<string, Meaning>> = {
  NoSuchBucket: bucket,
  NoSuchKey: absent,
  InvalidAccessKeyId: { kind: DeniedError, what: 'the server does not know this access key', hint: KEYS },
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
  ...named(busy, ['SlowDown', 'ServiceUnavailable', 'InternalError', 'RequestTimeout', 'Throttling', 'ThrottlingException']),
  ...named(raced, ['PreconditionFailed', 'ConditionalRequestConflict', 'OperationAborted']),
  InvalidRange: short,
  ...named(full, ['EntityTooLarge', 'QuotaExceeded', 'InsufficientCapacity']),
  NotImplemented: missing,
  TimeoutError: silent,
  ...named(silent, [
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

/** For answers without a body, and for names that only one server has. */
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

/** What a failed call means to the caller; errors that say nothing come back as they are. */
export function s3Error(error: unknown, { doing, needs, endpoint }: Attempt): unknown {
  const { name, code, status, message } = factsOf(error);
  if (/^Region (is missing|not accepted)/.test(message)) {
    return new InputError(`${doing}: no usable region is set`, { cause: error, hint: 'Set AWS_REGION to the region of the bucket' });
  }
  const meaning = BY_NAME[name] ?? BY_NAME[code] ?? BY_STATUS[status] ?? (status >= 500 ? busy : undefined);
  if (meaning === undefined)
    return status === 0 ? error : new InputError(`${doing}: the server refuses it: ${name} ${message}`, { cause: error });
  const told = meaning === silent ? `${endpoint} does not answer (${code || name})` : meaning.what;
  const hint = meaning === denied ? `The credentials need ${needs} there: see docs/stores/s3.md` : meaning.hint;
  return new meaning.kind(`${doing}: ${told}`, { cause: error, ...(hint === undefined ? {} : { hint }) });
}

/** How often the request was sent: an answer to a repeated one may speak of what the first one did. */
export function attemptsOf(error: unknown): number {
  return (error as { cause?: { $metadata?: { attempts?: number } } }).cause?.$metadata?.attempts ?? 1;
}

/** Asks for properties: the SDK's classes differ by service, and Node's own errors are of another realm under a test runner. */
function factsOf(error: unknown): { name: string; code: string; status: number; message: string } {
  const facts = error as { name?: unknown; code?: unknown; message?: unknown; $metadata?: { httpStatusCode?: number } };
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { name: text(facts?.name), code: text(facts?.code), message: text(facts?.message), status: facts?.$metadata?.httpStatusCode ?? 0 };
}

function named(meaning: Meaning, names: readonly string[]): Record<string, Meaning> {
  return Object.fromEntries(names.map((name) => [name, meaning]));
}
