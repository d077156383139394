/** For the project `faults`, whose tests use both daemons and S3; existing ones are used. */
export default async function globalSetup() {
  const [{ startSharedDaemons }, { startSharedS3 }] = await Promise.all([import('./daemons-for-jest.ts'), import('./s3-for-jest.ts')]);
  await Promise.all([startSharedDaemons(), startSharedS3()]);
}
