export default async function globalTeardown() {
  const { stopSharedS3 } = await import('./s3-for-jest.ts');
  await stopSharedS3();
}
