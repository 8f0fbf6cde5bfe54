import type { CalendarEntry } from '../../../desk/contract/calendar';

/** Two releases that meet. */
export type Clash = readonly [CalendarEntry, CalendarEntry];

/** Nearer than this, one release takes the readers of the other. */
export const CLASH_WITHIN = 3_600_000; // milliseconds: an hour

type Entry = Pick<CalendarEntry, 'documentId' | 'kind' | 'at'>;

/** What has not gone out yet can still be moved. */
const isMovable = ({ kind, at }: Entry, now: Date): boolean => kind !== 'released' && new Date(at) > now;

/**
 * Pairs of different releases less than an hour apart, of which one at least is still to come (docs/adr/0091).
 *
 * @param entries - in the order of their moments
 */
export const findClashes = (entries: readonly CalendarEntry[], now: Date): Clash[] =>
  entries.flatMap((one, index) => {
    const clashes: Clash[] = [];
    for (const other of entries.slice(index + 1)) {
      if (new Date(other.at).getTime() - new Date(one.at).getTime() >= CLASH_WITHIN) break;
      const canHelp = isMovable(one, now) || isMovable(other, now);
      if (one.documentId !== other.documentId && canHelp) clashes.push([one, other]);
    }
    return clashes;
  });
