import { languageToOpen } from '../../../../src/admin/translating/domain/language-to-open';

describe('the language that a list or a form opens in', () => {
  it.each([
    ['is English for all languages, when none is asked for', undefined, null, 'en'],
    ['is the one that is asked for, for all languages', 'ar', null, null],
    ['is that of its translator, whatever is asked for', 'en', ['fr'], 'fr'],
    ['is that of its translator when none is asked for', undefined, ['fr', 'es'], 'fr'],
    ['is any of those of its translator', 'es', ['fr', 'es'], null],
    ['is left alone for somebody who writes none', undefined, [], null],
  ] as const)('%s', (_rule, asked, own, language) => {
    expect(languageToOpen(asked, own)).toBe(language);
  });
});
