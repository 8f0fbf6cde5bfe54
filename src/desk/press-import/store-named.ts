import { isCountryItself } from './domain/is-country-itself';
import type { ImportedContact, ImportedDonor } from './domain/types';
import { titleOfContact, whereContact, whereCountry, whereOrganisation } from './domain/how-to-find';
import { findOrMake, type Importing } from './find-or-make';
import { CONTACT, ORGANISATION, PARTNER_COUNTRY } from '../../shared/content-types/uids';

/** A country, by its code. */
export const storeCountry = (importing: Importing, isoCode: string, name: string): Promise<string> =>
  findOrMake(importing, {
    uid: PARTNER_COUNTRY,
    title: name,
    where: whereCountry(isoCode),
    data: { isoCode },
  });

const storeOrganisation = (importing: Importing, name: string, kind?: 'government'): Promise<string> =>
  findOrMake(importing, {
    uid: ORGANISATION,
    title: name,
    where: whereOrganisation(name),
    data: { name, kind },
  });

/** A person or desk for the press, with the organisation that they work for. */
export const storeContact = async (importing: Importing, contact: ImportedContact): Promise<string> => {
  const { email, phone, role, location } = contact;
  const organisation =
    contact.organisation === '' ? null : await storeOrganisation(importing, contact.organisation);
  const title = titleOfContact(contact);
  return findOrMake(importing, {
    uid: CONTACT,
    title,
    where: whereContact(contact),
    data: { name: title, email, phone, role, location, organisation },
  });
};

/** A country, an organisation, or a body of a country's government: then both. */
export const storeDonor = async (
  importing: Importing,
  { name, isoCode }: ImportedDonor,
): Promise<Record<string, string>> => {
  if (isoCode === undefined) return { organisation: await storeOrganisation(importing, name) };
  const country = await storeCountry(importing, isoCode, name);
  if (isCountryItself(name, isoCode)) return { country };
  return { organisation: await storeOrganisation(importing, name, 'government'), country };
};
