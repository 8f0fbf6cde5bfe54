import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { directionOf } from '../../shared/locales/direction';
import { dayByKey } from './domain/day-by-key';
import { firstDayOfWeek, type Day } from './domain/days';
import type { View } from './use-view';

/**
 * A grid of days that is one stop of the Tab key: keys lead from day to day, Enter into a day and Escape back to it. What stands in the
 * day that has the keys is reached by Tab, too.
 *
 * @returns what goes on the table, on the cell of a day, and whether what is in a day is reached by Tab
 */
export const useGridKeys = (view: View) => {
  const { locale: language } = useIntl();
  const grid = useRef<HTMLTableElement>(null);
  const isMoving = useRef(false);
  const days = view.weeks.flat();
  const current = days.includes(view.day) ? view.day : days[0];
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${view.day}"]`)?.focus();
  }, [view.day]);

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const target = event.target as HTMLElement;
    const cell = target.closest<HTMLElement>('[data-day]');
    if (cell === null || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') cell.focus();
    if (target !== cell) return;
    if (event.key === 'Enter') {
      event.preventDefault(); // a button that has the keys now would be pressed by the same
      cell.querySelector<HTMLElement>('a, button')?.focus();
      return;
    }
    const day = dayByKey(event.key, cell.dataset.day ?? view.day, {
      name: view.name,
      first: firstDayOfWeek(language),
      isRightToLeft: directionOf(language) === 'rtl',
    });
    if (day === null) return;
    event.preventDefault();
    isMoving.current = true;
    view.show({ day });
  };

  return {
    grid: { ref: grid, role: 'grid', onKeyDown },
    cellOf: (day: Day) => ({ role: 'gridcell', 'data-day': day, tabIndex: day === current ? 0 : -1 }),
    isReached: (day: Day): boolean => day === current,
  };
};
