import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openStore } from '../../src/stores/open-store.ts';
import { transferContract } from '../contract/transfer-contract.ts';
import { describeS3, newLocation } from '../helpers/s3.ts';

const folder = mkdtempSync(join(tmpdir(), 'vm-transfers-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeS3('transfers', (s3) => {
  const file = async () => await openStore(mkdtempSync(join(folder, 'store-')));
  const bucket = async () => await openStore(newLocation(s3));
  transferContract('file to s3', { near: file, far: bucket });
  transferContract('s3 to file', { near: bucket, far: file });
});
