import { releasePath } from '../../../shared/addresses/release-address';
import { isSafeAddress } from '../../../shared/blocks/safe-url';
import { wordsOfPicture } from '../../../shared/release-text/words-of-picture';
import type { Frame } from './frame';
import type {
  StoredCard,
  StoredContact,
  StoredCountry,
  StoredFile,
  StoredOrganisation,
  StoredRelease,
  StoredSite,
} from './stored';

/** A file with whole addresses, of its smaller versions too. */
export const presentFile = (file: StoredFile, { newsroomUrl }: Frame) => ({
  url: absolute(file.url, newsroomUrl),
  name: file.name,
  alternativeText: file.alternativeText,
  caption: file.caption,
  width: file.width,
  height: file.height,
  mime: file.mime,
  size: file.size,
  formats: Object.fromEntries(
    Object.entries(file.formats ?? {}).map(([name, { url, width, height, mime }]) => [
      name,
      { url: absolute(url, newsroomUrl), width, height, mime },
    ]),
  ),
});

export type File = ReturnType<typeof presentFile>;

const absolute = (url: string, base: string): string =>
  URL.canParse(url, base) ? new URL(url, base).href : url;

const orNull = <Stored, Presented>(
  value: Stored | null,
  present: (value: Stored) => Presented,
): Presented | null => (value === null ? null : present(value));

export const presentFileOrNull = (file: StoredFile | null, frame: Frame): File | null =>
  orNull(file, (present) => presentFile(present, frame));

/** Older versions kept addresses of every kind: front ends put them into links as they are. */
export const presentAddress = <Address>(address: Address): Address | '' =>
  typeof address !== 'string' || isSafeAddress(address) ? address : '';

export const presentOrganisation = (organisation: StoredOrganisation, frame: Frame) => ({
  ...organisation,
  website: presentAddress(organisation.website),
  logo: presentFileOrNull(organisation.logo, frame),
});

export const presentContact = (contact: StoredContact, frame: Frame) => ({
  ...contact,
  languages: contact.languages.map(({ code }) => code),
  organisation: orNull(contact.organisation, (organisation) => presentOrganisation(organisation, frame)),
  photo: presentFileOrNull(contact.photo, frame),
});

/** The picture of a release with its words: those of the release before those of the file. */
export const presentImage = (release: StoredCard, frame: Frame) =>
  orNull(release.image, (file) => ({
    ...presentFile(file, frame),
    ...wordsOfPicture(release, file),
  }));

/** A release in a list. */
export const presentCard = (card: StoredCard, frame: Frame) => ({
  documentId: card.documentId,
  title: card.title,
  path: releasePath(card.slug ?? ''),
  summary: card.summary,
  datelineCity: card.datelineCity,
  releasedAt: card.releasedAt,
  image: presentImage(card, frame),
});

export type Card = ReturnType<typeof presentCard>;

/** Who paid: an organisation or a country. Donors that are no longer public are left out. */
export const presentDonors = (donors: StoredRelease['donors'], frame: Frame) =>
  donors
    .filter(({ organisation, country }) => organisation !== null || country !== null)
    .map(({ organisation, country }) => ({
      organisation: orNull(organisation, (present) => presentOrganisation(present, frame)),
      country,
    }));

export const presentSite = (site: StoredSite, frame: Frame) => ({
  ...site,
  pressContact: orNull(site.pressContact, (contact) => presentContact(contact, frame)),
});

/** @example nameOfCountry(country) // its name, or else its code */
export const nameOfCountry = ({ name, isoCode }: StoredCountry): string => name ?? isoCode;
