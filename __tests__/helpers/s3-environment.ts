/** Where the tests find their S3 server: JSON of a TestS3. */
export const S3_VARIABLE = 'VM_TEST_S3';

export interface TestS3 {
  readonly bucket: string;
  /** What a process needs to use it: AWS_ENDPOINT_URL, keys and region. */
  readonly env: Readonly<Record<string, string>>;
  /** The keys of a user of the same server who may do nothing unless a bucket's policy says so; undefined where there is none. */
  readonly guest?: Readonly<Record<string, string>> | undefined;
  /** A key that the server encrypts with; undefined where there is none. */
  readonly kmsKey?: string | undefined;
}

/** The server that jest-s3-setup.js started or was given; undefined where there is none. */
export function testS3(): TestS3 | undefined {
  const found = process.env[S3_VARIABLE];
  return found === undefined ? undefined : (JSON.parse(found) as TestS3);
}
