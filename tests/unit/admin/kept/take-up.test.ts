import { sayValue } from '../../../../src/admin/kept/domain/say-value';
import { takeUp } from '../../../../src/admin/kept/domain/take-up';

const KEPT = {
  values: { title: 'Mine', summary: 'Mine too' },
  base: { title: 'Old', summary: 'Old too' },
};

describe('what was kept', () => {
  it('is put into the form, and leaves alone what nobody typed', () => {
    const { values, differing, clashing } = takeUp(KEPT, { title: 'Old', summary: 'Old too', city: 'Accra' });
    expect(values).toEqual({ title: 'Mine', summary: 'Mine too', city: 'Accra' });
    expect(differing).toEqual(['title', 'summary']);
    expect(clashing).toEqual([]);
  });

  it('names the fields that somebody else changed since, and leaves those that it is told to', () => {
    const theirs = { title: 'Theirs', summary: 'Old too' };
    expect(takeUp(KEPT, theirs).clashing).toEqual(['title']);
    expect(takeUp(KEPT, theirs, ['title']).values).toEqual({ title: 'Theirs', summary: 'Mine too' });
  });

  it('differs in nothing when the form says the same', () => {
    expect(takeUp(KEPT, KEPT.values).differing).toEqual([]);
  });

  it('is the same whatever its parts are numbered', () => {
    const kept = {
      values: { quotes: [{ id: 1, text: 'Mine' }] },
      base: { quotes: [{ id: 1, text: 'Old' }] },
    };
    expect(takeUp(kept, { quotes: [{ id: 9, text: 'Mine', __temp_key__: 'a0' }] }).differing).toEqual([]);
    expect(takeUp(kept, { quotes: [{ id: 9, text: 'Old' }] }).clashing).toEqual([]);
  });

  it('does not clash with a part that was stored as it was sent', () => {
    const sent = {
      __temp_key__: 'a0',
      text: ' We begin. ',
      contact: { connect: [{ id: 3 }], disconnect: [] },
    };
    const answered = { id: 9, text: 'We begin.', role: null, contact: { connect: [], disconnect: [] } };
    const kept = { values: { quotes: [{ ...sent, role: 'Head' }] }, base: { quotes: [sent] } };
    expect(takeUp(kept, { quotes: [answered] })).toMatchObject({ differing: ['quotes'], clashing: [] });
    expect(takeUp(kept, { quotes: [{ ...answered, text: 'Theirs.' }] }).clashing).toEqual(['quotes']);
  });

  it('sends parts that are stored anew as new ones, files and relations as they are', () => {
    const quote = (id: number) => ({ id, text: 'Mine', photo: { id: 5, documentId: 'p', hash: 'h' } });
    const contacts = { connect: [{ id: 3, apiData: { id: 3 } }], disconnect: [] };
    const kept = { values: { quotes: [quote(1), quote(2)], contacts }, base: {} };
    expect(takeUp(kept, { quotes: [{ id: 2, text: 'Old' }] }).values).toEqual({
      quotes: [{ text: 'Mine', photo: { id: 5, documentId: 'p', hash: 'h' } }, quote(2)],
      contacts,
    });
  });
});

describe('a value in words', () => {
  it.each([
    ['a text', 'One', 'One'],
    [
      'paragraphs',
      [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'One ' },
            { type: 'text', text: 'two' },
          ],
        },
      ],
      'One two',
    ],
    ['parts', [{ id: 1, __temp_key__: 'a0', speaker: 'Ama', text: 'Yes' }], 'Ama\nYes'],
    [
      'a relation',
      { connect: [{ id: 3, label: 'Florence Kim', apiData: {} }], disconnect: [{}] },
      '+ Florence Kim\n− 1',
    ],
    ['a file', { id: 3, name: 'flood.jpg', mime: 'image/jpeg', url: '/x' }, 'flood.jpg'],
    ['nothing', null, ''],
  ])('says %s', (_what, value, words) => {
    expect(sayValue(value)).toBe(words);
  });
});
