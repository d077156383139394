/** For the project `faults`, which has faults of both; what is there already is used. */
export default async function globalSetup() {
  const [{ startSharedDaemons }, { startSharedS3 }] = await Promise.all([import('./daemons-for-jest.ts'), import('./s3-for-jest.ts')]);
  await Promise.all([startSharedDaemons(), startSharedS3()]);
}
