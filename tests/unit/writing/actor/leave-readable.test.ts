import { isReadable, leaveReadable } from '../../../../src/writing/actor/domain/leave-readable';

const fields = (...readable: string[]) => ({
  all: ['title', 'body', 'quotes.text', 'quotes.speaker', 'sections'],
  mayRead: (field: string) => readable.includes(field),
});

describe('a document of which somebody reads some fields', () => {
  it('has no others', () => {
    expect(leaveReadable({ title: 'A', body: ['B'] }, fields('title'))).toEqual({ title: 'A' });
  });

  it('has of a component what is read of it', () => {
    const document = { quotes: [{ id: 1, text: 'Said.', speaker: 'Ama' }] };
    expect(leaveReadable(document, fields('quotes.speaker'))).toEqual({
      quotes: [{ id: 1, speaker: 'Ama' }],
    });
  });

  it('has no component of which nothing is read', () => {
    expect(leaveReadable({ quotes: [{ text: 'Said.' }] }, fields('title'))).toEqual({});
  });

  it('has what no role is given or not, such as its language', () => {
    expect(leaveReadable({ locale: 'en', body: [] }, fields())).toEqual({ locale: 'en' });
    expect(isReadable(fields(), 'locale')).toBe(true);
  });

  it('has something empty in the place of what is not read, where that is wanted', () => {
    const blank = (value: unknown) => (Array.isArray(value) ? [] : null);
    expect(leaveReadable({ title: 'A', body: ['B'] }, fields(), blank)).toEqual({ title: null, body: [] });
  });
});
