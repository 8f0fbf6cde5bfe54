import { shareOf } from '../../../../src/platform/workers/domain/share-of';

describe('the share of one process', () => {
  it('is the whole for one alone', () => {
    expect(shareOf(10, 1, 4)).toBe(10);
    expect(shareOf(1, 1, 4)).toBe(1);
  });

  it('is its part, rounded down', () => {
    expect(shareOf(10, 2, 4)).toBe(5);
    expect(shareOf(20, 3, 4)).toBe(6);
  });

  it('is never less than it needs', () => {
    expect(shareOf(10, 8, 4)).toBe(4);
  });

  it('is never more than somebody allowed for all', () => {
    expect(shareOf(3, 8, 4)).toBe(3);
  });
});
