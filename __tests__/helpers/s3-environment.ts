/** Where the tests find their S3 server: JSON of a TestS3. */
export const S3_VARIABLE = 'VM_TEST_S3';

export interface TestS3 {
  readonly bucket: string;
  /** What a process needs to use it: AWS_ENDPOINT_URL, keys and region. */
  readonly env: Readonly<Record<string, string>>;
}
