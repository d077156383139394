/** Waits until all promises have settled, then returns their values or throws the error of the first rejected one in the list. */
export async function together<const T extends readonly Promise<unknown>[]>(
  ...work: T
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  for (const ended of await Promise.allSettled(work)) if (ended.status === 'rejected') throw ended.reason;
  return await Promise.all(work);
}
