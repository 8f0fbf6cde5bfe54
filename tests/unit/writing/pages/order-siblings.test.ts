import fc from 'fast-check';
import { orderSiblings, type Sibling } from '../../../../src/writing/pages/domain/order-siblings';

const siblings = (...positions: readonly number[]): Sibling[] =>
  positions.map((position, index) => ({ documentId: `p${index}`, position }));

const numbersOf = (pages: readonly Sibling[]): number[] => {
  const changed = new Map(orderSiblings(pages).map(({ documentId, to }) => [documentId, to]));
  return pages.map(({ documentId, position }) => changed.get(documentId) ?? position);
};

describe('the numbers of pages in an order', () => {
  it('stay where they fit', () => {
    expect(orderSiblings(siblings(0, 10, 11, 40))).toEqual([]);
  });

  it('change for the page that moves alone, where there is room', () => {
    expect(orderSiblings(siblings(10, 30, 20, 40))).toHaveLength(1);
    expect(numbersOf(siblings(10, 30, 15, 40))).toEqual([10, 12, 15, 40]);
    expect(numbersOf(siblings(30, 10, 20))).toEqual([4, 10, 20]);
    expect(numbersOf(siblings(20, 30, 10))).toEqual([20, 30, 40]);
  });

  it('become different where they were the same', () => {
    expect(numbersOf(siblings(10, 10, 10, 20))).toEqual([2, 6, 10, 20]);
    expect(numbersOf(siblings(0, 0, 0))).toEqual([0, 10, 20]);
  });

  it('rise, whatever they were, and few change', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 }), (positions) => {
        const numbers = numbersOf(siblings(...positions));
        expect(numbers.every((number, index) => number > (numbers[index - 1] ?? -1))).toBe(true);
        expect(numbers.every(Number.isSafeInteger)).toBe(true);
      }),
    );
  });

  it('change for one page when one page moved in an order with room', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (from, to) => {
        const pages = siblings(...Array.from({ length: 31 }, (_, index) => (index + 1) * 10));
        const [moved] = pages.splice(from, 1);
        if (moved !== undefined) pages.splice(to, 0, moved);
        expect(orderSiblings(pages).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
