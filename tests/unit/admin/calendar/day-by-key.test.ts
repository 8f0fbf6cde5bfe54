import { dayByKey } from '../../../../src/admin/calendar/domain/day-by-key';

const MONDAY = 1;
const SATURDAY = 6;
const month = { name: 'month', first: MONDAY, isRightToLeft: false } as const;
const week = { ...month, name: 'week' } as const;

describe('the day that a key leads to', () => {
  it.each([
    ['ArrowRight', '2031-03-13'],
    ['ArrowLeft', '2031-03-11'],
    ['ArrowDown', '2031-03-19'],
    ['ArrowUp', '2031-03-05'],
    ['Home', '2031-03-10'],
    ['End', '2031-03-16'],
    ['PageUp', '2031-02-12'],
    ['PageDown', '2031-04-12'],
  ])('of a month, by %s, from Wednesday 12 March 2031', (key, day) => {
    expect(dayByKey(key, '2031-03-12', month)).toBe(day);
  });

  it('is the one to the left when the text runs to the left, in a week that begins with Saturday', () => {
    const arabic = { ...month, first: SATURDAY, isRightToLeft: true };
    expect(dayByKey('ArrowLeft', '2031-03-12', arabic)).toBe('2031-03-13');
    expect(dayByKey('Home', '2031-03-12', arabic)).toBe('2031-03-08');
  });

  it('is the next below in a week, whose days lie below each other alone', () => {
    expect(dayByKey('ArrowDown', '2031-03-12', week)).toBe('2031-03-13');
    expect(dayByKey('ArrowRight', '2031-03-12', week)).toBeNull();
  });

  it('is the last of a month that is shorter', () => {
    expect(dayByKey('PageDown', '2031-01-31', month)).toBe('2031-02-28');
    expect(dayByKey('PageUp', '2032-03-31', month)).toBe('2032-02-29');
  });

  it('is none for another key, and none beyond what a calendar shows', () => {
    expect(dayByKey('a', '2031-03-12', month)).toBeNull();
    expect(dayByKey('ArrowUp', '1900-02-01', month)).toBeNull();
  });
});
