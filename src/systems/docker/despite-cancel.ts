/** Milliseconds that a cancelled command waits for what it has asked a daemon to make. */
const GRACE = 10_000;

/**
 * Docker makes a container to its end, also when the one who asked has gone. So a cancelled request is waited for, a while, and what it made is
 * taken back. Throws the signal's reason then.
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
