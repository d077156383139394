/** Only for the tests of the project `s3`, so that no other test waits for the server. */
export default async function globalSetup() {
  const { startSharedS3 } = await import('./s3-for-jest.ts');
  await startSharedS3();
}
