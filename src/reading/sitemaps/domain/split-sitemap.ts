/** Addresses: one sitemap may list 50,000 (sitemaps.org, protocol 0.9), and to send those at once would hold up others. */
const ADDRESSES_A_PART = 10_000;

/** As many bytes as one may have (the same), less what stands around its addresses. */
const BYTES_A_PART = 52_428_800 - 1000;

/** What an address takes in a sitemap. */
export interface ListedSize {
  /** How many times a whole address stands in its entry: its own, one for each language, and `x-default`. */
  readonly addresses: number;
  /** Of the paths of all these. */
  readonly pathBytes: number;
  /** Of how many pictures its entry tells. */
  readonly images?: number;
  /** Of their addresses, without the newsroom's. */
  readonly imageBytes?: number;
}

export interface SitemapPart {
  /** How many addresses stand before it. */
  readonly offset: number;
  readonly count: number;
}

const MARKUP = 70; // bytes around one address, at most: tags, a time, a language

/** An entry takes at most so much. @param newsroomUrl - where pictures are */
export const entryBytes = (
  { addresses, pathBytes, images = 0, imageBytes = 0 }: ListedSize,
  siteUrl: string,
  newsroomUrl = siteUrl,
): number =>
  addresses * (siteUrl.length + MARKUP) + pathBytes + images * (newsroomUrl.length + MARKUP) + imageBytes;

/**
 * Which addresses stand in which part of a sitemap: as many as fit, by number and by size. One part at least.
 *
 * @param sizes - of all addresses, in their order
 * @example splitSitemap([{ addresses: 1, pathBytes: 20 }], 'https://www.example.org') // [{ offset: 0, count: 1 }]
 */
export const splitSitemap = (
  sizes: readonly ListedSize[],
  siteUrl: string,
  newsroomUrl = siteUrl,
): SitemapPart[] => {
  const parts: SitemapPart[] = [];
  let [offset, bytes] = [0, 0];
  sizes.forEach((size, index) => {
    const more = entryBytes(size, siteUrl, newsroomUrl);
    if (index - offset === ADDRESSES_A_PART || (index > offset && bytes + more > BYTES_A_PART)) {
      parts.push({ offset, count: index - offset });
      [offset, bytes] = [index, 0];
    }
    bytes += more;
  });
  return [...parts, { offset, count: sizes.length - offset }];
};
