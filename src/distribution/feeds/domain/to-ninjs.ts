import { isGone, type FeedEntry, type FeedFile, type FeedImage, type FeedRendition } from './feed-entry';
import { toDay, toRfc3339 } from './feed-date';
import type { Feed } from './feed';
import { labelsOf } from '../../../shared/release-text/labels';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const;

const GENRE = { name: 'Press Release', uri: 'http://cv.iptc.org/newscodes/genre/Press_Release' } as const;

/** Who speaks and holds the copyright, and what others may do with its releases. */
type Publisher = Pick<Feed, 'office' | 'usageTerms'>;

/**
 * An entry as a news item of ninjs.
 *
 * @param embargoNote - for editors, of what is under embargo
 * Source: IPTC ninjs 3.1
 */
export const toNinjs = (
  entry: FeedEntry,
  { office, usageTerms }: Publisher,
  embargoNote: string | null = null,
) => ({
  standard: STANDARD,
  uri: entry.id,
  type: 'text',
  representationType: isGone(entry) ? 'partial' : 'full',
  version: String(entry.version),
  firstCreated: toRfc3339(entry.publishedAt),
  versionCreated: toRfc3339(entry.updatedAt),
  contentCreated: toRfc3339(entry.publishedAt),
  embargoedUntil: entry.embargoedUntil === null ? null : toRfc3339(entry.embargoedUntil),
  pubStatus: pubStatusOf(entry),
  language: entry.locale,
  edNote: [embargoNote, ...editorialNotes(entry)].filter(Boolean).join('\n') || null,
  title: entry.title,
  by: office,
  slugline: entry.slug,
  located: entry.city,
  genres: [GENRE],
  headlines: [
    { role: 'main', value: entry.title },
    ...(entry.subtitle ? [{ role: 'subtitle', value: entry.subtitle }] : []),
  ],
  descriptions: [{ role: 'summary', contentType: 'text/plain', value: entry.summary }],
  bodies: isGone(entry)
    ? []
    : [htmlBody(entry), { role: 'text', contentType: 'text/plain', value: entry.text }],
  people: uniqueByName(
    entry.quotes.map(({ speaker, role }) => ({ name: speaker, rel: 'quoted', literal: role })),
  ),
  organisations: uniqueByName([
    ...entry.quotes.flatMap(({ organisation }) =>
      organisation ? [{ name: organisation, rel: 'quoted' }] : [],
    ),
    ...entry.donors.flatMap(({ organisation }) =>
      organisation ? [{ name: organisation, rel: 'donor' }] : [],
    ),
  ]),
  places: [
    ...entry.countries.map(({ code, name }) => ({ name, rel: 'partnerCountry', literal: code })),
    ...entry.donors.flatMap(({ country }) =>
      country ? [{ name: country.name, rel: 'donor', literal: country.code }] : [],
    ),
  ],
  subjects: entry.topics.map(({ slug, name }) => ({ name, rel: 'about', literal: slug })),
  infoSources: entry.contacts.map((contact) => ({
    name: contact.name,
    role: 'contact',
    literal: contact.role,
    contactInfo: [
      ...(contact.email ? [{ type: 'email', value: contact.email }] : []),
      ...(contact.phone ? [{ type: 'phone', value: contact.phone }] : []),
    ],
  })),
  copyrightHolder: office,
  copyrightNotice: `© ${toDay(entry.publishedAt, entry.timeZone).slice(0, 4)} ${office}`,
  usageTerms,
  renditions: [{ name: 'web', href: entry.url, contentType: 'text/html' }],
  associations: [
    ...(entry.image === null ? [] : [toPicture(entry.image)]),
    ...entry.attachments.map(toAttachment),
    ...entry.alternates.map(({ id, locale, url }) => ({
      name: `translation-${locale}`,
      rel: 'translation',
      uri: id,
      language: locale,
      renditions: [{ name: 'web', href: url, contentType: 'text/html' }],
    })),
  ],
  altIds: [
    { role: 'documentId', value: entry.documentId },
    { role: 'release', value: entry.releaseId },
  ],
});

const pubStatusOf = (entry: FeedEntry): 'usable' | 'withheld' | 'canceled' => {
  if (isGone(entry)) return 'canceled';
  return entry.state === 'embargoed' ? 'withheld' : 'usable';
};

/** What editors must know: corrections with their public notes, or why the release is gone. */
const editorialNotes = ({ locale, state, corrections, notice, timeZone }: FeedEntry): string[] => {
  const { correction, withdrawn, deleted, comma } = labelsOf(locale);
  if (notice !== null) return [`${state === 'deleted' ? deleted : withdrawn}: ${notice}`];
  return corrections.map(({ at, note }) => `${correction}${comma}${toDay(at, timeZone)}: ${note}`);
};

const htmlBody = ({ html, text }: FeedEntry) => ({
  role: 'main',
  contentType: 'text/html',
  charCount: text.length,
  wordCount: text.split(/\s+/).filter(Boolean).length,
  value: html,
});

const toPicture = ({ renditions, alt, caption, credit, rights }: FeedImage) => ({
  name: 'picture',
  rel: 'picture',
  uri: renditions[0].url,
  type: 'picture',
  by: credit ?? rights?.creator,
  copyrightNotice: rights?.copyright,
  usageTerms: rights?.usageTerms,
  rightsInfo: licenceOf(rights?.licence),
  descriptions: [
    ...(alt === '' ? [] : [{ role: 'alternativeText', value: alt }]),
    ...(caption ? [{ role: 'caption', value: caption }] : []),
  ],
  renditions: renditions.map(toRendition),
});

/** As the schema has addresses: in ASCII. */
const licenceOf = (licence: string | null | undefined): { readonly linkedRights: string } | null =>
  licence && URL.canParse(licence) ? { linkedRights: new URL(licence).href } : null;

const toRendition = ({ name, url, mime, bytes, width, height }: FeedRendition) => ({
  name,
  href: url,
  contentType: mime,
  sizeInBytes: bytes,
  width,
  height,
});

const TYPES: Readonly<Record<string, string>> = { image: 'picture', audio: 'audio', video: 'video' };

const toAttachment = ({ url, mime, bytes, name }: FeedFile, index: number) => ({
  name: `attachment-${index + 1}`,
  rel: 'attachment',
  uri: url,
  type: TYPES[mime.split('/')[0] ?? ''] ?? 'text',
  title: name,
  renditions: [{ name: 'original', href: url, contentType: mime, title: name, sizeInBytes: bytes }],
});

const uniqueByName = <Item extends { readonly name: string; readonly rel: string }>(
  items: readonly Item[],
): Item[] => [...new Map(items.map((item) => [`${item.rel} ${item.name}`, item])).values()];
