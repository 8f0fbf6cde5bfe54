import type { ReleaseState } from '../../../src/shared/press-release/release-state';
import { timesOf, writableDates } from '../../../src/admin/logic/desk-times';

const NOW = new Date('2026-12-01T10:00:00Z');
const AHEAD = '2026-12-02T10:00:00.000Z';
const PAST = '2026-11-30T10:00:00.000Z';

const wordsIn = (state: ReleaseState, embargoedUntil: string | null): string[] =>
  timesOf({ state, releaseAt: AHEAD, embargoedUntil, releasedAt: PAST }, NOW).map(({ word }) => word);

describe('the times beside a form', () => {
  it.each([
    ['draft', 'releaseAtToApprove, embargo, releasedAt'],
    ['inReview', 'releaseAtToApprove, embargo, releasedAt'],
    ['scheduled', 'releaseAt, embargo, releasedAt'],
    ['released', 'releasedAt'],
    ['corrected', 'releasedAt'],
    ['withdrawn', 'embargo, releasedAt'],
  ] as const)('of a release that is %s: %s', (state, words) => {
    expect(wordsIn(state, AHEAD).join(', ').replaceAll('newsroom.state.', '')).toBe(words);
  });

  it('name no embargo of a withdrawn release that is over', () => {
    expect(wordsIn('withdrawn', PAST)).toEqual(['newsroom.state.releasedAt']);
  });

  it('name no time that there is not', () => {
    expect(timesOf({ state: 'draft', releaseAt: null, embargoedUntil: null, releasedAt: null }, NOW)).toEqual(
      [],
    );
  });
});

describe('the dates that somebody writes by themselves', () => {
  const dates = ['embargoedUntil', 'releasedAt'] as const;
  const none = { releaseAt: null, embargoedUntil: null, releasedAt: null };

  it.each([
    ['draft', ['embargoedUntil', 'releasedAt']],
    ['inReview', ['embargoedUntil', 'releasedAt']],
    ['scheduled', ['releasedAt']],
    ['released', ['releasedAt']],
    ['corrected', ['releasedAt']],
    ['withdrawn', ['releasedAt']],
  ] as const)('of a release that is %s: %j', (state, written) => {
    expect(writableDates({ ...none, state, dates }, NOW)).toEqual(written);
  });

  it('are an embargo, too, that keeps a withdrawn release from being restored', () => {
    expect(writableDates({ ...none, state: 'withdrawn', embargoedUntil: AHEAD, dates }, NOW)).toEqual(dates);
  });

  it('are none that the role does not write', () => {
    expect(writableDates({ ...none, state: 'draft', dates: [] }, NOW)).toEqual([]);
  });
});
