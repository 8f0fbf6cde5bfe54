import type { CalendarEntry } from '../../../desk/contract/calendar';
import { groupBy } from '../../../shared/collections/group-by';
import { toClock } from '../../logic/office-clock';
import { findClashes, type Clash } from './clashes';
import type { Day } from './days';

/** What the calendar shows. */
export interface Layout {
  readonly entriesOf: (day: Day) => readonly CalendarEntry[];
  /** Of the days that are shown, with what lies an hour around them. */
  readonly clashes: readonly Clash[];
  readonly isClashing: (entry: CalendarEntry) => boolean;
}

export const dayOf = ({ at }: CalendarEntry, timeZone: string): Day => toClock(at, timeZone).slice(0, 10);

/**
 * Puts each line on its day of the office's clock.
 *
 * @param days - those that are shown; lines of others count for clashes alone
 */
export const layOut = (
  entries: readonly CalendarEntry[],
  { timeZone, days, now }: { timeZone: string; days: readonly Day[]; now: Date },
): Layout => {
  const byDay = groupBy(entries, (entry) => dayOf(entry, timeZone));
  const shown = new Set(days);
  const clashes = findClashes(entries, now).filter((pair) =>
    pair.some((entry) => shown.has(dayOf(entry, timeZone))),
  );
  const clashing = new Set(clashes.flat());
  return {
    entriesOf: (day) => byDay.get(day) ?? [],
    clashes,
    isClashing: (entry) => clashing.has(entry),
  };
};
