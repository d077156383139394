/** Jest reads this file and its teardown outside its transform; Node strips the types of their imports. */
export default async function globalSetup() {
  const { startSharedDaemons } = await import('./daemons-for-jest.ts');
  await startSharedDaemons();
}
