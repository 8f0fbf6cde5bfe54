import { entryId, releaseId } from '../../feeds/domain/entry-id';
import type { FeedEntry } from '../../feeds/domain/feed-entry';

/** Moves when a field changes its meaning or goes; new fields do not move it. */
const VERSION = 1;

/** What a webhook tells of. */
export interface WebhookEvent {
  /** A kind of change, or `test`. */
  readonly kind: string;
  readonly documentId: string;
  readonly locale: string;
  /** When it happened. */
  readonly at: Date;
  /** For `GET /api/changes?since=`: what came after it. */
  readonly cursor: string | null;
  /** Of a redirection: the address that it had. */
  readonly from: string | null;
}

/**
 * The body of a webhook. What happened is what is delivered, however late; what stands in `release` is what the public may
 * read now: the text of a release that was withdrawn since is in no body.
 *
 * @param entry - the release in that language as it is now; null when it never was public
 */
export const renderWebhookBody = (event: WebhookEvent, entry: FeedEntry | null): string =>
  JSON.stringify({
    type: event.kind === 'test' ? 'newsroom.test' : `press-release.${event.kind}`,
    version: VERSION,
    timestamp: event.at.toISOString(),
    data: {
      id: releaseId(event.documentId),
      entryId: entryId(event.documentId, event.locale),
      documentId: event.documentId,
      locale: event.locale,
      cursor: event.cursor,
      from: event.from,
      state: entry === null || entry.state === 'embargoed' ? null : entry.state,
      url: entry?.url ?? null,
      notice: entry?.notice ?? null,
      release: entry?.state === 'public' ? renderFacts(entry) : null,
    },
  });

/** Field by field; the text is one request away, at `url` or in the feed. */
const renderFacts = (entry: FeedEntry) => ({
  title: entry.title,
  subtitle: entry.subtitle,
  summary: entry.summary,
  city: entry.city,
  publishedAt: entry.publishedAt.toISOString(),
  updatedAt: entry.updatedAt.toISOString(),
  revision: entry.version,
  countries: entry.countries.map(({ code }) => code),
  topics: entry.topics.map(({ slug }) => slug),
  corrections: entry.corrections.map(({ at, note }) => ({ at: at.toISOString(), note })),
  alternates: entry.alternates.map(({ locale, url }) => ({ locale, url })),
});
