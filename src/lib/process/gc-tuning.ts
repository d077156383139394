import { setFlagsFromString } from 'node:v8';

/**
 * Small objects that own large buffers live until the young generation is full, so a growing young generation retains hundreds of megabytes of dead
 * buffers. With a small one, reading 2.2 GB peaks at 239 MB instead of 367 MB, at the same speed. Affects the whole process.
 */
export function keepYoungGenerationSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
