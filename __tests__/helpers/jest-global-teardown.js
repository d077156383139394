export default async function globalTeardown() {
  const { stopSharedDaemons } = await import('./daemons-for-jest.ts');
  await stopSharedDaemons();
}
