export default async function globalTeardown() {
  const [{ stopSharedDaemons }, { stopSharedS3 }] = await Promise.all([import('./daemons-for-jest.ts'), import('./s3-for-jest.ts')]);
  await Promise.all([stopSharedDaemons(), stopSharedS3()]);
}
