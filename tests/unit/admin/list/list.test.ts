import { landingLanguage } from '../../../../src/admin/list/landing-language';
import { timesOf } from '../../../../src/admin/list/times-of';
import { sayShortDay, sayShortTime } from '../../../../src/admin/logic/short-time';

const languages = [
  { locale: 'en', state: 'source' },
  { locale: 'fr', state: 'current' },
  { locale: 'es', state: 'missing' },
  { locale: 'ar', state: 'missing' },
];
const ALL = ['en', 'fr', 'es', 'ar'];

describe('the language in which a list opens a release', () => {
  it('is that of the reader, where it is written', () => {
    expect(landingLanguage({ locale: 'en', languages }, ALL, 'fr')).toBe('fr');
    expect(landingLanguage({ locale: 'en', languages }, ALL, 'ar')).toBe('en');
  });

  it('is a language of the translator, written or not', () => {
    expect(landingLanguage({ locale: 'en', languages }, ['ar'], 'en')).toBe('ar');
    expect(landingLanguage({ locale: 'en', languages }, ['fr', 'es'], 'es')).toBe('es');
  });

  it('is the one of the title for who writes nothing', () => {
    expect(landingLanguage({ locale: 'fr', languages }, [], 'es')).toBe('fr');
  });
});

describe('the times that a list shows', () => {
  const times = { releaseAt: 'R', embargoedUntil: 'E', releasedAt: 'D' };

  it.each([
    ['draft', ['toApprove', 'embargo']],
    ['inReview', ['toApprove', 'embargo']],
    ['scheduled', ['goesOut', 'embargo']],
    ['released', ['released']],
    ['corrected', ['released']],
    ['withdrawn', ['released']],
    [null, []],
  ] as const)('of what is %s', (state, shown) => {
    expect(timesOf({ ...times, state }).map(({ what }) => what)).toEqual(shown);
  });
});

describe('short times', () => {
  it('are on the clock of the office, the day first in English', () => {
    expect(sayShortTime('2026-12-01T23:30:00Z', 'Europe/Paris', 'en')).toBe('2 Dec 2026, 00:30');
    expect(sayShortDay('2026-12-01T23:30:00Z', 'Africa/Accra', 'en')).toBe('1 Dec 2026');
  });
});
