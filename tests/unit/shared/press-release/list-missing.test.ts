import { listMissing, type ReleaseText } from '../../../../src/shared/press-release/list-missing';

const complete: ReleaseText = {
  title: 'Dialogue ends',
  summary: 'What happened.',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Story' }] }],
  datelineCity: 'Accra',
  contacts: [{ name: 'Desk', isPublished: true }],
  image: null,
};
const missing = (changes: Partial<ReleaseText>) =>
  listMissing({ ...complete, ...changes }).map(({ path }) => path.join('.'));

describe('a release', () => {
  it('that has everything lacks nothing', () => {
    expect(missing({})).toEqual([]);
  });

  it('that has nothing lacks everything, said at once', () => {
    expect(listMissing({ contacts: [] }).map(({ path }) => path[0])).toEqual([
      'title',
      'summary',
      'body',
      'datelineCity',
      'contacts',
    ]);
  });

  it('is not filled by blanks', () => {
    expect(missing({ title: ' \n', summary: '\t' })).toEqual(['title', 'summary']);
  });

  it.each([[[]], [[{ type: 'paragraph', children: [{ type: 'text', text: ' ' }] }]], ['text'], [null]])(
    'has no text in %j',
    (body) => {
      expect(missing({ body })).toEqual(['body']);
    },
  );

  it('has text in a list', () => {
    const item = { type: 'list-item', children: [{ type: 'text', text: 'One' }] };
    expect(missing({ body: [{ type: 'list', children: [item] }] })).toEqual([]);
  });

  it('is served by one published contact among drafts', () => {
    const contacts = [
      { name: 'A', isPublished: false },
      { name: 'B', isPublished: true },
    ];
    expect(missing({ contacts })).toEqual([]);
    expect(missing({ contacts: contacts.slice(0, 1) })).toEqual(['contacts']);
  });

  it('names the donor that is neither an organisation nor a country', () => {
    expect(missing({ donors: [{ country: {} }, { organisation: null, country: null }] })).toEqual([
      'donors.1',
    ]);
  });

  it('with a picture needs words for it, its own or those of the media library', () => {
    expect(missing({ image: {} })).toEqual(['imageAlternativeText']);
    expect(missing({ image: { alternativeText: 'A flag' } })).toEqual([]);
    expect(missing({ image: {}, imageAlternativeText: 'A flag' })).toEqual([]);
  });
});
