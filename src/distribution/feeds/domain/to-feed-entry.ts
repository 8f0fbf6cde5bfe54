import { releaseAddress } from '../../../shared/addresses/release-address';
import { findPictures } from '../../../shared/blocks/find-pictures';
import { safeUrl } from '../../../shared/blocks/safe-url';
import { LOCALES } from '../../../shared/locales/locales';
import { saidRights } from '../../../shared/pictures/picture-rights';
import { wordsOfPicture } from '../../../shared/release-text/words-of-picture';
import { composeText, type Addresses } from '../../../shared/release-text/compose-text';
import { entryId, releaseId } from './entry-id';
import type { EntryDetails, EntryRow, FileRow } from './entry-row';
import type { FeedEntry, FeedFile, FeedImage, FeedRendition } from './feed-entry';
import { readStoredTime, toDay } from './feed-date';
import { labelsOf } from '../../../shared/release-text/labels';
import { clockOf } from './clock-of';

/** A row of the feed as an entry. What is gone has its notice and nothing of its text. */
export const toFeedEntry = (row: EntryRow, addresses: Addresses): FeedEntry => {
  const { documentId, locale, state, notice, publishedAt, version, embargoedUntil } = row;
  const head = {
    id: entryId(documentId, locale),
    releaseId: releaseId(documentId),
    documentId,
    locale,
    slug: row.slug ?? documentId,
    url: releaseAddress(addresses.site, locale, row.slug ?? documentId),
    state,
    publishedAt: readStoredTime(publishedAt.toISOString()),
    updatedAt: readStoredTime(row.updatedAt.toISOString()),
    version,
    embargoedUntil,
    timeZone: clockOf(row.timeZone),
  };
  return row.details === null
    ? {
        ...head,
        ...EMPTY,
        title: titleOfGone(head),
        summary: notice ?? '',
        notice: notice ?? '',
        modifiedAt: row.touchedAt,
      }
    : { ...head, ...describe(row, row.details, { ...addresses, ...head }), notice: null };
};

const EMPTY = {
  subtitle: null,
  html: '',
  text: '',
  city: null,
  notesToEditors: null,
  corrections: [],
  image: null,
  pictures: [],
  attachments: [],
  quotes: [],
  contacts: [],
  countries: [],
  donors: [],
  topics: [],
  alternates: [],
} as const;

/** Which release it was, without its words: in a list several notices stand one below the other. */
const titleOfGone = ({
  locale,
  state,
  url,
  publishedAt,
  timeZone,
}: Pick<FeedEntry, 'locale' | 'state' | 'url' | 'publishedAt' | 'timeZone'>): string => {
  const { withdrawn, deleted } = labelsOf(locale);
  return `${state === 'deleted' ? deleted : withdrawn}: ${url} (${toDay(publishedAt, timeZone)})`;
};

const describe = (
  row: EntryRow,
  details: EntryDetails,
  { url, timeZone, ...addresses }: Addresses & Pick<FeedEntry, 'url' | 'timeZone'>,
) => {
  const { locale } = row;
  const corrections = details.corrections.map(({ at, note }) => ({ at: readStoredTime(at), note }));
  const { title, subtitle, summary, city, notesToEditors, quotes, partnerCountries, donors, topics } =
    details;
  const contacts = details.contacts.map((contact) => ({
    ...contact,
    organisation: contact.organisation?.name ?? null,
  }));
  const files = [details.image, ...details.attachments].filter((file) => file !== null);
  return {
    ...composeText({ ...details, locale, url, timeZone, corrections, contacts }, addresses),
    title: title ?? '',
    subtitle,
    summary: summary ?? '',
    city,
    notesToEditors,
    corrections,
    image: describeImage(details, addresses.newsroom),
    pictures: findPictures(details.body, addresses.newsroom),
    attachments: details.attachments.flatMap((file) => describeFile(file, addresses.newsroom)),
    quotes,
    contacts,
    countries: partnerCountries.map(({ code, name }) => ({ code, name: name ?? code })),
    donors: donors
      .filter(({ organisation, country }) => organisation !== null || country !== null)
      .map(({ organisation, country }) => ({
        organisation: organisation?.name ?? null,
        country: country && { code: country.code, name: country.name ?? country.code },
      })),
    topics: topics.map(({ slug, name }) => ({ slug: slug ?? '', name })),
    alternates: LOCALES.flatMap((other) => {
      const found = details.alternates.find((alternate) => alternate.locale === other);
      if (!found?.slug) return [];
      const id = entryId(row.documentId, other);
      return [{ id, locale: other, url: releaseAddress(addresses.site, other, found.slug) }];
    }),
    modifiedAt: new Date(
      Math.max(row.touchedAt.getTime(), ...files.map(({ updatedAt }) => readStoredTime(updatedAt).getTime())),
    ),
  };
};

const describeFile = (file: FileRow, base: string): FeedFile[] => {
  const url = absolute(file.url, base);
  if (url === null) return [];
  const mime = file.mime ?? 'application/octet-stream';
  return [{ url, mime, bytes: file.sizeInBytes, name: file.name }];
};

/** The picture with its smaller sizes; its description of its own release goes before that of the library. */
const describeImage = (details: EntryDetails, base: string): FeedImage | null => {
  const { image } = details;
  if (image === null) return null;
  const made = (image.renditions ?? []).map(
    ({ key, size, ...format }) => [key, { ...format, sizeInBytes: size }] as const,
  );
  const smaller = [...Object.entries(image.formats ?? {}), ...made].sort(
    ([, a], [, b]) => (b.width ?? 0) - (a.width ?? 0),
  );
  const [original, ...others] = [
    ...rendition('original', image, image, base),
    ...smaller.flatMap(([name, format]) => rendition(name, format, image, base)),
  ];
  if (original === undefined) return null;
  const { alternativeText, ...words } = wordsOfPicture(
    { ...details, imageAlternativeText: details.imageAlt },
    image,
  );
  return {
    renditions: [original, ...others],
    alt: alternativeText ?? '',
    ...words,
    rights: saidRights(image.rights),
  };
};

const rendition = (
  name: string,
  file: Partial<FileRow>,
  original: FileRow,
  base: string,
): FeedRendition[] => {
  const url = absolute(file.url ?? '', base);
  if (url === null) return [];
  return [
    {
      name,
      url,
      mime: file.mime ?? original.mime ?? 'application/octet-stream',
      bytes: file.sizeInBytes ?? null,
      width: file.width ?? null,
      height: file.height ?? null,
    },
  ];
};

const absolute = (url: string, base: string): string | null => {
  const safe = safeUrl(url, base);
  return safe !== null && URL.canParse(safe) ? new URL(safe).href : null;
};
