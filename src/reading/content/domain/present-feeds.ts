import { writeFeedAddress, type FeedParameters } from '../../../shared/addresses/feed-address';
import { labelsOf } from '../../../shared/release-text/labels';
import type { Frame } from './frame';
import type { StoredSite } from './stored';

/** As a page names them in `<link rel="alternate" type="…" title="…" href="…">`. */
export interface FeedLink {
  readonly type: string;
  readonly title: string;
  readonly url: string;
}

const FORMATS = [
  ['rss', 'application/rss+xml'],
  ['atom', 'application/atom+xml'],
  ['json', 'application/feed+json'],
] as const;

/** What a page is about, if its releases have a feed of their own. */
export interface FeedSubject {
  readonly by: 'topic' | 'country';
  /** A slug, or ISO 3166-1 alpha-2. */
  readonly value: string;
  readonly name: string;
}

interface Around {
  readonly locale: string;
  readonly site: StoredSite | null;
  readonly frame: Frame;
}

/** The feeds that readers of a page discover: those of what it is about, and those of all releases in its language. */
export const presentFeeds = ({ locale, site, frame }: Around, subject?: FeedSubject): FeedLink[] => {
  const labels = labelsOf(locale);
  const title = `${site?.name ?? new URL(frame.siteUrl).host}: ${labels.feed}`;
  const links = (named: string, about: FeedParameters): FeedLink[] =>
    FORMATS.map(([format, type]) => ({
      type,
      title: named,
      url: writeFeedAddress(frame.newsroomUrl, format, { locale, ...about }),
    }));
  const own =
    subject === undefined
      ? []
      : links(`${title} (${labels[subject.by]}: ${subject.name})`, { [subject.by]: [subject.value] });
  return [...own, ...links(title, {})];
};
