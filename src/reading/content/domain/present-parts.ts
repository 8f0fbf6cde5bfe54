import { countryPath, topicPath } from '../../../shared/addresses/list-paths';
import { releasePath } from '../../../shared/addresses/release-address';
import { isSafeAddress } from '../../../shared/blocks/safe-url';
import { CROPS, pictureSources } from '../../../shared/pictures/picture-sources';
import { saidRights, type PictureRights } from '../../../shared/pictures/picture-rights';
import type { Rendition } from '../../../shared/pictures/rendition';
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
  StoredTopic,
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
  focalPoint: file.focalPoint ?? null,
  sources: pictureSources(file.renditions ?? [], (url) => absolute(url, newsroomUrl)),
  crops: presentCrops(file.renditions ?? [], newsroomUrl),
  rights: orNull(saidRights(file.rights), presentRights),
});

/** `card` and `share`, as soon as they are cut. */
const presentCrops = (renditions: readonly Rendition[], newsroomUrl: string) =>
  Object.fromEntries(
    renditions
      .filter(({ key }) => (CROPS as readonly string[]).includes(key))
      .map(({ key, url, width, height, mime }) => [
        key,
        { url: absolute(url, newsroomUrl), width, height, mime },
      ]),
  );

/** By the names that schema.org's ImageObject has. */
const presentRights = ({ creator, copyright, usageTerms, licence, licensor }: PictureRights) => ({
  creator,
  copyrightNotice: copyright,
  usageTerms,
  license: licence,
  acquireLicensePage: licensor,
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
      country: orNull(country, presentPlace),
    }));

export const presentSite = (site: StoredSite, frame: Frame) => ({
  ...site,
  logo: presentFileOrNull(site.logo, frame),
  pressContact: orNull(site.pressContact, (contact) => presentContact(contact, frame)),
});

/** A country with the path of its page. */
export const presentPlace = <Country extends StoredCountry>(country: Country) => ({
  ...country,
  path: countryPath(country.isoCode),
});

/** A topic with the path of its page; null without a slug, which topics of before may lack. */
export const presentSubject = <Topic extends Pick<StoredTopic, 'slug'>>(topic: Topic) => ({
  ...topic,
  path: topic.slug === null ? null : topicPath(topic.slug),
});

/** @example nameOfCountry(country) // its name, or else its code */
export const nameOfCountry = ({ name, isoCode }: StoredCountry): string => name ?? isoCode;
