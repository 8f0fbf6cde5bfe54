import { findThreePillars, type PublishedPicture } from '../../../../src/shared/pictures/three-pillars';

/** Somebody at raised risk, with a face, a name and a place. */
const WHOLE: PublishedPicture = {
  risk: 'raised',
  people: true,
  persons: 'Amina Invented, Kofi Example',
  places: ['Bolgatanga'],
  words: [{ field: 'imageCaption', text: 'Amina Invented at her well' }],
  around: [{ field: 'body', text: 'The whole story.' }],
  dateline: { field: 'datelineCity', text: 'Accra' },
};

const judge = (change: Partial<PublishedPicture>) => findThreePillars({ ...WHOLE, ...change });

describe('face, name and place', () => {
  it.each([
    ['all three at raised risk', {}, true],
    ['at ordinary risk', { risk: 'ordinary' }, false],
    ['while nobody said the risk', { risk: null }, false],
    ['without a face', { people: false }, false],
    ['while nobody said whether there is a face', { people: null }, true],
    ['without a name', { words: [{ field: 'imageCaption', text: 'A woman at her well' }] }, false],
    [
      'with a name in the text alone',
      { words: [], around: [{ field: 'body', text: '“Water”, says Kofi Example.' }] },
      true,
    ],
    ['with a first name alone', { words: [{ field: 'imageCaption', text: 'Amina at her well' }] }, true],
    [
      'with a name inside another word',
      { words: [{ field: 'imageCaption', text: 'Aminata at her well' }] },
      false,
    ],
    ['without any place', { dateline: null }, false],
    [
      'with a place in the caption alone',
      { dateline: null, words: [{ field: 'imageCaption', text: 'Kofi in Bolgatanga' }] },
      true,
    ],
    ['with an empty dateline', { dateline: { field: 'datelineCity', text: ' ' } }, false],
    [
      'in Arabic',
      { persons: 'أمينة مثال', words: [{ field: 'imageCaption', text: 'لقاء بأمينة عند البئر' }] },
      true,
    ],
  ] as const)('%s: refused %#', (_case, change, isRefused) => {
    expect(judge(change as Partial<PublishedPicture>) !== null).toBe(isRefused);
  });

  it('say which words to take away, and where', () => {
    expect(judge({ around: [{ field: 'summary', text: 'Kofi Example spoke.' }] })).toEqual({
      isKnown: true,
      names: [
        { field: 'imageCaption', text: 'Amina Invented' },
        { field: 'summary', text: 'Kofi Example' },
      ],
      places: [{ field: 'datelineCity', text: 'Accra' }],
    });
  });
});

describe('where nobody said who is shown', () => {
  const caption = (text: string) => judge({ persons: null, words: [{ field: 'imageCaption', text }] });

  it.each([
    ['Fatou Invented at her well', 'Fatou Invented'],
    ['À droite, Fatou Invented Exemple', 'Fatou Invented Exemple'],
  ])('what looks like a name counts: %s', (text, name) => {
    expect(caption(text)).toMatchObject({ isKnown: false, names: [{ field: 'imageCaption', text: name }] });
  });

  it.each(['A woman at her well', 'The World Food Programme Office', 'Bolgatanga', 'امرأة عند البئر'])(
    'other words do not: %s',
    (text) => {
      expect(caption(text)).toBeNull();
    },
  );

  it('the text around does not: it names others', () => {
    const around = [{ field: 'body', text: 'The minister, Kofi Example, spoke.' }];
    expect(judge({ persons: null, words: [], around })).toBeNull();
  });
});
