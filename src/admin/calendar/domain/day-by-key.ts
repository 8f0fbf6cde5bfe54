import { addDays, addMonths, isDay, weekOf, type Day } from './days';

interface Grid {
  /** In a month days lie side by side and weeks below each other, in a week its days lie below each other. */
  readonly name: 'month' | 'week';
  /** The day of the week that each begins with: 0 for Sunday. */
  readonly first: number;
  readonly isRightToLeft: boolean;
}

const DAYS = 7; // in a week

/**
 * The day that a key leads to, as in the grid of dates of the ARIA Authoring Practices: arrows to the days around, Home and End to the
 * ends of the week, Page Up and Page Down to the same day of the months around, or their last.
 *
 * @returns null for any other key, and beyond the days that a calendar shows
 * @example dayByKey('PageDown', '2031-01-31', grid) // '2031-02-28'
 */
export const dayByKey = (key: string, day: Day, grid: Grid): Day | null => {
  const next = leadsTo(key, day, grid);
  return isDay(next) ? next : null;
};

const leadsTo = (key: string, day: Day, { name, first, isRightToLeft }: Grid): Day | null => {
  const week = weekOf(day, first);
  const step = name === 'month' ? DAYS : 1;
  const ahead = isRightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowUp':
      return addDays(day, -step);
    case 'ArrowDown':
      return addDays(day, step);
    case 'ArrowLeft':
      return name === 'month' ? addDays(day, -ahead) : null;
    case 'ArrowRight':
      return name === 'month' ? addDays(day, ahead) : null;
    case 'Home':
      return week[0] ?? null;
    case 'End':
      return week.at(-1) ?? null;
    case 'PageUp':
      return inMonth(day, -1);
    case 'PageDown':
      return inMonth(day, 1);
    default:
      return null;
  }
};

/** The same day of a month that is so many away, or its last one. */
const inMonth = (day: Day, count: number): Day => {
  const last = addDays(addMonths(day, count + 1), -1);
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same > last ? last : same;
};
