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
    expect(first).not.toBeNull();
    expect(understandRead(MODELS, read({ filters: { title: 'a' }, populate: '*' }))).toBe(first);
  });

  it('is another one with another value, another order of names, or for one document', () => {
    const first = understandRead(MODELS, read({ filters: { title: 'a' } }));
    expect(understandRead(MODELS, read({ filters: { title: 'b' } }))).not.toBe(first);
    expect(understandRead(MODELS, read({ fields: ['title', 'releasedAt'] }))?.statement.text).not.toBe(
      understandRead(MODELS, read({ fields: ['releasedAt', 'title'] }))?.statement.text,
    );
    const one = understandRead(MODELS, { ...read({}), documentId: 'abc', handler: `${RELEASE}.findOne` });
    expect(one?.statement.values).toContain('abc');
  });

  it('is not understood again and again either', () => {
    expect(understandRead(MODELS, read({ publicationState: 'preview' }))).toBeNull();
    expect(understandRead(MODELS, read({ publicationState: 'preview' }))).toBeNull();
  });
});
