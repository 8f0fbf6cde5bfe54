/** Connections of each process at least, however many there are. */
export const LEAST = {
  writers: 4, // a save has one, and asks on another what is committed
  readers: 2, // one may wait for a lock
} as const;

/**
 * What one of several processes takes of something that is for all together.
 *
 * @param workers - how many there are; 1: it has all
 * @param least - without so much it could not work: many processes take more than the whole together
 * @example shareOf(10, 2, 4) // 5
 */
export const shareOf = (whole: number, workers: number, least: number): number =>
  workers === 1 ? whole : Math.max(Math.min(least, whole), Math.floor(whole / workers));
