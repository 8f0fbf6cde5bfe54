import type { ImportedContact } from './types';

type Where = Record<string, unknown>;

/** What a contact is called in the newsroom: of a desk without a name, what it works for or how it is reached. */
export const titleOfContact = ({
  name,
  organisation,
  email,
  phone,
}: Pick<ImportedContact, 'name' | 'organisation' | 'email' | 'phone'>): string =>
  name || organisation || (email ?? phone ?? '');

/** How the contact that a text names is found among those that are there: one address is one contact. */
export const whereContact = (
  contact: Pick<ImportedContact, 'name' | 'organisation' | 'email' | 'phone'>,
): Where => (contact.email === null ? { name: titleOfContact(contact) } : { email: { $eqi: contact.email } });

export const whereOrganisation = (name: string): Where => ({
  $or: [{ name: { $eqi: name } }, { acronym: name }],
});

export const whereCountry = (isoCode: string): Where => ({ isoCode });
