import { toBlocks } from '../../shared/rich-text/to-blocks';
import { isSameRelease, type StoredRelease } from './domain/how-to-find';
import type { Understanding } from './domain/understand';
import { findOrMake, type Importing } from './find-or-make';
import { storeContact, storeCountry, storeDonor } from './store-named';
import { RELEASE } from '../../shared/content-types/uids';

/**
 * The release as a draft, its text as it is built, with the contacts, countries, donors and organisations that it names.
 *
 * @param timeZone IANA name of the office's clock, on which days are the same or not
 */
export const storeRelease = async (
  importing: Importing,
  { fields: release, body }: NonNullable<Understanding['release']>,
  timeZone: string,
): Promise<void> => {
  const partnerCountries = [];
  for (const country of release.partnerCountries)
    partnerCountries.push(await storeCountry(importing, country.isoCode, country.name));
  const contacts = [];
  for (const contact of release.contacts) contacts.push(await storeContact(importing, contact));
  const donors = [];
  for (const donor of release.donors) donors.push(await storeDonor(importing, donor));
  const { title, datelineCity, summary, notesToEditors, quotes } = release;
  await findOrMake<StoredRelease>(importing, {
    uid: RELEASE,
    title,
    where: { title, locale: importing.locale },
    isIt: (stored) => isSameRelease(release, stored, timeZone),
    data: {
      title,
      datelineCity,
      summary,
      notesToEditors,
      body: toBlocks(body),
      quotes: quotes.map((quote) => ({ ...quote, language: importing.locale })),
      releasedAt: release.date, // a day, which begins where the office is (check-fields)
      embargoedUntil: release.embargoedUntil,
      contacts,
      partnerCountries,
      donors,
    },
  });
};
