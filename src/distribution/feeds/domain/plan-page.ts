import { ARCHIVE_SIZE, FEED_PAGE_SIZE } from './feed';

/** Which document of a feed is asked for. */
export type FeedPage =
  | { readonly kind: 'live' }
  | { readonly kind: 'archive'; readonly page: number }
  | { readonly kind: 'since'; readonly page: number };

/** Numbers of pages, by what they are called in RFC 5005. */
export type PageNumbers = Readonly<
  Partial<
    Record<'prev-archive' | 'next-archive' | 'first' | 'previous' | 'next' | 'last', number> & {
      readonly current: null; // the feed itself, without a number
    }
  >
>;

/** Full archives among so many entries: the oldest is 1, and one that is full keeps its entries. */
export const countArchives = (total: number): number => Math.floor(total / ARCHIVE_SIZE);

/** Pages of what changed since a time; one at least. */
const countPages = (total: number): number => Math.max(1, Math.ceil(total / FEED_PAGE_SIZE));

/** Whether a feed with so many entries has that document. */
export const hasPage = (page: FeedPage, total: number): boolean => {
  if (page.kind === 'live') return true;
  return page.page <= (page.kind === 'archive' ? countArchives(total) : countPages(total));
};

/** Where the neighbours of a document are. Source: RFC 5005, sections 3 and 4 */
export const linkPages = (page: FeedPage, total: number): PageNumbers => {
  const archives = countArchives(total);
  if (page.kind === 'live') return archives === 0 ? {} : { 'prev-archive': archives };
  const { page: number } = page;
  if (page.kind === 'archive') {
    return {
      current: null,
      ...(number > 1 && { 'prev-archive': number - 1 }),
      ...(number < archives && { 'next-archive': number + 1 }),
    };
  }
  const pages = countPages(total);
  return {
    first: 1,
    ...(number > 1 && { previous: number - 1 }),
    ...(number < pages && { next: number + 1 }),
    last: pages,
  };
};
