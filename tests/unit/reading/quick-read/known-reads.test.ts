import { understandRead } from '../../../../src/reading/quick-read/known-reads';
import { MODELS, RELEASE } from './models';

const read = (query: Record<string, unknown>) => ({
  uid: RELEASE,
  handler: `${RELEASE}.find`,
  route: '/api/press-releases',
  query,
});

describe('a read that is asked for again', () => {
  it('is understood once', () => {
    const first = understandRead(MODELS, read({ filters: { title: 'a' }, populate: '*' }));
    expect(first?.isAgain).toBe(false);
    const second = understandRead(MODELS, read({ filters: { title: 'a' }, populate: '*' }));
    expect(second?.isAgain).toBe(true);
    expect(second?.statement).toBe(first?.statement);
  });

  it('is another one with another value, another order of names, or for one document', () => {
    const first = understandRead(MODELS, read({ filters: { title: 'a' } }));
    expect(understandRead(MODELS, read({ filters: { title: 'b' } }))?.isAgain).toBe(false);
    expect(understandRead(MODELS, read({ filters: { title: 'b' } }))?.plan).not.toBe(first?.plan);
    expect(understandRead(MODELS, read({ fields: ['title', 'releasedAt'] }))?.statement.text).not.toBe(
      understandRead(MODELS, read({ fields: ['releasedAt', 'title'] }))?.statement.text,
    );
    const one = understandRead(MODELS, { ...read({}), documentId: 'abc', handler: `${RELEASE}.findOne` });
    expect(one?.statement.values).toContain('abc');
  });

  it('shares its documents with reads of other pages, filters and orders, not with those that show other fields', () => {
    const kindOf = (query: Record<string, unknown>) => understandRead(MODELS, read(query))?.again?.kind;
    const kind = kindOf({ populate: 'topics', locale: 'en' });
    expect(kind).toMatch(/^[\w-]{43}$/);
    expect(kindOf({ populate: 'topics', locale: 'en', pagination: { page: '2' } })).toBe(kind);
    expect(kindOf({ populate: 'topics', locale: 'en', sort: 'title', filters: { title: 'a' } })).toBe(kind);
    expect(kindOf({ populate: 'contacts', locale: 'en' })).not.toBe(kind);
    expect(kindOf({ populate: 'topics', locale: 'en', fields: ['title'] })).not.toBe(kind);
  });

  it('is known to be one, however many others were asked for meanwhile', () => {
    understandRead(MODELS, read({ sort: 'title' }));
    for (let number = 0; number < 1000; number += 1) {
      const other = understandRead(MODELS, read({ filters: { title: `other-${number}` } }));
      expect(other?.isAgain).toBe(false);
    }
    expect(understandRead(MODELS, read({ sort: 'title' }))?.isAgain).toBe(true);
  });

  it('is not understood again and again either', () => {
    expect(understandRead(MODELS, read({ publicationState: 'preview' }))).toBeNull();
    expect(understandRead(MODELS, read({ publicationState: 'preview' }))).toBeNull();
  });
});
