import { chosenLanguages, isLeftOver } from '../../../src/admin/logic/chosen-languages';
import type { DeskLanguage } from '../../../src/desk/contract/panel';
import { problemAt } from '../../../src/shared/validation/problem';

const language = (locale: string, facts: Partial<DeskLanguage> = {}): DeskLanguage => ({
  locale,
  name: locale,
  translation: 'current',
  changedInSource: [],
  untranslated: [],
  isReady: true,
  missing: [],
  isPublic: false,
  isModified: false,
  ...facts,
});

const LANGUAGES = [
  language('en', { translation: 'source' }),
  language('fr', { translation: 'untranslated', untranslated: ['body'], isReady: false }),
  language('es', { missing: [problemAt('summary', 'Write a summary.')], isReady: false }),
  language('ar', { translation: 'missing', isReady: false }),
];

const chosen = (ticks: Record<string, boolean>) =>
  chosenLanguages(LANGUAGES, ticks).map(({ locale }) => locale);

describe('the languages that an action is for', () => {
  it('are those that are ready, unless somebody unticks them', () => {
    expect(chosen({})).toEqual(['en']);
    expect(chosen({ en: false })).toEqual([]);
  });

  it('have one that is not translated among them only when somebody ticks it', () => {
    expect(chosen({ fr: true })).toEqual(['en', 'fr']);
    expect(LANGUAGES.filter(isLeftOver).map(({ locale }) => locale)).toEqual(['fr']);
  });

  it('never have one in which something is missing', () => {
    expect(chosen({ es: true, ar: true })).toEqual(['en']);
  });
});
