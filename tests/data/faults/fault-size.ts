/** How much of the product of faults is tried: all of it with `npm run test:faults`, a part in every `npm test`. */
export const isFull = process.env.BOOKLETTER_FAULTS === 'full';

export const SIZES = isFull
  ? { kills: 1000, disks: 50, largestDisk: 1024 * 1024, subsetsOfEntries: 8, step: 1 }
  : { kills: 15, disks: 5, largestDisk: 256 * 1024, subsetsOfEntries: 3, step: 3 };
