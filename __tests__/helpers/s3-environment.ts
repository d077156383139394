/** The variable with the tests' S3 server, as JSON of a TestS3. */
export const S3_VARIABLE = 'VM_TEST_S3';

export interface TestS3 {
  readonly bucket: string;
  /** The variables that a process needs: AWS_ENDPOINT_URL, keys and region. */
  readonly env: Readonly<Record<string, string>>;
  /** The keys of a user of the same server with only the permissions of a bucket's policy; undefined if there is no such user. */
  readonly guest?: Readonly<Record<string, string>> | undefined;
  /** A key that the server encrypts with; undefined if there is none. */
  readonly kmsKey?: string | undefined;
}

/** Returns the server that jest-s3-setup.js started or was given, or undefined if there is none. */
export function testS3(): TestS3 | undefined {
  const found = process.env[S3_VARIABLE];
  return found === undefined ? undefined : (JSON.parse(found) as TestS3);
}
