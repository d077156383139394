/** Jest reads these two outside its transform; Node strips the types of what they import. */
export default async function globalSetup() {
  const { startSharedDaemons } = await import('./daemons-for-jest.ts');
  await startSharedDaemons();
}
