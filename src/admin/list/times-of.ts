import type { ListedRelease } from '../../desk/contract/list';

/** A time of a release that counts where it stands. */
export interface ListedTime {
  readonly what: 'goesOut' | 'toApprove' | 'embargo' | 'released';
  /** ISO 8601, UTC */
  readonly at: string;
}

type Times = Pick<ListedRelease, 'state' | 'releaseAt' | 'embargoedUntil' | 'releasedAt'>;

/** Which times of a release a list shows, by its state: when it goes out, or when it did, and what keeps it. */
export const timesOf = ({ state, releaseAt, embargoedUntil, releasedAt }: Times): ListedTime[] => {
  const time = (what: ListedTime['what'], at: string | null): ListedTime[] =>
    at === null ? [] : [{ what, at }];
  switch (state) {
    case 'scheduled':
      return [...time('goesOut', releaseAt), ...time('embargo', embargoedUntil)];
    case 'draft':
    case 'inReview':
      return [...time('toApprove', releaseAt), ...time('embargo', embargoedUntil)];
    case 'released':
    case 'corrected':
    case 'withdrawn':
      return time('released', releasedAt);
    case null:
      return [];
  }
};
