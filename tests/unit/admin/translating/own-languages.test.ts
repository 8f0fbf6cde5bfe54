import { ownLanguages } from '../../../../src/admin/translating/own-languages';

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
