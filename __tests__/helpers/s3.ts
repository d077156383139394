import { randomBytes } from 'node:crypto';
import { describe } from '@jest/globals';
import { type TestS3, testS3 } from './s3-environment.ts';

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

/** Tests that need a second user too. */
export function describeS3Guest(name: string, body: (s3: TestS3, guest: Readonly<Record<string, string>>) => void): void {
  const guest = testS3()?.guest;
  if (guest === undefined) describe.skip(`s3: guest: ${name}`, () => body({ bucket: 'none', env: {} }, {}));
  else describeS3(`guest: ${name}`, (s3) => body(s3, guest));
}

/** Tests that need a key that the server encrypts with. */
export function describeS3Kms(name: string, body: (s3: TestS3, key: string) => void): void {
  const key = testS3()?.kmsKey;
  if (key === undefined) describe.skip(`s3: kms: ${name}`, () => body({ bucket: 'none', env: {} }, ''));
  else describeS3(`kms: ${name}`, (s3) => body(s3, key));
}

/** A place that no other test uses. */
export function newLocation({ bucket }: TestS3): string {
  return `s3://${bucket}/${randomBytes(6).toString('hex')}/snapshots`;
}
