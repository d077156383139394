import { setFlagsFromString } from 'node:v8';

/**
 * Large buffers whose small objects are young live until the young generation is full, so a young generation that grows holds hundreds of
 * megabytes of dead buffers. Kept small, reading 2.2 GB peaks at 239 MB instead of 367 MB, at the same speed. For the whole process.
 */
export function keepYoungGenerationSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
