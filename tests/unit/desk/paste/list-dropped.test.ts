import { listDropped } from '../../../../src/desk/paste/domain/list-dropped';

describe('what of a draft somebody may not write', () => {
  it('is what was left out of it, or of a part of it', () => {
    expect(
      listDropped(
        { title: 'A', summary: 'B', quotes: [{ text: 'C', speaker: 'D' }] },
        { title: 'A', quotes: [{ text: 'C' }] },
      ),
    ).toEqual(['summary', 'quotes']);
  });

  it('is nothing of what says nothing', () => {
    expect(
      listDropped({ title: 'A', summary: '', date: null, quotes: [], notes: undefined }, { title: 'A' }),
    ).toEqual([]);
  });

  it('is nothing where all was left', () => {
    const sent = { title: 'A', isUrgent: false, body: [{ type: 'paragraph' }] };
    expect(listDropped(sent, structuredClone(sent))).toEqual([]);
  });

  it('is what says no or none by a value, too', () => {
    expect(listDropped({ isUrgent: false, count: 0 }, {})).toEqual(['isUrgent', 'count']);
  });
});
