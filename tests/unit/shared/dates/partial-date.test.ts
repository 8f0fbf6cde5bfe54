import { isPartialDate, startsAfter } from '../../../../src/shared/dates/partial-date';

describe('a partial date', () => {
  it.each(['2020', '2020-02', '2024-02-29', '0999', '0044-03-15', '0004-02-29'])('may be %s', (value) => {
    expect(isPartialDate(value)).toBe(true);
  });

  it.each([
    '20',
    '2020-13',
    '2023-02-29',
    '2020-2',
    '2020-02-28T00:00',
    '0000',
    '0000-01-01',
    'now',
    2020,
    null,
  ])('cannot be %j', (value) => {
    expect(isPartialDate(value)).toBe(false);
  });

  it('is later only as far as both are precise', () => {
    expect(startsAfter('2021', '2020-12')).toBe(true);
    expect(startsAfter('2020-12', '2020')).toBe(false);
    expect(startsAfter('2020-05-02', '2020-05-01')).toBe(true);
  });
});
