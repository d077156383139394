/** Milliseconds that a canceled command waits for the object that it asked the daemon to create. */
const GRACE = 10_000;

/**
 * Runs `make`, and reverts its result with `takeBack` if the signal fires. Docker finishes creating a container even if the client disconnects, so a
 * canceled request is awaited for up to 10 seconds before it is abandoned. Throws the signal's reason if canceled.
 */
export async function takenBackOnCancel<T>(
  signal: AbortSignal,
  { make, takeBack }: { make(signal: AbortSignal): Promise<T>; takeBack(made: T): Promise<void> },
): Promise<T> {
  signal.throwIfAborted();
  const giveUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onCancel = (): void => {
    timer = setTimeout(() => giveUp.abort(signal.reason), GRACE);
  };
  signal.addEventListener('abort', onCancel, { once: true });
  try {
    const made = await make(giveUp.signal);
    if (signal.aborted) await takeBack(made);
    signal.throwIfAborted();
    return made;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onCancel);
  }
}
