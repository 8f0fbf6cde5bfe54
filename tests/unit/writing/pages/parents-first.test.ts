import { parentsFirst } from '../../../../src/writing/pages/domain/parents-first';

describe('documents that are written together', () => {
  it('come in the order of their ids, each once', () => {
    expect(parentsFirst(['c', 'a', 'b', 'a'])).toEqual(['a', 'b', 'c']);
  });

  it('come behind the pages above them', () => {
    const parentOf = new Map([
      ['a', 'b'],
      ['b', 'c'],
      ['d', 'elsewhere'],
    ]);
    expect(parentsFirst(['a', 'd', 'b', 'c'], parentOf)).toEqual(['c', 'b', 'a', 'd']);
  });

  it('are all there when two stand below one another', () => {
    const parentOf = new Map([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(parentsFirst(['a', 'b'], parentOf)).toEqual(['b', 'a']);
  });
});
