import { anonymous, errorOf, refusedFields, writer } from '../../../support/api';
import { makeTopic } from '../../../support/factories';

beforeAll(async () => {
  await makeTopic(); // what is populated is asked for only when there is something
});

describe('a value that the database cannot hold', () => {
  it('is refused by its name in a document', async () => {
    const refusal = await writer.post('/api/press-releases', { title: 'a\u0000b' }).expect(400);
    expect(refusedFields(refusal)).toEqual(['data.title']);
    const nested = { quotes: [{ text: 'a\u0000', speaker: 'b' }] };
    expect(
      refusedFields(await writer.post('/api/press-releases', { title: 't', ...nested }).expect(400)),
    ).toEqual(['data.quotes.0.text']);
  });

  it.each([
    ['filters[title]=a%00b', 'filters.title'],
    ['_q=a%00b', '_q'],
  ])('is refused by its name in %s', async (query, name) => {
    expect(refusedFields(await anonymous().get(`/api/press-releases?${query}`).expect(400))).toEqual([name]);
  });

  it('is refused when it is a number out of range', async () => {
    const refusal = await anonymous().get('/api/press-releases?filters[id]=99999999999999').expect(400);
    expect(errorOf(refusal).message).toContain('out of range');
  });

  it.each([
    'press-releases?filters[contacts][position][$lte]=first',
    'topics?populate[localizations][filters][id][$startsWith]=first',
  ])('is refused when a field cannot be compared with it: %s', async (query) => {
    await anonymous().get(`/api/${query}`).expect(400);
  });

  it('is refused in a path', async () => {
    await anonymous().get('/api/press-releases/a%00b').expect(400);
  });
});
