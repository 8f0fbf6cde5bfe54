import { readDates, sharedLanguage, toDatesForm } from '../../../src/admin/logic/dates-form';

const EMPTY = { embargoedUntil: '', releasedAt: '' };

describe('the dates of a release in a form', () => {
  it('stand on the clock of the office', () => {
    expect(
      toDatesForm({
        embargoedUntil: '2026-12-01T10:00:30.000Z',
        releasedAt: null,
        timeZone: 'America/New_York',
      }),
    ).toEqual({ embargoedUntil: '2026-12-01T05:00', releasedAt: '' });
  });

  it('are read on it', async () => {
    const read = await readDates({ ...EMPTY, embargoedUntil: '2026-12-01T10:00' }, EMPTY, 'Europe/Paris');
    expect(read).toEqual({ data: { embargoedUntil: '2026-12-01T09:00:00.000Z' }, problems: [] });
  });

  it('are not sent when nobody touched them, and lifted when they are emptied', async () => {
    const loaded = { embargoedUntil: '2026-12-01T10:00', releasedAt: '2023-11-30T18:00' };
    const read = await readDates({ ...loaded, embargoedUntil: '' }, loaded, 'Africa/Accra');
    expect(read).toEqual({ data: { embargoedUntil: null }, problems: [] });
  });

  it('are refused with their field where clocks go past them', async () => {
    const read = await readDates({ ...EMPTY, releasedAt: '2026-03-29T02:30' }, EMPTY, 'Europe/Paris');
    expect(read.data).toEqual({});
    expect(read.problems.map(({ path }) => path)).toEqual([['releasedAt']]);
  });
});

describe('the language that shared fields are saved through', () => {
  const language = (locale: string, translation: 'source' | 'current' | 'missing') => ({
    locale,
    name: locale,
    translation,
    changedInSource: [],
    isReady: false,
    missing: [],
    isPublic: false,
    isModified: false,
  });

  it('is the source, and one that is written when there is none', () => {
    expect(sharedLanguage({ languages: [language('en', 'missing'), language('fr', 'source')] })).toBe('fr');
    expect(sharedLanguage({ languages: [language('en', 'missing'), language('ar', 'current')] })).toBe('ar');
    expect(sharedLanguage({ languages: [language('en', 'missing')] })).toBeUndefined();
  });
});
