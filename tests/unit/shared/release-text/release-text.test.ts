import { cutText } from '../../../../src/shared/release-text/cut-text';
import { describePageForMachines } from '../../../../src/shared/release-text/describe-for-machines';
import { sayDateline } from '../../../../src/shared/release-text/say-dateline';
import { wordsOfPicture } from '../../../../src/shared/release-text/words-of-picture';

describe('a text in a place with little room', () => {
  it('is whole when it fits', () => {
    expect(cutText(' A  new centre ', 12)).toEqual({ shown: 'A new centre', rest: '' });
  });

  it('is cut between two words, and what nobody reads is told', () => {
    expect(cutText('Ghana opens a new centre', 12)).toEqual({ shown: 'Ghana opens…', rest: 'a new centre' });
    expect(cutText('Ghana opens a new centre', 11)).toEqual({ shown: 'Ghana opens…', rest: 'a new centre' });
  });

  it('is cut within a word that is too long for it', () => {
    expect(cutText('Donaudampfschifffahrt heute', 10)).toEqual({
      shown: 'Donaudampf…',
      rest: 'schifffahrt heute',
    });
  });

  it('is counted as people count characters', () => {
    expect(cutText('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 3)).toEqual({ shown: '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', rest: '' });
  });
});

describe('the dateline', () => {
  const day = new Date('2026-11-28T00:30:00Z');

  it.each([
    ['en', 'Accra', 'ACCRA, 28 November 2026 –'],
    ['fr', 'Genève', 'GENÈVE, le 28 novembre 2026 –'],
    ['es', 'Acra', 'ACRA, 28 de noviembre de 2026 –'],
    ['ar', 'أكرا', 'أكرا، 28 نوفمبر 2026 –'],
  ])('is set as papers set it: %s', (locale, city, dateline) => {
    expect(sayDateline(city, day, { locale, timeZone: 'Africa/Accra' })).toBe(dateline);
  });

  it('has the day of the office’s clock', () => {
    expect(sayDateline('New York', day, { locale: 'en', timeZone: 'America/New_York' })).toBe(
      'NEW YORK, 27 November 2026 –',
    );
  });

  it('says what is known', () => {
    expect(sayDateline('', day, { locale: 'en', timeZone: 'UTC' })).toBe('28 November 2026 –');
    expect(sayDateline('Accra', null, { locale: 'en', timeZone: 'UTC' })).toBe('ACCRA –');
    expect(sayDateline(' ', null, { locale: 'en', timeZone: 'UTC' })).toBe('');
  });
});

describe('the words of a picture', () => {
  const library = { alternativeText: 'A hall', caption: 'The hall' };

  it('are those of the release where it has some, else those of the library', () => {
    expect(
      wordsOfPicture(
        { imageAlternativeText: 'People in a hall', imageCaption: ' ', imageCredit: 'IOM' },
        library,
      ),
    ).toEqual({ alternativeText: 'People in a hall', caption: 'The hall', credit: 'IOM' });
  });

  it('have the credit that the picture brought along where the release says none', () => {
    const own = { imageAlternativeText: null, imageCaption: null, imageCredit: ' ' };
    expect(wordsOfPicture(own, { ...library, credit: 'Agency' }).credit).toBe('Agency');
    expect(wordsOfPicture({ ...own, imageCredit: 'IOM' }, { credit: 'Agency' }).credit).toBe('IOM');
  });
});

describe('what search engines are told of a page', () => {
  it('are its own words for them before its title and summary', () => {
    const seo = { metaTitle: 'About us', metaDescription: null };
    expect(describePageForMachines({ title: 'About', summary: 'Who we are.', seo })).toEqual({
      title: 'About us',
      description: 'Who we are.',
    });
  });
});
