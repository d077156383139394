/** Hint for callers of the library if a snapshot is for another platform. */
export const MISMATCH_HINT = 'Set allowPlatformMismatch to go on all the same';
