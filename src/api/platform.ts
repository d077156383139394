/** How a caller of the library goes on where a snapshot is for another platform. */
export const MISMATCH_HINT = 'Set allowPlatformMismatch to go on all the same';
