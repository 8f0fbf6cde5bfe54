import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { toClock } from '../logic/office-clock';
import { addDays, addMonths, firstDayOfWeek, isDay, weekOf, weeksOfMonth, type Day } from './domain/days';

export type ViewName = 'month' | 'week';

/** What part of the calendar is shown; it stands in the address, so that it can be kept and sent on. */
export interface View {
  readonly name: ViewName;
  readonly day: Day;
  readonly today: Day;
  readonly weeks: readonly (readonly Day[])[];
  readonly show: (view: { name?: ViewName; day?: Day | null }) => void;
  /** @param count - of months or weeks, back when negative */
  readonly move: (count: number) => void;
}

const DAYS = 7; // in a week

/** @param timeZone - of the office */
export const useView = (timeZone: string): View => {
  const [search, setSearch] = useSearchParams();
  const first = firstDayOfWeek(useIntl().locale);
  const today = toClock(new Date().toISOString(), timeZone).slice(0, 10);
  const asked = search.get('day');
  const day = isDay(asked) ? asked : today;
  const name: ViewName = search.get('view') === 'week' ? 'week' : 'month';
  const show: View['show'] = (wanted) => {
    const next = new URLSearchParams(search);
    next.set('view', wanted.name ?? name);
    if (wanted.day === null) next.delete('day');
    else if (wanted.day !== undefined) next.set('day', wanted.day);
    setSearch(next, { replace: true });
  };
  return {
    name,
    day,
    today,
    weeks: name === 'week' ? [weekOf(day, first)] : weeksOfMonth(day, first),
    show,
    move: (count) => {
      show({ day: name === 'week' ? addDays(day, count * DAYS) : addMonths(day, count) });
    },
  };
};
