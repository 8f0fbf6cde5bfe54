import { isLocalised } from '../../../../src/shared/content-types/is-localised';

describe('what has languages', () => {
  it('says so itself', () => {
    expect(isLocalised({ pluginOptions: { i18n: { localized: true } } })).toBe(true);
  });

  it.each([{}, { pluginOptions: {} }, { pluginOptions: { i18n: { localized: false } } }])(
    'is not what has options without it: %j',
    (schema) => {
      expect(isLocalised(schema)).toBe(false);
    },
  );
});
