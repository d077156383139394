import { randomBytes } from 'node:crypto';
import { describe } from '@jest/globals';
import { S3_VARIABLE, type TestS3 } from './s3-environment.ts';

/** The server that jest-s3-setup.js started or was given; undefined where there is none. */
function testS3(): TestS3 | undefined {
  const found = process.env[S3_VARIABLE];
  return found === undefined ? undefined : (JSON.parse(found) as TestS3);
}

/** Tests that need the server: skipped where there is none, which allowed-skips.json knows by their name. */
export function describeS3(name: string, body: (s3: TestS3) => void): void {
  const s3 = testS3();
  const title = `s3: ${name}`;
  if (s3 === undefined) describe.skip(title, () => body({ bucket: 'none', env: {} }));
  else {
    Object.assign(process.env, s3.env);
    describe(title, () => body(s3));
  }
}

/** A place that no other test uses. */
export function newLocation({ bucket }: TestS3): string {
  return `s3://${bucket}/${randomBytes(6).toString('hex')}/snapshots`;
}
