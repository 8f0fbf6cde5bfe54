import type { ImportedContact, ImportedDonor, ImportedRelease } from './domain/types';
import { isCountryItself } from './domain/is-country-itself';
import { toBlocks } from './domain/to-blocks';
import { findOrMake, type Importing } from './find-or-make';
import { CONTACT, ORGANISATION, PARTNER_COUNTRY, RELEASE } from '../../shared/content-types/uids';

/** The release as a draft, with the contacts, countries, donors and organisations that it names. */
export const storeRelease = async (importing: Importing, release: ImportedRelease): Promise<void> => {
  const partnerCountries = [];
  for (const country of release.partnerCountries)
    partnerCountries.push(await storeCountry(importing, country.isoCode, country.name));
  const contacts = [];
  for (const contact of release.contacts) contacts.push(await storeContact(importing, contact));
  const donors = [];
  for (const donor of release.donors) donors.push(await storeDonor(importing, donor));
  const { title, datelineCity, summary, notesToEditors, body, quotes } = release;
  await findOrMake(importing, {
    uid: RELEASE,
    title,
    where: { title, locale: importing.locale },
    data: {
      title,
      datelineCity,
      summary,
      notesToEditors,
      body: toBlocks(body),
      quotes: quotes.map((quote) => ({ ...quote, language: importing.locale })),
      releasedAt: release.date, // a day, which begins where the office is (check-fields)
      contacts,
      partnerCountries,
      donors,
    },
  });
};

const storeCountry = (importing: Importing, isoCode: string, name: string): Promise<string> =>
  findOrMake(importing, {
    uid: PARTNER_COUNTRY,
    title: name,
    where: { isoCode },
    data: { isoCode },
  });

const storeOrganisation = (importing: Importing, name: string, kind?: 'government'): Promise<string> =>
  findOrMake(importing, {
    uid: ORGANISATION,
    title: name,
    where: { $or: [{ name: { $eqi: name } }, { acronym: name }] },
    data: { name, kind },
  });

const storeContact = async (importing: Importing, contact: ImportedContact): Promise<string> => {
  const { name, email, phone, role, location } = contact;
  const organisation =
    contact.organisation === '' ? null : await storeOrganisation(importing, contact.organisation);
  const title = name || contact.organisation || (email ?? phone ?? '');
  return findOrMake(importing, {
    uid: CONTACT,
    title,
    where: email === null ? { name: title } : { email: { $eqi: email } },
    data: { name: title, email, phone, role, location, organisation },
  });
};

/** A country, an organisation, or a body of a country's government: then both. */
const storeDonor = async (
  importing: Importing,
  { name, isoCode }: ImportedDonor,
): Promise<Record<string, string>> => {
  if (isoCode === undefined) return { organisation: await storeOrganisation(importing, name) };
  const country = await storeCountry(importing, isoCode, name);
  if (isCountryItself(name, isoCode)) return { country };
  return { organisation: await storeOrganisation(importing, name, 'government'), country };
};
