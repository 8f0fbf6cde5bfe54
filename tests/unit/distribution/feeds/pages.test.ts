import fc from 'fast-check';
import { ARCHIVE_SIZE } from '../../../../src/distribution/feeds/domain/feed';
import { countArchives, hasPage, linkPages } from '../../../../src/distribution/feeds/domain/plan-page';

describe('archives', () => {
  it('begin when one is full', () => {
    expect([0, 24, 25, 49, 50].map(countArchives)).toEqual([0, 0, 1, 1, 2]);
  });

  it('are linked from the feed to the oldest', () => {
    expect(linkPages({ kind: 'live' }, 80)).toEqual({ 'prev-archive': 3 });
    expect(linkPages({ kind: 'archive', page: 3 }, 80)).toEqual({ current: null, 'prev-archive': 2 });
    expect(linkPages({ kind: 'archive', page: 1 }, 80)).toEqual({ current: null, 'next-archive': 2 });
  });

  it('stay reachable, each by its number, whatever comes', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (total, more) => {
        for (let page = 1; page <= countArchives(total); page += 1) {
          expect(hasPage({ kind: 'archive', page }, total + more)).toBe(true);
        }
        expect(total - countArchives(total) * ARCHIVE_SIZE).toBeLessThan(ARCHIVE_SIZE);
      }),
    );
  });
});

describe('pages of what changed since a time', () => {
  it('have a first one, empty or not', () => {
    expect(hasPage({ kind: 'since', page: 1 }, 0)).toBe(true);
    expect(hasPage({ kind: 'since', page: 2 }, 50)).toBe(false);
    expect(linkPages({ kind: 'since', page: 2 }, 120)).toEqual({ first: 1, previous: 1, next: 3, last: 3 });
  });
});
