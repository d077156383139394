import { randomBytes } from 'node:crypto';
import { describe } from '@jest/globals';
import { type TestS3, testS3 } from './s3-environment.ts';

/** Declares tests that need the server. Without it they are skipped, which allowed-skips.json allows by their name. */
export function describeS3(name: string, body: (s3: TestS3) => void): void {
  const s3 = testS3();
  const title = `s3: ${name}`;
  if (s3 === undefined) describe.skip(title, () => body({ bucket: 'none', env: {} }));
  else {
    Object.assign(process.env, s3.env);
    describe(title, () => body(s3));
  }
}

/** Declares tests that also need a second user. */
export function describeS3Guest(name: string, body: (s3: TestS3, guest: Readonly<Record<string, string>>) => void): void {
  const guest = testS3()?.guest;
  if (guest === undefined) describe.skip(`s3: guest: ${name}`, () => body({ bucket: 'none', env: {} }, {}));
  else describeS3(`guest: ${name}`, (s3) => body(s3, guest));
}

/** Declares tests that need a key that the server encrypts with. */
export function describeS3Kms(name: string, body: (s3: TestS3, key: string) => void): void {
  const key = testS3()?.kmsKey;
  if (key === undefined) describe.skip(`s3: kms: ${name}`, () => body({ bucket: 'none', env: {} }, ''));
  else describeS3(`kms: ${name}`, (s3) => body(s3, key));
}

/** Returns a location that no other test uses. */
export function newLocation({ bucket }: TestS3): string {
  return `s3://${bucket}/${randomBytes(6).toString('hex')}/snapshots`;
}
