/** Says what comes, does it, says how long it took. */
export async function step(title: string, body: () => Promise<unknown>): Promise<void> {
  console.log(`\n== ${title}`);
  const start = performance.now();
  await body();
  console.log(`   ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
