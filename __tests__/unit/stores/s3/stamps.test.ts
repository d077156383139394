import { expect, test } from '@jest/globals';
import type { StampedRef } from '../../../../src/stores/abilities.ts';
import { openS3Store } from '../../../../src/stores/s3/index.ts';
import { closing, withFakeS3 } from '../../../helpers/fake-s3.ts';
import { c } from '../../../helpers/repository.ts';

const KEYS = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_CONFIG_FILE: '/dev/null' };
Object.assign(process.env, { ...KEYS, AWS_SHARED_CREDENTIALS_FILE: '/dev/null' });

const object = (key: string, etag: string, size = 10): string =>
  `<Contents><Key>${key}</Key><Size>${size}</Size>${etag === '' ? '' : `<ETag>&quot;${etag}&quot;</ETag>`}</Contents>`;

const LISTING = [
  object('a/shop/base/metadata.json', '1'),
  object('a/shop/base-2/metadata.json', '2'),
  object('a/shop/base/other.json', '3'),
  object('a/shop/empty/metadata.json', '4', 0),
  object('a/shop/silent/metadata.json', ''),
];

test('one listing request returns the ETag of every ref as its version stamp', async () => {
  const answer = (_: unknown, response: { end(text: string): void }): void =>
    response.end(
      `<ListBucketResult><Name>bucket</Name><Prefix>a/shop/</Prefix><IsTruncated>false</IsTruncated>${LISTING.join('')}</ListBucketResult>`,
    );
  await withFakeS3(answer, async ({ endpoint, requests }) => {
    await closing(await openS3Store(`s3://bucket/a?endpoint=${endpoint}`), async (store) => {
      const listed: StampedRef[] = [];
      for await (const ref of (store as Awaited<ReturnType<typeof openS3Store>>).listVersioned({ ...c, project: 'shop' })) listed.push(ref);
      expect(listed.map(({ ref, stamp }) => [ref.name, stamp])).toEqual([
        ['base', '"1"'],
        ['base-2', '"2"'],
        ['empty', '"4"'],
        ['silent', undefined],
      ]);
      expect(requests).toHaveLength(1);
    });
  });
});
