import fc from 'fast-check';
import { groupBy } from '../../../../src/shared/collections/group-by';

describe('groupBy', () => {
  it('keeps entries and groups in their order', () => {
    expect([...groupBy(['a', 'bb', 'c', 'dd'], (text) => text.length)]).toEqual([
      [1, ['a', 'c']],
      [2, ['bb', 'dd']],
    ]);
  });

  it('makes no group of nothing', () => {
    expect(groupBy([], String).size).toBe(0);
  });

  it('loses no entry and adds none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const groups = groupBy(numbers, (number) => Math.abs(number % 3));
        expect([...groups.values()].flat().sort()).toEqual([...numbers].sort());
      }),
    );
  });
});
