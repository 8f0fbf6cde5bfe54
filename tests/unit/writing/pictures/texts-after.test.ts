import { oneOfTexts, textsAfter } from '../../../../src/writing/pictures/domain/texts-after';

describe('what is written into the one field of the media library', () => {
  it('is the description in its language', () => {
    expect(textsAfter({ texts: {}, before: null, after: 'A woman at a well' })).toEqual({
      en: 'A woman at a well',
    });
    expect(textsAfter({ texts: {}, before: null, after: 'Une femme devant le puits' })).toEqual({
      fr: 'Une femme devant le puits',
    });
    expect(textsAfter({ texts: {}, before: null, after: 'امرأة عند البئر' })).toEqual({
      ar: 'امرأة عند البئر',
    });
  });

  it('takes the place of what stood there, and of no other language', () => {
    const texts = { en: 'A well', fr: 'Un puits' };
    expect(textsAfter({ texts, before: 'A well', after: 'Two wells' })).toEqual({
      en: 'Two wells',
      fr: 'Un puits',
    });
    expect(textsAfter({ texts, before: 'A well', after: '' })).toEqual({ fr: 'Un puits' });
    expect(textsAfter({ texts, before: 'A well', after: 'A well' })).toBe(texts);
  });

  it('shows one of those that there are', () => {
    expect(oneOfTexts({ ar: 'بئر', fr: 'Un puits' })).toBe('Un puits');
    expect(oneOfTexts({})).toBeNull();
  });
});
