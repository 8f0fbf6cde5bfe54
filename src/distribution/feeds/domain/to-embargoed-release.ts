import { toRfc3339 } from './feed-date';
import type { FeedEntry } from './feed-entry';

/** What partners read early of a release, field by field. */
export const toEmbargoedRelease = (entry: FeedEntry, embargoNote: string) => ({
  id: entry.id,
  releaseId: entry.releaseId,
  documentId: entry.documentId,
  locale: entry.locale,
  embargoedUntil: entry.embargoedUntil === null ? null : toRfc3339(entry.embargoedUntil),
  embargoNote,
  releaseAt: toRfc3339(entry.publishedAt),
  title: entry.title,
  subtitle: entry.subtitle,
  slug: entry.slug,
  datelineCity: entry.city,
  summary: entry.summary,
  html: entry.html,
  text: entry.text,
  notesToEditors: entry.notesToEditors,
  image: entry.image,
  attachments: entry.attachments,
  quotes: entry.quotes,
  contacts: entry.contacts,
  countries: entry.countries,
  donors: entry.donors,
  topics: entry.topics,
});

/** @param until - the end of the embargo in words, on the office's clock */
export const embargoNote = (until: string): string => `EMBARGOED UNTIL ${until}`;
