import { alignParagraphs } from '../../../../src/admin/translating/domain/align-paragraphs';

const FOUR = 'The centre will warn people in four countries before floods.';
const FIVE = 'The centre will warn people in five countries before floods.';

describe('a translation beside its source', () => {
  it('stands paragraph beside paragraph', () => {
    const source = ['One house.', 'Two houses.'];
    expect(
      alignParagraphs({ before: source, source, translation: ['Une maison.', 'Deux maisons.'] }),
    ).toEqual([
      { before: 'One house.', source: 'One house.', translation: 'Une maison.' },
      { before: 'Two houses.', source: 'Two houses.', translation: 'Deux maisons.' },
    ]);
  });

  it('keeps its place where a paragraph of the source changed', () => {
    expect(alignParagraphs({ before: [FOUR], source: [FIVE], translation: ['Quatre pays.'] })).toEqual([
      { before: FOUR, source: FIVE, translation: 'Quatre pays.' },
    ]);
  });

  it('leaves room for a paragraph that came since', () => {
    const rows = alignParagraphs({
      before: [FOUR],
      source: ['Nobody was hurt.', FIVE],
      translation: ['Quatre pays.'],
    });
    expect(rows).toEqual([
      { before: null, source: 'Nobody was hurt.', translation: null },
      { before: FOUR, source: FIVE, translation: 'Quatre pays.' },
    ]);
  });

  it('follows the source of now once it has as many paragraphs', () => {
    const rows = alignParagraphs({
      before: [FOUR],
      source: ['Nobody was hurt.', FIVE],
      translation: ['Aucun blessé.', 'Cinq pays.'],
    });
    expect(rows.map(({ translation }) => translation)).toEqual(['Aucun blessé.', 'Cinq pays.']);
  });

  it('shows what was taken out beside what it was translated with', () => {
    const rows = alignParagraphs({
      before: ['Nobody was hurt.', FOUR],
      source: [FOUR],
      translation: ['Aucun blessé.', 'Quatre pays.'],
    });
    expect(rows).toEqual([
      { before: 'Nobody was hurt.', source: null, translation: 'Aucun blessé.' },
      { before: FOUR, source: FOUR, translation: 'Quatre pays.' },
    ]);
  });

  it('holds a paragraph that was written anew against the one in its place', () => {
    const rows = alignParagraphs({
      before: ['Nobody was hurt.'],
      source: ['Rain is expected until Friday.'],
      translation: ['Aucun blessé.'],
    });
    expect(rows).toEqual([
      { before: 'Nobody was hurt.', source: 'Rain is expected until Friday.', translation: 'Aucun blessé.' },
    ]);
  });

  it('loses nothing of a translation that is longer', () => {
    const rows = alignParagraphs({ before: null, source: [FOUR], translation: ['Quatre pays.', 'Et plus.'] });
    expect(rows).toEqual([
      { before: FOUR, source: FOUR, translation: 'Quatre pays.' },
      { before: null, source: null, translation: 'Et plus.' },
    ]);
  });

  it('is empty beside a source that nobody translated', () => {
    expect(alignParagraphs({ before: null, source: [FOUR], translation: [] })).toEqual([
      { before: FOUR, source: FOUR, translation: null },
    ]);
  });
});
