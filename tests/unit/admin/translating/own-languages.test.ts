import { ownLanguages, readingLanguages } from '../../../../src/admin/translating/own-languages';

const RELEASE = 'api::press-release.press-release';
const update = (locales?: string[] | null, subject = RELEASE) => ({
  action: 'plugin::content-manager.explorer.update',
  subject,
  properties: { locales },
});

describe('the languages in which somebody writes', () => {
  it('are those of all roles together', () => {
    expect(ownLanguages([update(['fr']), update(['ar'])], RELEASE)).toEqual(['fr', 'ar']);
  });

  it('are all where a role names none, or writes nothing', () => {
    expect(ownLanguages([update(['fr']), update()], RELEASE)).toBeNull();
    expect(ownLanguages([update(['fr'], 'api::page.page')], RELEASE)).toBeNull();
  });
});

describe('the languages in which somebody reads', () => {
  it('are those that they write, of what they only read too', () => {
    expect(readingLanguages([update(['fr'], 'api::page.page')], 'api::topic.topic')).toEqual(['fr']);
    expect(readingLanguages([update(['fr'], 'api::page.page'), update(['es'])], RELEASE)).toEqual(['es']);
  });

  it('are all where they write all, or nothing', () => {
    expect(readingLanguages([update()], 'api::topic.topic')).toBeNull();
    expect(readingLanguages([], RELEASE)).toBeNull();
  });
});
