import { firstDay, lastDay } from '../../../../src/reading/search/domain/day-range';
import { listLanguages } from '../../../../src/reading/search/domain/list-languages';

describe('a date that names a year or a month', () => {
  it('goes from its first day to its last', () => {
    expect(['2026', '2026-02', '2026-02-03'].map(firstDay)).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-02-03',
    ]);
    expect(['2026', '2024-02', '2026-02-03'].map(lastDay)).toEqual([
      '2026-12-31',
      '2024-02-29',
      '2026-02-03',
    ]);
  });
});

describe('the languages of an answer', () => {
  it('are the one asked for, then those that filled in', () => {
    const data = [{ locale: 'en' }, { locale: 'fr' }];
    expect(listLanguages({ data, meta: { locale: 'fr' } })).toBe('fr, en');
    expect(listLanguages({ data: [], meta: { locale: 'fr' } })).toBe('fr');
  });
});
