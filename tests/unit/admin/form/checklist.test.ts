import { inLanguage, releaseOfForm } from '../../../../src/admin/form/domain/form-release';
import { linksOf } from '../../../../src/admin/form/domain/links-of';
import { listAdvice } from '../../../../src/admin/form/domain/list-advice';
import { listLikeSource } from '../../../../src/admin/form/domain/list-like-source';
import { listMissing } from '../../../../src/shared/press-release/list-missing';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const WRITTEN = {
  title: 'A title',
  summary: 'A summary',
  datelineCity: 'Accra',
  body: [paragraph('Accra – A text.')],
};

const CONTACT = { documentId: 'florence', name: 'Florence Kim', isPublished: true };
const NOTHING = { contacts: [], emptyDonors: [] };
const SAVED = { contacts: [CONTACT], emptyDonors: [] };
const FLORENCE = { label: 'Florence Kim', status: 'published', apiData: { documentId: 'florence' } };

const missingIn = (...given: Parameters<typeof releaseOfForm>): string[] =>
  listMissing(releaseOfForm(...given)).map(({ path }) => path.join('.'));

describe('what a form lacks', () => {
  it('follows what is typed', () => {
    expect(missingIn({}, NOTHING)).toEqual(['title', 'summary', 'body', 'datelineCity', 'contacts']);
    expect(missingIn(WRITTEN, SAVED)).toEqual([]);
  });

  it('counts a contact that is chosen, and not one that is taken away', () => {
    expect(missingIn({ ...WRITTEN, contacts: { connect: [FLORENCE] } }, NOTHING)).toEqual([]);
    expect(missingIn({ ...WRITTEN, contacts: { disconnect: [FLORENCE] } }, SAVED)).toEqual(['contacts']);
  });

  it('says which closed pictures it goes out without', () => {
    const [advice] = listAdvice({}, { leftOut: ['well.jpg'] });
    expect(advice).toEqual({
      field: 'image',
      word: 'newsroom.advice.closedPicture',
      values: { name: 'well.jpg' },
    });
  });

  it('lacks the description of its picture in a language that has none', () => {
    const image = { alternativeText: 'A well', alternativeTexts: { en: 'A well' } };
    const lacking = (locale: string) => missingIn(inLanguage({ ...WRITTEN, image }, locale), SAVED);
    expect(lacking('en')).toEqual([]);
    expect(lacking('fr')).toEqual(['imageAlternativeText']);
    const unknown = { ...WRITTEN, image: { alternativeText: 'A well' } };
    expect(missingIn(inLanguage(unknown, 'fr'), SAVED)).toEqual([]);
  });

  it('names a chosen contact that nobody has published', () => {
    const draft = { ...FLORENCE, status: 'draft' };
    const [problem] = listMissing(releaseOfForm({ ...WRITTEN, contacts: { connect: [draft] } }, NOTHING));
    expect(problem?.message).toBe('Publish the press contact first: Florence Kim.');
  });

  it('wants each donor named, whether it is new or was saved without a name', () => {
    const germany = { connect: [{ apiData: { documentId: 'de' } }] };
    const donors = [{}, { country: germany }, { id: 1 }, { id: 2 }, { id: 3, country: { disconnect: [{}] } }];
    expect(missingIn({ ...WRITTEN, donors }, { ...SAVED, emptyDonors: [2] })).toEqual([
      'donors.0',
      'donors.3',
      'donors.4',
    ]);
  });
});

describe('what would make a release better', () => {
  it.each([
    ['a headline that lists cut', { title: 'x'.repeat(101) }, ['title']],
    ['a headline of a usual length', { title: 'x'.repeat(100) }, []],
    ['a summary of more than two sentences', { summary: 'x'.repeat(301) }, ['summary']],
    ['a picture without a credit', { image: {}, imageAlternativeText: 'People at a table' }, ['imageCredit']],
    [
      'a picture that the library alone describes',
      { image: { alternativeText: 'People' }, imageCredit: 'IOM' },
      ['imageAlternativeText'],
    ],
    ['no picture', { imageCredit: '' }, []],
  ])('%s', (_what, values, fields) => {
    expect(listAdvice(values).map(({ field }) => field)).toEqual(fields);
  });

  it('names links that lead nowhere, and fields that are not translated', () => {
    const found = listAdvice({}, { deadLinks: ['/gone'], likeSource: ['summary'] });
    expect(found.map(({ field, values }) => [field, values])).toEqual([
      ['summary', undefined],
      ['body', { link: '/gone' }],
    ]);
  });
});

describe('a translation', () => {
  it('is like its source where words are the same, whatever the layout; short ones may be', () => {
    const text = 'The centre warns forty-two communities.';
    const source = { title: 'Accra', summary: text, body: [paragraph(text)] };
    expect(listLikeSource({ title: 'Accra', summary: text, body: [paragraph(text)] }, source)).toEqual([
      'summary',
      'body',
    ]);
    expect(listLikeSource({ summary: 'Le centre avertit 42 communautés.' }, source)).toEqual([]);
  });
});

describe('the links of a text', () => {
  it('are found wherever they stand, each once', () => {
    const link = { type: 'link', url: '/about', children: [{ type: 'text', text: 'us' }] };
    expect(
      linksOf([
        { type: 'paragraph', children: [link] },
        { type: 'list', children: [link] },
      ]),
    ).toEqual(['/about']);
    expect(linksOf(null)).toEqual([]);
  });
});
